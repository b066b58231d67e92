package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Advice;
import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What Hibernate Validator makes of the annotations, in our terms: a code and a JSON Pointer each. */
public final class Oracle {

    /** The as-of day of both engines. */
    public static final LocalDate TODAY = LocalDate.of(2026, 2, 1);

    private static final Validator VALIDATOR = validator();

    /** Components that add no segment to a pointer. */
    private static final Set<String> TRANSPARENT = Set.of("meta", "values");

    private static final Map<Class<? extends Annotation>, String> CODES = Map.of(
            NotNull.class, "value.required",
            NotEmpty.class, "value.required",
            Size.class, "value.size",
            Pattern.class, "value.format",
            Min.class, "value.range",
            Max.class, "value.range",
            DecimalMin.class, "value.range",
            DecimalMax.class, "value.range",
            PositiveOrZero.class, "value.range");

    private Oracle() {}

    private static Validator validator() {
        ClockProvider clock = () ->
                Clock.fixed(TODAY.atStartOfDay(ZoneOffset.systemDefault()).toInstant(), ZoneOffset.systemDefault());
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .clockProvider(clock)
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Code and pointer of each violation, errors and advice. */
    public static Set<String> violations(Object record) {
        return violations(record, Default.class, Advice.class);
    }

    /** Code and pointer of each violation in some groups. */
    public static Set<String> violations(Object record, Class<?>... groups) {
        return VALIDATOR.validate(record, groups).stream()
                .map(violation -> code(violation) + " at " + pointer(violation.getPropertyPath()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same of the problems that the plan finds. */
    public static Set<String> of(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.rule().code() + " at " + problem.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String code(ConstraintViolation<?> violation) {
        Annotation annotation = violation.getConstraintDescriptor().getAnnotation();
        return code(annotation, violation.getMessageTemplate());
    }

    /** The code of a constraint: by its type for those of the standard, else the message template in braces. */
    static String code(Annotation annotation, String template) {
        String code = CODES.get(annotation.annotationType());
        return code != null ? code : template.substring(1, template.length() - 1);
    }

    static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(Pointers.escape(node.getKey().toString()));
            }
            String name = node.getName();
            if (node.getKind() == ElementKind.PROPERTY && !TRANSPARENT.contains(name)) {
                pointer.append('/').append(Pointers.escape(name));
            }
        }
        return pointer.toString();
    }
}
