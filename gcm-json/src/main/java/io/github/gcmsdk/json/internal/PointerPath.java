package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.privacy.PersonalNames;
import io.github.gcmsdk.record.Pointers;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The place where the reading is; the pointer is made only when it is asked for. */
final class PointerPath {

    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;

    void clear() {
        depth = 0;
    }

    int depth() {
        return depth;
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }

    /**
     * How much of the path may be shown: what stands under a personal name is about a person itself, be it a name again.
     *
     * @param aboutPeople whether the record is about living people
     */
    int shownDepth(boolean aboutPeople) {
        for (int i = 0; i < depth - 1; i++) {
            String name = names[i];
            if (name != null && PersonalNames.kindOf(name, aboutPeople).isPresent()) {
                return i + 1;
            }
        }
        return depth;
    }

    /** The pointer of the place. */
    @Override
    public String toString() {
        return toString(depth);
    }

    /** The pointer of the place, or of one around it. */
    String toString(int shown) {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            String name = names[i];
            pointer.append('/');
            if (name == null) {
                pointer.append(indexes[i]);
            } else {
                pointer.append(Pointers.escape(name));
            }
        }
        return pointer.toString();
    }
}
