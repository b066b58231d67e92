package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.record.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The check behind {@link io.github.gcmsdk.rule.DistinctIds}; both engines call it. */
public final class PartIds {

    private PartIds() {}

    /** Is given each part whose id stands before it. */
    @FunctionalInterface
    public interface Repeated {

        /** The index of a part, that of the first part with its id, and the id. */
        void at(int index, int first, String id);
    }

    /** Gives the parts whose id stands before them; an absent or blank id is reported as such, and is none. */
    public static void forEachRepeated(List<?> parts, Repeated sink) {
        if (parts.size() < 2) {
            return;
        }
        Map<String, Integer> firsts = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String id = parts.get(i) instanceof Part part ? part.id() : null;
            if (id != null && Strings.isVisible(id)) {
                Integer first = firsts.putIfAbsent(id, i);
                if (first != null) {
                    sink.at(i, first, id);
                }
            }
        }
    }
}
