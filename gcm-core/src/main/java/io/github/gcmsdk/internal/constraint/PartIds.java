package io.github.gcmsdk.internal.constraint;

import io.github.gcmsdk.record.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The check behind {@link io.github.gcmsdk.rule.DistinctIds}; both engines call it. */
public final class PartIds {

    /** So many are compared with each other, which takes no memory. */
    private static final int FEW = 32;

    private PartIds() {}

    /** Is given each part whose id stands before it. */
    @FunctionalInterface
    public interface Repeated {

        /** The index of a part, that of the first part with its id, and the id. */
        void at(int index, int first, String id);
    }

    /** Gives the parts whose id stands before them; an absent or blank id is reported as such, and is none. */
    public static void forEachRepeated(List<?> parts, Repeated sink) {
        Map<String, Integer> firsts = parts.size() > FEW ? new HashMap<>() : Map.of();
        for (int i = 0; i < parts.size(); i++) {
            String id = id(parts, i);
            if (id != null && Strings.isVisible(id)) {
                Integer first = parts.size() > FEW ? firsts.putIfAbsent(id, i) : first(parts, i, id);
                if (first != null) {
                    sink.at(i, first, id);
                }
            }
        }
    }

    private static @Nullable String id(List<?> parts, int index) {
        return parts.get(index) instanceof Part part ? part.id() : null;
    }

    /** The index of the part before another that has the same id, or null. */
    private static @Nullable Integer first(List<?> parts, int before, String id) {
        for (int i = 0; i < before; i++) {
            if (id.equals(id(parts, i))) {
                return i;
            }
        }
        return null;
    }
}
