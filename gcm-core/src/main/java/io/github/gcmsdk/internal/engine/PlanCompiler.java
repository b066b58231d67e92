package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.constraint.Strings;
import io.github.gcmsdk.internal.rule.StandardRules;
import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.EmailAddress;
import io.github.gcmsdk.rule.LanguageKey;
import io.github.gcmsdk.rule.RecordCheck;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.rule.WebAddress;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the annotations of a record type, and of what it holds, into a plan. A constraint that it does not know is
 * refused by name: nothing goes unchecked.
 */
final class PlanCompiler {

    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

    private final MethodHandles.Lookup lookup;
    private final Map<Class<?>, Plan> plans = new HashMap<>();

    PlanCompiler(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    /** The plan of a type, with rules besides those that are declared for it. */
    Plan compile(Class<?> type, List<? extends RecordRule<?>> furtherRules) {
        Plan plan = new Plan(type);
        plans.put(type, plan);
        List<Plan.Member> members = members(type);
        plan.fill(members, rules(type, members, furtherRules));
        return plan;
    }

    private Plan planOf(Class<?> type) {
        Plan plan = plans.get(type);
        return plan != null ? plan : compile(type, List.of());
    }

    private List<Plan.Member> members(Class<?> type) {
        List<Plan.Member> members = new ArrayList<>();
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                members.add(member(type, component));
            }
        }
        if (members.size() > Long.SIZE) {
            throw new IllegalArgumentException("type: " + type.getName() + " has more than 64 components");
        }
        return List.copyOf(members);
    }

    private Plan.Member member(Class<?> type, RecordComponent component) {
        try {
            MethodHandle accessor = lookup.unreflect(component.getAccessor()).asType(ACCESSOR);
            String place = type.getSimpleName() + '.' + component.getName();
            // The annotations are declared for fields, not for components: the field carries them.
            AnnotatedElement field = type.getDeclaredField(component.getName());
            Node node = node(place, annotations(component.getAnnotatedType(), field), component.getAnnotatedType());
            boolean transparent = component.getType() == Meta.class || type == Text.class;
            return new Plan.Member(component.getName(), accessor, node, transparent);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("lookup: may not read " + type.getName(), e);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    private Node node(String place, Collection<Annotation> annotations, AnnotatedType annotated) {
        boolean required = false;
        boolean valid = false;
        List<Node.Check> checks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof NotNull || annotation instanceof NotEmpty) {
                required = true;
            } else if (annotation instanceof Valid) {
                valid = true;
            } else {
                check(place, annotation).ifPresent(checks::add);
            }
        }
        Class<?> raw = raw(annotated.getType());
        AnnotatedType[] arguments = annotated instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()
                : new AnnotatedType[0];
        Node element = null;
        Node key = null;
        if (List.class.isAssignableFrom(raw)) {
            element = node(place + "[]", annotations(arguments[0], null), arguments[0]);
        } else if (Map.class.isAssignableFrom(raw)) {
            key = node(place + "<key>", annotations(arguments[0], null), arguments[0]);
            element = node(place + "[]", annotations(arguments[1], null), arguments[1]);
        }
        Class<?> target = raw == Ref.class ? raw(arguments[0].getType()) : null;
        return new Node(required, List.copyOf(checks), element, key, valid ? planOf(raw) : null, target);
    }

    /** The annotations of a type and of the element that declares it, each once. */
    private static Collection<Annotation> annotations(AnnotatedType type, @Nullable AnnotatedElement declaration) {
        Map<Annotation, Annotation> annotations = new LinkedHashMap<>();
        if (declaration != null) {
            for (Annotation annotation : declaration.getAnnotations()) {
                annotations.put(annotation, annotation);
            }
        }
        for (Annotation annotation : type.getAnnotations()) {
            annotations.put(annotation, annotation);
        }
        return annotations.values();
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : Object.class;
    }

    private static Optional<Node.Check> check(String place, Annotation annotation) {
        if (annotation.annotationType().getAnnotation(Constraint.class) == null) {
            return Optional.empty();
        }
        return Optional.of(knownCheck(place, annotation));
    }

    private static Node.Check knownCheck(String place, Annotation annotation) {
        if (annotation instanceof Visible) {
            return Node.holds(ValueRules.BLANK, value -> Strings.isVisible((CharSequence) value));
        } else if (annotation instanceof Tidy) {
            return Node.holds(ValueRules.WHITESPACE, value -> Strings.isTidyOrBlank((CharSequence) value));
        } else if (annotation instanceof EmailAddress) {
            return format(value -> Strings.isEmailAddress((CharSequence) value), "e-mail address");
        } else if (annotation instanceof WebAddress) {
            return format(value -> Strings.isWebAddress((CharSequence) value), "web address");
        } else if (annotation instanceof Pattern pattern) {
            java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.regexp());
            return format(value -> compiled.matcher((CharSequence) value).matches(), pattern.regexp());
        } else if (annotation instanceof Distinct) {
            return PlanCompiler::distinct;
        } else if (annotation instanceof LanguageKey) {
            return PlanCompiler::languageKey;
        } else if (annotation instanceof Size size) {
            return size(size.min(), size.max());
        }
        return rangeCheck(place, annotation);
    }

    private static Node.Check rangeCheck(String place, Annotation annotation) {
        if (annotation instanceof Min min) {
            return atLeast(BigDecimal.valueOf(min.value()));
        } else if (annotation instanceof Max max) {
            return atMost(BigDecimal.valueOf(max.value()));
        } else if (annotation instanceof DecimalMin min && min.inclusive()) {
            return atLeast(new BigDecimal(min.value()));
        } else if (annotation instanceof DecimalMax max && max.inclusive()) {
            return atMost(new BigDecimal(max.value()));
        } else if (annotation instanceof PositiveOrZero) {
            return atLeast(BigDecimal.ZERO);
        }
        throw new IllegalArgumentException("type: " + place + " carries a constraint that is unknown here: @"
                + annotation.annotationType().getName());
    }

    private static Node.Check format(Predicate<Object> predicate, String expected) {
        return (value, walk) -> {
            if (!predicate.test(value)) {
                walk.report(ValueRules.FORMAT, "", null, "value", value.toString(), "expected", expected);
            }
        };
    }

    private static void distinct(Object value, Walk walk) {
        List<?> list = (List<?>) value;
        for (int i = Strings.firstRepeated(list); i >= 0; i = Strings.nextRepeated(list, i + 1)) {
            walk.report(ValueRules.DUPLICATE, "/" + i, null);
        }
    }

    private static void languageKey(Object value, Walk walk) {
        LanguageTag tag = LanguageTag.parse((String) value);
        if (!tag.isKnown()) {
            String suggestion = tag.suggestion().map(LanguageTag::text).orElse(null);
            walk.report(ValueRules.LANGUAGE_UNKNOWN, "", suggestion, "value", tag.text());
        }
    }

    private static Node.Check size(int min, int max) {
        return (value, walk) -> {
            int size = value instanceof Collection<?> list ? list.size() : ((CharSequence) value).length();
            if (size < min || size > max) {
                walk.report(ValueRules.SIZE, "", null, "size", "" + size, "min", "" + min, "max", "" + max);
            }
        };
    }

    private static Node.Check atLeast(BigDecimal min) {
        return (value, walk) -> {
            if (decimal(value).compareTo(min) < 0) {
                walk.report(ValueRules.RANGE, "", null, "value", value.toString(), "bound", "≥ " + min);
            }
        };
    }

    private static Node.Check atMost(BigDecimal max) {
        return (value, walk) -> {
            if (decimal(value).compareTo(max) > 0) {
                walk.report(ValueRules.RANGE, "", null, "value", value.toString(), "bound", "≤ " + max);
            }
        };
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }

    private static List<Plan.Compiled> rules(
            Class<?> type, List<Plan.Member> members, List<? extends RecordRule<?>> furtherRules) {
        List<Plan.Compiled> compiled = new ArrayList<>();
        if (type.getAnnotationsByType(RecordRules.class).length > 0) {
            StandardRules.of(type).forEach(rule -> compiled.add(compile(type, members, rule)));
        }
        furtherRules.forEach(rule -> compiled.add(compile(type, members, rule)));
        for (Annotation annotation : type.getAnnotations()) {
            boolean ours = annotation instanceof RecordRules || annotation instanceof RecordRules.List;
            if (!ours && annotation.annotationType().getAnnotation(Constraint.class) != null) {
                throw new IllegalArgumentException("type: " + type.getName()
                        + " carries a constraint that is unknown here: @"
                        + annotation.annotationType().getName());
            }
        }
        return List.copyOf(compiled);
    }

    @SuppressWarnings("unchecked") // a rule is listed under the type that it checks
    private static Plan.Compiled compile(Class<?> type, List<Plan.Member> members, RecordRule<?> rule) {
        long reads = 0;
        for (String name : rule.rule().reads()) {
            reads |= 1L << indexOf(type, members, name, rule.rule());
        }
        return new Plan.Compiled(rule.rule(), reads, (RecordCheck<Object>) rule.check());
    }

    private static int indexOf(Class<?> type, List<Plan.Member> members, String name, Rule rule) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "rules: " + rule.code() + " reads " + name + ", which " + type.getSimpleName() + " does not have");
    }
}
