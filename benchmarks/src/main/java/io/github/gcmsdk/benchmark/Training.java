package io.github.gcmsdk.benchmark;

import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordType;
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
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A record of a third party, all of whose 22 constraints are those of the standard: what both engines do for it is the
 * same, and none of it is our own code.
 */
record Training(
        @NotNull @Pattern(regexp = "[a-z0-9-]+") String id,
        @NotNull @Size(min = 1, max = 200) String title,
        @NotNull Level level,
        @NotNull LocalDate start,
        @NotNull LocalDate end,
        @NotNull @Min(1) @Max(500) Integer people,
        @PositiveOrZero BigDecimal fee,
        @DecimalMin("0") @DecimalMax("100") BigDecimal score,
        @NotNull @Valid Room room,
        @NotEmpty List<@NotNull @Size(min = 2, max = 35) String> languages,
        Boolean open,
        @Size(max = 1000) String note,
        @Valid Meta meta)
        implements GcmRecord {

    static final RecordType<Training> TYPE =
            RecordType.of("benchmark:training", Training.class, MethodHandles.lookup());

    enum Level {
        BASIC,
        ADVANCED
    }

    record Room(
            @NotNull @Size(min = 1, max = 80) String name,
            @Min(1) Integer seats) {}

    Training {
        languages = Lists.copy(languages);
    }

    static Training valid(RandomGenerator random) {
        LocalDate start = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
        return new Training(
                "t-" + random.nextInt(1_000_000),
                "Border management " + random.nextInt(100),
                Level.values()[random.nextInt(2)],
                start,
                start.plusDays(random.nextInt(1, 10)),
                random.nextInt(1, 500),
                BigDecimal.valueOf(random.nextInt(100_000), 2),
                BigDecimal.valueOf(random.nextInt(10_000), 2),
                new Room("Room " + random.nextInt(40), random.nextInt(1, 500)),
                random.nextBoolean() ? List.of("en") : List.of("en", "fr"),
                random.nextBoolean(),
                "Bring what you need.",
                Meta.NONE);
    }

    /** Five violations. */
    static Training bad(RandomGenerator random) {
        Training good = valid(random);
        return new Training(
                "T " + random.nextInt(1_000_000),
                good.title,
                null,
                good.start,
                good.end,
                501,
                good.fee.negate().subtract(BigDecimal.ONE),
                good.score,
                new Room(good.room.name, 0),
                good.languages,
                good.open,
                good.note,
                good.meta);
    }
}
