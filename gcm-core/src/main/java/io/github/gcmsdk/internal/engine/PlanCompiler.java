package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.constraint.PartIds;
import io.github.gcmsdk.internal.constraint.Strings;
import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.internal.rule.StandardRules;
import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.DistinctIds;
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
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the annotations of a record type, and of what it holds, into a plan. A constraint that it does not know is
 * refused by name: nothing goes unchecked.
 */
final class PlanCompiler {

    private static final java.util.regex.Pattern GETTER = java.util.regex.Pattern.compile("(get|is|has)\\P{Ll}.*");

    private static final Class<?>[] NUMBERS = {
        BigDecimal.class,
        BigInteger.class,
        Byte.class,
        Short.class,
        Integer.class,
        Long.class,
        Double.class,
        Float.class
    };

    private final MethodHandles.Lookup lookup;
    private final Map<Class<?>, Plan> plans = new HashMap<>();

    PlanCompiler(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    /** The plan of a type, with rules besides those that are declared for it. */
    Plan compile(Class<?> type, List<? extends RecordRule<?>> furtherRules) {
        Plan plan = fill(type, furtherRules);
        boolean found = true;
        while (found) {
            found = plans.values().stream().filter(Plan::findReferences).count() > 0;
        }
        return plan;
    }

    private Plan fill(Class<?> type, List<? extends RecordRule<?>> furtherRules) {
        Plan plan = new Plan(type);
        plans.put(type, plan);
        List<Plan.Member> members = members(type);
        plan.fill(members, rules(plan, members, furtherRules));
        return plan;
    }

    private Plan planOf(Class<?> type) {
        Plan plan = plans.get(type);
        return plan != null ? plan : fill(type, List.of());
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
        return members;
    }

    private Plan.Member member(Class<?> type, RecordComponent component) {
        try {
            Function<Object, @Nullable Object> accessor = Accessors.of(component.getAccessor(), lookup);
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
        Class<?> raw = raw(annotated.getType());
        boolean required = false;
        boolean filled = false;
        boolean valid = false;
        List<Node.Check> checks = new ArrayList<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof NotNull) {
                required = true;
            } else if (annotation instanceof NotEmpty) {
                support(place, annotation, raw, CharSequence.class, Collection.class, Map.class, Text.class);
                required = true;
                filled = true;
            } else if (annotation instanceof Valid) {
                valid = true;
            } else if (annotation instanceof DistinctIds) {
                checks.add(distinctIds(place, annotation, annotated));
            } else {
                checks.add(check(place, annotation, raw));
            }
            refuseGroups(place, annotation);
        }
        Node element = null;
        Node key = null;
        Class<?> target = null;
        AnnotatedType[] arguments = arguments(annotated);
        if (raw == List.class && arguments.length == 1) {
            element = element(place + "[]", arguments[0]);
        } else if (raw == Map.class && arguments.length == 2) {
            key = element(place + "<key>", arguments[0]);
            element = element(place + "[]", arguments[1]);
        } else {
            refuseHidden(place, raw, arguments);
            target = raw == Ref.class && arguments.length == 1 ? raw(arguments[0].getType()) : null;
        }
        return new Node(required, filled, checks, element, key, valid ? cascaded(place, raw) : null, target);
    }

    private Node element(String place, AnnotatedType type) {
        if (type.getType() instanceof Class || type.getType() instanceof ParameterizedType) {
            return node(place, annotations(type, null), type);
        }
        throw refused(place + " is of no certain type: " + type.getType());
    }

    /** The plan of what is held; it is that of the declared type, so that no subtype may stand there. */
    private Plan cascaded(String place, Class<?> raw) {
        if (!Modifier.isFinal(raw.getModifiers()) || raw.isArray()) {
            throw refused(place + " carries @Valid; it stands at a record or another final class, within the angle"
                    + " brackets of a list or map");
        }
        return planOf(raw);
    }

    private static AnnotatedType[] arguments(AnnotatedType type) {
        return type instanceof AnnotatedParameterizedType parameterized
                ? parameterized.getAnnotatedActualTypeArguments()
                : new AnnotatedType[0];
    }

    /** What holds elements and is no list or map, and constraints on type arguments of anything else. */
    private static void refuseHidden(String place, Class<?> raw, AnnotatedType[] arguments) {
        if (raw.isArray() || raw == Optional.class || isOneOf(raw, Iterable.class, Map.class)) {
            throw refused(place + " is neither a List nor a Map of certain types: " + raw.getName());
        }
        for (AnnotatedType argument : arguments) {
            for (Annotation annotation : annotations(argument, null)) {
                throw unknown(place + "<>", annotation);
            }
        }
    }

