package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.Advice;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * A validator that is asked for no group, as {@code @Valid} of a framework does, rejects a record for errors only; the
 * group {@link Advice} gives the rest, and only the rest.
 */
class GroupsProperties {

    private final Checker checker = new Checker(new Plans(StandardTypes.all()), Oracle.TODAY);

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void errorsAreTheDefaultAndAdviceTheRest(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (RecordType<?> type : StandardTypes.all()) {
            GcmRecord record = new Generator(random, random.nextDouble(0.3)).record(type.type());

            List<Problem> errors = new ArrayList<>(checker.check(record, List.of(), "und"));
            List<Problem> advice = new ArrayList<>(errors);
            errors.removeIf(problem -> problem.rule().severity() != Severity.ERROR);
            advice.removeAll(errors);

            assertThat(Oracle.violations(record, Default.class)).isEqualTo(Oracle.of(errors));
            assertThat(Oracle.violations(record, Advice.class)).isEqualTo(Oracle.of(advice));
        }
    }
}
