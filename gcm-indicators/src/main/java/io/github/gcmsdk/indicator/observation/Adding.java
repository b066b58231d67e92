package io.github.gcmsdk.indicator.observation;

import io.github.gcmsdk.record.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Adds the values of a set by the keys of a roll-up: column by column, a batch at a time. What kind of number an observation
 * has, and whether it goes in at all, is a part of the key here, so that each sum is over numbers of one kind.
 */
final class Adding {

    private static final int BATCH = 4096;

    /** A sum of numbers whose exponents are further apart could fill the memory. */
    private static final long LONGEST = 1000;

    private static final int SEVERAL = -1;

    /** The sorts of values: one that is an estimate, and any other. */
    private static final String ESTIMATE = "estimate";

    private static final String TOLD = "";

    /** A column that goes into the key, and the codes of its ranks. */
    private record Part(int place, List<String> codes) {}

    /** A column that does not, of which it is told whether all observations of a key have one code. */
    private record Watched(Axis axis, Packed numbers, Column.Ranks ranks) {}

    /** What an observation does not go in for, by the code "1" of its part of the key. */
    private record Refusal(Part part, String reason) {}

    private final ObservationSet set;
    private final RowNumbers keys;
    private final List<Part> key = new ArrayList<>();
    private final Part status;
    private final Part nature;
    private final Part multiplier;
    private final Part form;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Watched> watched = new ArrayList<>();
    private final SortedMap<Axis, Optional<String>> constants = new TreeMap<>();

    Adding(ObservationSet set, RollUp rollUp) {
        this.set = set;
        keys = new RowNumbers(set.size());
        rollUp.key().forEach(axis -> key.add(part(set.column(axis), words(axis))));
        status = part(set.column(Axis.STATUS), Adding::status);
        nature = part(set.column(Axis.NATURE), Adding::nature);
        multiplier = part(set.column(Axis.MULTIPLIER), code -> code == null ? "0" : code);
        form = part(set.values().forms(), code -> Objects.requireNonNull(code, "form"));
        rollUp.refused().forEach((axis, refused) -> refuse(axis, refused));
        keys.close();
        for (Axis axis : rollUp.watched(set)) {
            watch(axis);
        }
    }

    private Part part(Column column, UnaryOperator<@Nullable String> words) {
        Column.Ranks ranks = column.ranks(words);
        return new Part(keys.add(column.numbers(), ranks), ranks.codes());
    }

    private static UnaryOperator<@Nullable String> words(Axis axis) {
        return code -> code == null ? axis.absent() : code;
    }

    /** Why an observation of a status has no value that could go in; else what sort of value it has. */
    private static String status(@Nullable String status) {
        boolean estimate = status != null
                && Code.parse(ObservationStatus.class, status)
                        .known()
                        .filter(ObservationStatus::isEstimate)
                        .isPresent();
        return status == null ? TOLD : Absences.of(status).orElse(estimate ? ESTIMATE : TOLD);
    }

    private static String nature(@Nullable String nature) {
        boolean estimate = nature != null
                && Code.parse(Nature.class, nature)
                        .known()
                        .filter(Nature::isEstimate)
                        .isPresent();
        return estimate ? ESTIMATE : TOLD;
    }

    private boolean isEstimate(int number) {
        return code(number, status).equals(ESTIMATE) || code(number, nature).equals(ESTIMATE);
    }

    private void refuse(Axis axis, RollUp.Refused refused) {
        Part part = part(set.column(axis), code -> refused.test(code == null ? axis.absent() : code) ? "1" : "0");
        refusals.add(new Refusal(part, refused.reason()));
    }

    private void watch(Axis axis) {
        Column.Ranks ranks = set.ranks(axis);
        if (set.column(axis).numbers().isConstant() && set.size() > 0) {
            put(
                    constants,
                    axis,
                    ranks.codes()
                            .get(ranks.ofNumber()[set.column(axis).numbers().get(0)]));
        } else {
            watched.add(new Watched(axis, set.column(axis).numbers(), ranks));
        }
    }

    private static void put(SortedMap<Axis, Optional<String>> others, Axis axis, @Nullable String code) {
        if (!axis.absent().equals(code)) {
            others.put(axis, Optional.ofNullable(code));
        }
    }

    /** The sums of some of the rows. */
    final class Totals {
        private final long[] sums = new long[keys.count()];
        private final long[] counts = new long[keys.count()];
        private final int[][] seen = new int[watched.size()][keys.count()];
        private final Map<Integer, BigInteger> carried = new HashMap<>();
        private final Map<Integer, BigDecimal> big = new HashMap<>();
        private final Map<Integer, Long> tooLong = new HashMap<>();