    /** Constraints of other groups run when somebody asks for them; here nobody does. */
    private static void refuseGroups(String place, Annotation annotation) {
        Object groups = annotation instanceof Valid ? new Class<?>[0] : attribute(annotation, "groups");
        for (Class<?> group : (Class<?>[]) groups) {
            if (group != Default.class && group != Advice.class) {
                throw refused(place + " carries a constraint of a group that is unknown here: " + group.getName());
            }
        }
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            Method method = annotation.annotationType().getMethod(name);
            return method.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "type: may not read " + annotation.annotationType().getName(), e);
        }
    }

    /** The constraints of a type and of the element that declares it, each once; repeated ones one by one. */
    private static Collection<Annotation> annotations(AnnotatedType type, @Nullable AnnotatedElement declaration) {
        Set<Annotation> annotations = new LinkedHashSet<>();
        if (declaration != null) {
            annotations.addAll(constraints(declaration));
        }
        annotations.addAll(constraints(type));
        return annotations;
    }

    private static List<Annotation> constraints(AnnotatedElement element) {
        List<Annotation> constraints = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (isConstraint(annotation.annotationType())) {
                constraints.add(annotation);
            } else if (isContainer(annotation.annotationType())) {
                constraints.addAll(List.of((Annotation[]) attribute(annotation, "value")));
            }
        }
        return constraints;
    }

    private static boolean isConstraint(Class<? extends Annotation> type) {
        return type == Valid.class || type.getAnnotation(Constraint.class) != null;
    }

    /** Whether an annotation holds repeated constraints. */
    private static boolean isContainer(Class<? extends Annotation> type) {
        for (Method method : type.getDeclaredMethods()) {
            Class<?> element = method.getReturnType().getComponentType();
            if (method.getName().equals("value") && element != null && element.isAnnotation()) {
                return isConstraint(element.asSubclass(Annotation.class));
            }
        }
        return false;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : Object.class;
    }

    private static Node.Check check(String place, Annotation annotation, Class<?> raw) {
        if (annotation instanceof Distinct) {
            support(place, annotation, raw, List.class);
            return PlanCompiler::distinct;
        } else if (annotation instanceof Size size) {
            support(place, annotation, raw, CharSequence.class, Collection.class, Map.class);
            return size(size.min(), size.max());
        }
        Node.Check check = textCheck(annotation);
        if (check != null) {
            support(place, annotation, raw, CharSequence.class);
            return check;
        }
        check = rangeCheck(annotation);
        if (check == null) {
            throw unknown(place, annotation);
        }
        if (!raw.isPrimitive() || raw == boolean.class || raw == char.class) {
            support(place, annotation, raw, NUMBERS);
        }
        return check;
    }

    private static Node.@Nullable Check textCheck(Annotation annotation) {
        if (annotation instanceof Visible) {
            return PlanCompiler::visible;
        } else if (annotation instanceof Tidy) {
            return PlanCompiler::tidy;
        } else if (annotation instanceof EmailAddress) {
            return format(value -> Strings.isEmailAddress((CharSequence) value), "e-mail address");
        } else if (annotation instanceof WebAddress) {
            return format(value -> Strings.isWebAddress((CharSequence) value), "web address");
        } else if (annotation instanceof Pattern pattern) {
            int flags = Arrays.stream(pattern.flags())
                    .mapToInt(Pattern.Flag::getValue)
                    .reduce(0, (a, b) -> a | b);
            java.util.regex.Pattern compiled = java.util.regex.Pattern.compile(pattern.regexp(), flags);
            return pattern(compiled);
        } else if (annotation instanceof LanguageKey) {
            return PlanCompiler::languageKey;
        }
        return null;
    }

    private static Node.@Nullable Check rangeCheck(Annotation annotation) {
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
        return null;
    }

    private static void support(String place, Annotation annotation, Class<?> raw, Class<?>... types) {
        if (!isOneOf(raw, types)) {
            throw refused(place + " carries @" + annotation.annotationType().getName() + ", which cannot be checked on "
                    + raw.getName());
        }
    }

    private static boolean isOneOf(Class<?> raw, Class<?>... types) {
        return Arrays.stream(types).anyMatch(type -> type.isAssignableFrom(raw));
    }

    private static IllegalArgumentException unknown(String place, Annotation annotation) {
        return refused(place + " carries a constraint that is unknown here: @"
                + annotation.annotationType().getName());
    }

    private static IllegalArgumentException refused(String reason) {
        return new IllegalArgumentException("type: " + reason);
    }

    private static Node.Check format(Predicate<Object> predicate, String expected) {
        return (value, walk) -> {
            if (!predicate.test(value)) {
                walk.report(ValueRules.FORMAT, "", null, "value", value.toString(), "expected", expected);
            }
        };
    }

    private static Node.Check pattern(java.util.regex.Pattern pattern) {
        String expected = pattern.pattern().equals(RecordId.PATTERN) ? "id" : pattern.pattern();
        CharacterClasses classes = CharacterClasses.of(pattern);
        return (value, walk) -> {
            CharSequence text = (CharSequence) value;
            if (classes != null ? !classes.match(text) : !walk.matches(pattern, text)) {
                walk.report(ValueRules.FORMAT, "", null, "value", value.toString(), "expected", expected);
            }
        };
    }

    private static void visible(Object value, Walk walk) {
        if (!Strings.isVisible((CharSequence) value)) {
            walk.report(ValueRules.BLANK, "", null);
        }
    }

    private static void tidy(Object value, Walk walk) {
        if (!Strings.isTidyOrBlank((CharSequence) value)) {
            walk.report(ValueRules.WHITESPACE, "", null);
        }
    }

    private static void distinct(Object value, Walk walk) {
        Strings.forEachRepeated((List<?>) value, index -> walk.report(ValueRules.DUPLICATE, "/" + index, null));
    }

    private static Node.Check distinctIds(String place, Annotation annotation, AnnotatedType list) {
        support(place, annotation, raw(list.getType()), List.class);
        for (AnnotatedType element : arguments(list)) {
            support(place + "[]", annotation, raw(element.getType()), Part.class);
        }
        return (parts, walk) -> PartIds.forEachRepeated((List<?>) parts, (index, first, id) -> {
            String other = walk.pointer("/" + first + "/id");
            walk.report(ValueRules.LOCAL_DUPLICATE, "/" + index + "/id", null, "id", id, "other", other);
        });
    }

    private static void languageKey(Object value, Walk walk) {
        LanguageTag tag = LanguageTag.parse((CharSequence) value);
        if (!tag.isKnown()) {
            String suggestion = tag.suggestion().map(LanguageTag::text).orElse(null);
            walk.report(ValueRules.LANGUAGE_UNKNOWN, "", suggestion, "value", tag.text());
        }
    }

    private static Node.Check size(int min, int max) {
        return (value, walk) -> {
            int size = Node.size(value);
            if (size < min || size > max) {
                walk.report(ValueRules.SIZE, "", null, "size", "" + size, "min", "" + min, "max", "" + max);
            }
        };
    }

    private static Node.Check atLeast(BigDecimal min) {
        Bound bound = Bound.of(min);
        return (value, walk) -> {
            if (bound.isAbove((Number) value)) {
                walk.report(ValueRules.RANGE, "", null, "value", value.toString(), "bound", "≥ " + min);
            }
        };
    }

    private static Node.Check atMost(BigDecimal max) {
        Bound bound = Bound.of(max);
        return (value, walk) -> {
            if (bound.isBelow((Number) value)) {
                walk.report(ValueRules.RANGE, "", null, "value", value.toString(), "bound", "≤ " + max);
            }
        };
    }

    private static List<Plan.Compiled> rules(
            Plan plan, List<Plan.Member> members, List<? extends RecordRule<?>> furtherRules) {
        Class<?> type = plan.type();
        List<Plan.Compiled> compiled = new ArrayList<>();
        if (type.getAnnotationsByType(RecordRules.class).length > 0) {
            StandardRules.of(type).forEach(rule -> compiled.add(compile(type, members, rule)));
        }
        furtherRules.forEach(rule -> compiled.add(compile(type, members, rule)));
        if (plan.isAboutPeople()) {
            compiled.add(new Plan.Compiled(
                    PrivacyRules.PERSONAL_VALUE, 0, (object, out) -> personalValues(plan, object, (Walk) out)));
        }
        refuseElsewhere(type, type);
        return compiled;
    }

    private static void personalValues(Plan plan, Object object, Walk walk) {
        plan.texts(object, walk, text -> PersonalData.kindOf(text).ifPresent(kind -> walk.at("", "kind", kind)));
    }

    /** Refuses constraints on the class, on getters, on interfaces, and within classes that are no records. */
    private static void refuseElsewhere(Class<?> type, Class<?> declaring) {
        for (Annotation annotation : constraints(declaring)) {
            if (!(annotation instanceof RecordRules)) {
                throw unknown(declaring.getName(), annotation);
            }
        }
        for (Method method : declaring.getDeclaredMethods()) {
            if (method.getParameterCount() == 0
                    && GETTER.matcher(method.getName()).matches()) {
                refuse(declaring.getName() + '.' + method.getName(), method, method.getAnnotatedReturnType());
            }
        }
        if (!type.isRecord()) {
            for (Field field : declaring.getDeclaredFields()) {
                refuse(declaring.getName() + '.' + field.getName(), field, field.getAnnotatedType());
            }
        }
        for (Class<?> parent : declaring.getInterfaces()) {
            refuseElsewhere(type, parent);
        }
    }

    private static void refuse(String place, AnnotatedElement element, AnnotatedType type) {
        for (Annotation annotation : annotations(type, element)) {
            throw unknown(place, annotation);
        }
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
