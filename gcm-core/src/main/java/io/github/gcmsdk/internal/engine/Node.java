package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
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

    /** Tells the size of a value that must hold something; null if it may be empty. */
    final @Nullable ToIntFunction<Object> sizes;

    final Check[] checks;
    final @Nullable Node element;
    final @Nullable Node key;
    final @Nullable Plan plan;
    final @Nullable Class<?> target;

    Node(
            boolean required,
            @Nullable ToIntFunction<Object> sizes,
            List<Check> checks,
            @Nullable Node element,
            @Nullable Node key,
            @Nullable Plan plan,
            @Nullable Class<?> target) {
        this.required = required;
        this.sizes = sizes;
        this.checks = checks.toArray(Check[]::new);
        this.element = element;
        this.key = key;
        this.plan = plan;
        this.target = target;
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
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            walk.enter(String.valueOf(entry.getKey()));
            if (key != null) {
                key.check(entry.getKey(), walk);
            }
            element.check(entry.getValue(), walk);
            walk.leave();
        }
    }

    private boolean isMissing(@Nullable Object value) {
        return required && (value == null || sizes != null && sizes.applyAsInt(value) == 0);
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

    /** A constraint that a predicate decides. */
    static Check holds(Rule rule, Predicate<Object> predicate, String... arguments) {
        return (value, walk) -> {
            if (!predicate.test(value)) {
                walk.report(rule, "", null, arguments);
            }
        };
    }
}
