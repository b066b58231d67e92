package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is checked at one place of a record: whether it is there, its own constraints, then what it holds. */
final class Node {

    /** A constraint on a value that is there. */
    @FunctionalInterface
    interface Check {
        void check(Object value, Walk walk);
    }

    /** Whether a value must be there. */
    final boolean required;

    /** Whether it must hold something. */
    final boolean filled;

    final Check[] checks;
    final @Nullable Node element;
    final @Nullable Node key;
    final @Nullable Plan plan;
    final @Nullable Class<?> target;

    /** Whether nothing is said about a value that is there. */
    private final boolean bare;

    Node(
            boolean required,
            boolean filled,
            List<Check> checks,
            @Nullable Node element,
            @Nullable Node key,
            @Nullable Plan plan,
            @Nullable Class<?> target) {
        this.required = required;
        this.filled = filled;
        this.checks = checks.toArray(Check[]::new);
        this.element = element;
        this.key = key;
        this.plan = plan;
        this.target = target;
        this.bare = !filled && checks.isEmpty() && element == null && plan == null;
    }

    /** Whether a value needs no further look: it is absent and may be, or is there and nothing is said about it. */
    boolean isFine(@Nullable Object value) {
        return value == null ? !required : bare;
    }

    void check(@Nullable Object value, Walk walk) {
        if (isMissing(value)) {
            if (!walk.isUnreadable()) {
                walk.report(ValueRules.REQUIRED, "", null);
            }
            return;
        }
        if (value == null) {
            return;
        }
        for (Check check : checks) {
            check.check(value, walk);
        }
        if (plan != null) {
            plan.check(value, walk);
        } else if (element != null && value instanceof List<?> list) {
            checkElements(element, list, walk);
        } else if (element != null && value instanceof Map<?, ?> map) {
            checkEntries(element, map, walk);
        }
    }

    private static void checkElements(Node element, List<?> list, Walk walk) {
        for (int i = 0; i < list.size(); i++) {
            walk.enter(i);
            element.check(list.get(i), walk);
            walk.leave();
        }
    }

    private void checkEntries(Node element, Map<?, ?> map, Walk walk) {
        map.forEach((name, value) -> {
            walk.enter(String.valueOf(name));
            if (key != null) {
                key.check(name, walk);
            }
            element.check(value, walk);
            walk.leave();
        });
    }

    private boolean isMissing(@Nullable Object value) {
        return required && (value == null || filled && size(value) == 0);
    }

    /** How much a value holds: the characters, elements or languages; of the types that constraints on the size take. */
    static int size(Object value) {
        if (value instanceof String string) { // first, since most are
            return string.length();
        } else if (value instanceof Collection<?> collection) {
            return collection.size();
        } else if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        return value instanceof Text text ? text.values().size() : ((CharSequence) value).length();
    }

    /** Whether a place in this one is one that the types describe. */
    boolean declares(String[] segments, int from) {
        if (from == segments.length) {
            return true;
        }
        if (element != null) {
            return element.declares(segments, from + 1);
        }
        return plan != null && plan.declaresRest(segments, from);
    }

    boolean hasReferences() {
        return target != null || plan != null && plan.hasReferences() || element != null && element.hasReferences();
    }

    void references(@Nullable Object value, Walk walk, ReferenceSink references) {
        if (value instanceof Ref<?> ref && target != null) {
            references.reference(walk.pointer(), ref, target);
        } else if (value instanceof List<?> list && element != null) {
            for (int i = 0; i < list.size(); i++) {
                walk.enter(i);
                element.references(list.get(i), walk, references);
                walk.leave();
            }
        } else if (value instanceof Map<?, ?> map && element != null) {
            map.forEach((name, entry) -> {
                walk.enter(String.valueOf(name));
                element.references(entry, walk, references);
                walk.leave();
            });
        } else if (value != null && plan != null) {
            plan.references(value, walk, references);
        }
    }

    /** Walks the texts of a value: strings, and whatever is written as one. */
    void texts(@Nullable Object value, Walk walk, Consumer<String> text) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk.enter(i);
                held(list.get(i), walk, text);
                walk.leave();
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, entry) -> {
                walk.enter(String.valueOf(name));
                text.accept(String.valueOf(name));
                held(entry, walk, text);
                walk.leave();
            });
        } else if (value != null && plan != null && plan.hasMembers()) {
            plan.texts(value, walk, text);
        } else if (value != null) {
            text.accept(value.toString());
        }
    }

    private void held(@Nullable Object value, Walk walk, Consumer<String> text) {
        if (element != null) {
            element.texts(value, walk, text);
        }
    }
}
