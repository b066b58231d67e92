package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.internal.rule.StandardRules;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The groups of annotations say what the severities of their rules say. */
class ContractTest {

    private static Stream<Class<?>> types() {
        return Contract.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void errorsAreInTheDefaultGroupAndTheRestIsAdvice(Class<?> type) {
        for (Contract.Constraint constraint : Contract.constraints(type)) {
            String code = Oracle.code(constraint.annotation(), Contract.template(constraint.annotation()));

            Rule rule = RuleCatalogue.standard().find(code).orElseThrow(() -> new AssertionError(code));

            Class<?>[] expected = rule.severity() == Severity.ERROR ? new Class<?>[0] : new Class<?>[] {Advice.class};
            assertThat(constraint.groups()).as(constraint.place() + " " + code).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void typesDeclareTheRulesThatTheyHave(Class<?> type) {
        List<Severity> severities = StandardRules.of(type).stream()
                .map(rule -> rule.rule().severity())
                .toList();
        List<List<Class<?>>> declared = Arrays.stream(type.getAnnotationsByType(RecordRules.class))
                .map(declaration -> List.of(declaration.groups()))
                .toList();

        boolean errors = severities.contains(Severity.ERROR);
        boolean advice = severities.contains(Severity.WARNING) || severities.contains(Severity.INFO);

        assertThat(declared.contains(List.<Class<?>>of())).as("errors").isEqualTo(errors);
        assertThat(declared.contains(List.<Class<?>>of(Advice.class)))
                .as("advice")
                .isEqualTo(advice);
        assertThat(declared).hasSize((errors ? 1 : 0) + (advice ? 1 : 0));
    }

    @ParameterizedTest
    @MethodSource("types")
    void rulesReadMembersThatTheyDeclare(Class<?> type) {
        List<String> members = Stream.of(
                        type.isRecord() ? type.getRecordComponents() : new java.lang.reflect.RecordComponent[0])
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();

        StandardRules.of(type)
                .forEach(rule -> assertThat(members).containsAll(rule.rule().reads()));
    }
}
