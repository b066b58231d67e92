package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@link RecordRules} for the standard surface. It runs the plan of the type, since a class-level validator sees neither
 * its group nor whether a member has a violation of its own, and the rules may trust what they read.
 */
public final class RecordRulesValidator implements ConstraintValidator<RecordRules, Object> {

    private boolean advice;

    @Override
    public void initialize(RecordRules annotation) {
        advice = Arrays.asList(annotation.groups()).contains(Advice.class);
    }

    @Override
    public boolean isValid(@Nullable Object object, ConstraintValidatorContext context) {
        if (object == null) {
            return true;
        }
        LocalDate today = LocalDate.now(context.getClockProvider().getClock());
        List<Problem> broken = Checker.ownRules(object, today).stream()
                .filter(problem -> advice == (problem.rule().severity() != Severity.ERROR))
                .toList();
        if (!broken.isEmpty()) {
            context.disableDefaultConstraintViolation();
            broken.forEach(problem -> report(problem, context));
        }
        return broken.isEmpty();
    }

    private static void report(Problem problem, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(
                "{" + problem.rule().code() + "}");
        if (problem.pointer().isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        Place place = new Place(violation::addPropertyNode, violation::addBeanNode, violation::addConstraintViolation);
        String[] segments = problem.pointer().substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (!isIndex(segments[i])) {
                place = Place.of(place.property.apply(Pointers.unescape(segments[i])));
            } else if (i + 1 < segments.length) {
                int index = Integer.parseInt(segments[i]);
                place = Place.of(place.property
                        .apply(Pointers.unescape(segments[++i]))
                        .inIterable()
                        .atIndex(index));
            } else {
                place.bean
                        .get()
                        .inIterable()
                        .atIndex(Integer.parseInt(segments[i]))
                        .addConstraintViolation();
                return;
            }
        }
        place.end.run();
    }

    private static boolean isIndex(String segment) {
        return Pointers.isIndex(segment);
    }

    /** What can follow a node of a path; the builders of the standard have no type in common. */
    private record Place(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {

        static Place of(NodeBuilderCustomizableContext node) {
            return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Place of(NodeBuilderDefinedContext node) {
            return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
