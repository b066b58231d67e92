package io.github.gcmsdk.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records copy the lists they are given. */
public final class Lists {

    private Lists() {}

    /**
     * An unmodifiable copy; null becomes the empty list, and null elements survive, so that bad data can be reported
     * instead of failing in a constructor (which {@link List#copyOf} would do).
     *
     * @param <T> the type of the elements
     * @param list a list, or null
     * @return the copy
     */
    public static <T> List<T> copy(@Nullable List<? extends T> list) {
        return list == null || list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<T>(list));
    }
}