        Totals add(int from, int to) {
            int[] numbers = new int[BATCH];
            int[] work = new int[BATCH];
            for (int start = from; start < to; start += BATCH) {
                int end = Math.min(to, start + BATCH);
                keys.read(start, end, numbers, work);
                addDigits(start, end, numbers);
                for (int i = 0; i < seen.length; i++) {
                    Watched column = watched.get(i);
                    column.numbers.read(start, end, work);
                    see(numbers, work, end - start, column.ranks.ofNumber(), seen[i]);
                }
                if (set.values().hasBig()) {
                    addBig(start, end, numbers);
                }
            }
            return this;
        }

        private void addDigits(int from, int to, int[] numbers) {
            long[] digits = set.values().digits();
            for (int row = from; row < to; row++) {
                int number = numbers[row - from];
                long old = sums[number];
                long value = digits[row];
                long sum = old + value;
                if (((sum ^ old) & (sum ^ value)) < 0) {
                    carried.merge(number, BigInteger.valueOf(old), BigInteger::add);
                    sum = value;
                }
                sums[number] = sum;
                counts[number]++;
            }
        }

        private static void see(int[] numbers, int[] codes, int count, int[] ranks, int[] seen) {
            for (int i = 0; i < count; i++) {
                int number = numbers[i];
                int code = ranks[codes[i]] + 1;
                int before = seen[number];
                seen[number] = before == 0 || before == code ? code : SEVERAL;
            }
        }

        private void addBig(int from, int to, int[] numbers) {
            for (int row = from; row < to; row++) {
                BigDecimal value = set.values().isBig(row) ? set.values().get(row) : null;
                if (value != null && Math.abs((long) value.scale()) > LONGEST) {
                    tooLong.merge(numbers[row - from], 1L, Long::sum);
                } else if (value != null) {
                    big.merge(numbers[row - from], value, BigDecimal::add);
                }
            }
        }

        /** Gives what the observations of each key come to; a key may come several times. */
        void drain(BiConsumer<List<String>, Subtotal> subtotals) {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    subtotals.accept(codes(number), subtotal(number));
                }
            }
        }

        private Subtotal subtotal(int number) {
            SortedMap<Axis, Optional<String>> others = others(number);
            String refusal = refusal(number);
            if (refusal != null) {
                return Subtotal.dropped(refusal, counts[number], others);
            }
            long exponent = Long.parseLong(code(number, multiplier));
            int decimals = Integer.parseInt(code(number, form));
            boolean isBig = decimals == Values.BIG;
            long refused = tooLong.getOrDefault(number, 0L);
            if (Math.abs(isBig ? exponent : decimals - exponent) > LONGEST) {
                refused = counts[number];
            }
            Subtotal used = refused == counts[number]
                    ? Subtotal.used(BigDecimal.ZERO, 0, false, others)
                    : Subtotal.used(
                            (isBig
                                            ? big.getOrDefault(number, BigDecimal.ZERO)
                                            : new BigDecimal(digits(number), decimals))
                                    .scaleByPowerOfTen((int) exponent),
                            counts[number] - refused,
                            isEstimate(number),
                            others);
            return refused == 0 ? used : used.merge(Subtotal.dropped(RollUp.TOO_LONG, refused, others));
        }

        private BigInteger digits(int number) {
            return BigInteger.valueOf(sums[number]).add(carried.getOrDefault(number, BigInteger.ZERO));
        }

        private SortedMap<Axis, Optional<String>> others(int number) {
            if (seen.length == 0) {
                return constants;
            }
            SortedMap<Axis, Optional<String>> others = new TreeMap<>(constants);
            for (int i = 0; i < seen.length; i++) {
                Watched column = watched.get(i);
                int code = seen[i][number];
                put(
                        others,
                        column.axis,
                        code == SEVERAL ? null : column.ranks.codes().get(code - 1));
            }
            return others;
        }
    }

    private List<String> codes(int number) {
        String[] codes = new String[key.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(number, key.get(i));
        }
        return List.of(codes);
    }

    private String code(int number, Part part) {
        return part.codes.get(keys.rank(number, part.place));
    }

    private @Nullable String refusal(int number) {
        for (Refusal refusal : refusals) {
            if (code(number, refusal.part).equals("1")) {
                return refusal.reason;
            }
        }
        String absence = code(number, status);
        if (!absence.equals(TOLD) && !absence.equals(ESTIMATE)) {
            return absence;
        }
        return code(number, form).equals(String.valueOf(Values.ABSENT)) ? Absences.MISSING : null;
    }
}
