package io.github.gcmsdk.indicator.internal.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of one dimension that exclude each other, so that their values may be added up.
 *
 * <p>It is recognized by what such codes look like (SDMX), and may be wrong for a table that means others by them: that is enough
 * for a warning, and never for a figure. Sums of figures go by what a definition or a caller says of the codes
 * ({@code Formula.complete}, {@code RollUp.complete}), and guess nothing.
 *
 * @param codes the codes, sorted
 * @param complete whether they leave nothing out that is known
 */
record Partition(List<String> codes, boolean complete) {

    private static final Set<String> UNKNOWN = Set.of("_U", "_O", "_X", "_N");
    private static final Set<String> SEXES = Set.of("M", "F");
    private static final Set<String> MIGRANT_OR_NOT = Set.of("MS_MIGRANT", "MS_NOMIGRANT");

    /** Such as {@code Y15T24}, {@code Y_GE65}, {@code Y_LT5}, {@code Y7}, and {@code 18-59} or {@code 60+} of tables. */
    private static final Pattern AGES = Pattern.compile(
            "Y?(?<from>\\d{1,3})(?:[T-](?<to>\\d{1,3}))?|Y_GE(?<least>\\d{1,3})|Y_LT(?<below>\\d{1,3})|(?<open>\\d{1,3})\\+");

    private static final int NO_END = Integer.MAX_VALUE;

    /** The parts of a whole among some codes; empty if it is not known that they exclude each other. */
    static Optional<Partition> of(String dimension, Collection<String> codes) {
        return switch (dimension) {
            case "SEX" -> listed(codes, SEXES);
            case "AGE" -> ages(codes);
            case "MIGRATION_STATUS", "COMPOSITE_BREAKDOWN" ->
                listed(
                        codes.stream()
                                .filter(code -> !code.matches("MS_(NON)?EUMIGRANT"))
                                .toList(),
                        MIGRANT_OR_NOT);
            default -> Optional.empty();
        };
    }

    private static Optional<Partition> listed(Collection<String> codes, Set<String> whole) {
        Set<String> known = new TreeSet<>(whole);
        known.addAll(UNKNOWN);
        return codes.isEmpty() || !known.containsAll(codes)
                ? Optional.empty()
                : Optional.of(new Partition(sorted(codes), codes.containsAll(whole)));
    }

    private static Optional<Partition> ages(Collection<String> codes) {
        List<int[]> bands = new ArrayList<>();
        for (String code : codes) {
            Matcher ages = AGES.matcher(code);
            if (ages.matches()) {
                bands.add(band(ages));
            } else if (!UNKNOWN.contains(code)) {
                return Optional.empty();
            }
        }
        bands.sort(Comparator.comparingInt(band -> band[0]));
        boolean complete = !bands.isEmpty() && bands.get(0)[0] == 0 && bands.get(bands.size() - 1)[1] == NO_END;
        for (int i = 1; i < bands.size(); i++) {
            int end = bands.get(i - 1)[1];
            if (end >= bands.get(i)[0]) {
                return Optional.empty();
            }
            complete &= end + 1 == bands.get(i)[0];
        }
        return bands.isEmpty() ? Optional.empty() : Optional.of(new Partition(sorted(codes), complete));
    }

    /** The first and the last year of age. */
    private static int[] band(Matcher ages) {
        if (ages.group("least") != null) {
            return new int[] {Integer.parseInt(ages.group("least")), NO_END};
        } else if (ages.group("open") != null) {
            return new int[] {Integer.parseInt(ages.group("open")), NO_END};
        } else if (ages.group("below") != null) {
            return new int[] {0, Integer.parseInt(ages.group("below")) - 1};
        }
        int from = Integer.parseInt(ages.group("from"));
        return new int[] {from, ages.group("to") == null ? from : Integer.parseInt(ages.group("to"))};
    }

    private static List<String> sorted(Collection<String> codes) {
        return codes.stream().sorted().toList();
    }
}
