package io.github.gcmsdk.internal.money;

import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is part of which organization in a dataset, by the names that {@link Claim#name} gives. For one thread. */
public final class Organizations {

    private final Dataset dataset;
    private final Map<String, String> tops = new HashMap<>();

    public Organizations(Dataset dataset) {
        this.dataset = dataset;
    }

    /** The last of the chain of parents, as far as the dataset tells it. */
    public String top(String name) {
        return tops.computeIfAbsent(name, this::followed);
    }

    /** The organization that a reference names, as people read it; null for none. */
    public @Nullable String of(@Nullable Ref<?> reference) {
        return reference == null || !Claim.isTold(reference) ? null : shown(top(Claim.name(reference)));
    }

    private String followed(String name) {
        Set<String> chain = new LinkedHashSet<>();
        String top = name;
        for (String next = name; next != null && chain.add(next); next = parent(next)) {
            top = next;
        }
        return top;
    }

    private @Nullable String parent(String name) {
        return dataset.find(Stakeholder.class, name)
                .map(Stakeholder::parent)
                .filter(Claim::isTold)
                .map(Claim::name)
                .orElse(null);
    }

    /** A name as people read it. */
    public static String shown(String name) {
        return name.replace('\n', ':');
    }

    /** What a reference says, as people read it; null for none. */
    public static @Nullable String shown(@Nullable Ref<?> reference) {
        return reference == null || !Claim.isTold(reference) ? null : shown(Claim.name(reference));
    }
}
