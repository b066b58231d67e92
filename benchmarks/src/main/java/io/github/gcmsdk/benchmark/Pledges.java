package io.github.gcmsdk.benchmark;

import io.github.gcmsdk.commitment.Measure;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeForm;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.commitment.PledgeStatus;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/** Pledges: records of ours, whose values carry rules that both engines leave to the same code. */
final class Pledges {

    private static final String SENTENCE = "We will train the officers who receive people at the border. ";

    private static final Measure MEASURE =
            new Measure("m-1", null, Text.of("en", "Officers trained"), "people", null, null, List.of());

    private Pledges() {}

    static Pledge valid(RandomGenerator random) {
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        return Pledge.builder("p-" + random.nextInt(1_000_000))
                .title(Text.of("en", "Training of officers, part " + random.nextInt(100)))
                .text(Text.of("en", SENTENCE.repeat(random.nextInt(6, 9)).strip()))
                .originalLanguage(LanguageTag.of("en"))
                .kind(PledgeKind.INDIVIDUAL)
                .forms(PledgeForm.PROCESS)
                .pledgers("pk-moi")
                .objectives(Objective.of(9), Objective.of(11))
                .period(new Period(start, start.plusYears(2)))
                .status(PledgeStatus.values()[0])
                .submitted(LocalDate.of(2025, 12, 1))
                .measures(MEASURE)
                .build();
    }

    /** Five violations. */
    static Pledge bad(RandomGenerator random) {
        Pledge good = valid(random);
        LocalDate start = good.period().start();
        return good.toBuilder()
                .title(Text.EMPTY)
                .kind(Code.parse(PledgeKind.class, "individal"))
                .pledgers()
                .objectives(List.of(Objective.of(9), Objective.of(9)))
                .period(new Period(start, start.minusDays(1)))
                .build();
    }
}
