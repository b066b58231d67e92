package io.github.gcmsdk.json.internal;

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

    /** The pointer of the place. */
    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
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
