package io.github.gcmsdk.indicator.death;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.Figure.Absence;
import io.github.gcmsdk.indicator.Figure.Derivation;
import io.github.gcmsdk.record.Accumulator;
import io.github.gcmsdk.record.TimePeriod;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Indicator 10.7.3: how many people died or disappeared in the course of migration, in an area and a time. It is the sum of
 * the dead and of the least number of the missing over all incidents, the split and the cumulative ones too: none of them
 * stands for another. Equal rows are incidents of their own. The figure is a minimum, since what nobody reports is not in
 * it, and it changes from one release to the next.
 *
 * <p>An incident that tells only one of the two numbers counts with that one; one that tells neither does not go in. A
 * negative number is a correction, of those missing by those found dead say, and is summed as the source sums it: without it
 * the published figures do not come out. An incident of less than nobody does not go in. A
 * region is the sum of its countries; nothing is estimated for those without incidents. An area without an incident has no
 * figure: whether that is zero, only the source can tell.
 *
 * @param area the area of the incidents: ISO 3166-1 alpha-3 or M49; null for no certain one
 * @param period the time of the incidents, or null
 * @param vintage the day of the release that the incidents are from, or null if unknown
 */
public record Deaths(
        @Nullable String area,
        @Nullable TimePeriod period,
        @Nullable LocalDate vintage) implements Accumulator<Incident, Deaths.Counts, Figure> {

    /** What was counted so far. */
    public static final class Counts {
        private long dead;
        private long missing;
        private long incidents;
        private long withoutNumbers;
        private long corrections;
        private long negative;

        private Counts() {}
    }

    @Override
    public Counts create() {
        return new Counts();
    }

    @Override
    public void add(Counts counts, Incident incident) {
        if (incident.dead() == null && incident.missing() == null) {
            counts.withoutNumbers++;
            return;
        }
        int dead = Objects.requireNonNullElse(incident.dead(), 0);
        int missing = Objects.requireNonNullElse(incident.missing(), 0);
        if ((long) dead + missing < 0) {
            counts.negative++;
            return;
        }
        if (dead < 0 || missing < 0) {
            counts.corrections++;
        }
        counts.incidents++;
        counts.dead += dead;
        counts.missing += missing;
    }

    @Override
    public Counts merge(Counts left, Counts right) {
        left.dead += right.dead;
        left.missing += right.missing;
        left.incidents += right.incidents;
        left.withoutNumbers += right.withoutNumbers;
        left.corrections += right.corrections;
        left.negative += right.negative;
        return left;
    }

    @Override
    public Figure result(Counts counts) {
        TreeMap<String, Long> dropped = new TreeMap<>();
        if (counts.withoutNumbers > 0) {
            dropped.put("neither dead nor missing are told", counts.withoutNumbers);
        }
        if (counts.negative > 0) {
            dropped.put("dead and missing are less than nobody", counts.negative);
        }
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put("dead", String.valueOf(counts.dead));
        inputs.put("missing, at least", String.valueOf(counts.missing));
        List<String> notes = new ArrayList<>(List.of("a minimum: what is not reported is not counted"));
        if (counts.corrections > 0) {
            notes.add("negative numbers summed as corrections: " + counts.corrections);
        }
        return new Figure(
                "sdg-10.7.3",
                "SM_DTH_MIGR",
                area,
                period,
                new TreeMap<>(),
                counts.incidents == 0 ? null : BigDecimal.valueOf(counts.dead + counts.missing),
                counts.incidents == 0 ? Absence.MISSING : null,
                "NUMBER",
                new Derivation(
                        "dead + missing over all incidents",
                        null,
                        BigDecimal.ONE,
                        inputs,
                        counts.incidents,
                        null,
                        dropped,
                        vintage,
                        notes));
    }

    @Override
    public void encode(Counts counts, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeLong(counts.dead);
        data.writeLong(counts.missing);
        data.writeLong(counts.incidents);
        data.writeLong(counts.withoutNumbers);
        data.writeLong(counts.corrections);
        data.writeLong(counts.negative);
        data.flush();
    }

    @Override
    public Counts decode(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Counts counts = new Counts();
        counts.dead = data.readLong();
        counts.missing = data.readLong();
        counts.incidents = data.readLong();
        counts.withoutNumbers = data.readLong();
        counts.corrections = data.readLong();
        counts.negative = data.readLong();
        return counts;
    }
}
