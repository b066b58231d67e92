package io.github.gcmsdk.network;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.record.Dataset;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the priorities, programmes, plans and pledges around a network line up with each other, with policy frameworks and
 * with the targets of the 2030 Agenda on a day: a table with a row for each objective, and the gaps both ways. Each entry
 * names the place that says so. It is shown, not judged, and tells no more than the dataset holds.
 *
 * <pre>{@code
 * PolicyCoherence coherence = PolicyCoherence.of(dataset, network, LocalDate.of(2026, 3, 1));
 * coherence.row(Objective.of(9)).mentions(Instrument.PROGRAMME); // programmes that serve objective 9
 * coherence.gaps().unalignedElements();                          // parts of national frameworks that nobody works for
 * }</pre>
 *
 * <p>These are looked at; where a period is not told, it is taken to hold the day:
 *
 * <ul>
 *   <li>the priorities of the network;
 *   <li>the activities of its workplans whose period holds the day, but those cancelled; by their objectives and by the
 *       objectives of their actions of the Compact;
 *   <li>its programmes, as {@link Coverage} counts them: launched at one of its events or at work in one of its countries,
 *       neither concept nor pipeline nor cancelled; by their primary and secondary objectives;
 *   <li>the implementation plans of its countries; by the objectives of their priorities, and those of the actions of the
 *       Compact that actions not cancelled carry out;
 *   <li>the pledges, but those withdrawn, that it makes itself, that name one of its countries in their scope, or that name no
 *       country there and are made by a stakeholder of one of its countries; by their objectives and those of their actions;
 *   <li>the policy frameworks of its countries, and those that one of the above aligns with.
 * </ul>
 *
 * <p>Objectives and targets of the 2030 Agenda belong together as the booklet of the UN Network says
 * ({@link Objective#sdgTargets}).
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param network the id of the network, null only if its record has none
 * @param day the day
 * @param rows a row for each of the 23 objectives, in their order
 * @param sdgTargets who names which target of the 2030 Agenda: known targets in their order, then unknown ones by their text;
 *     targets that nobody names are left out
 * @param withoutObjective activities, programmes, plans and pledges that name no objective, and stand in no row
 * @param gaps what one side has and the other side does not take up
 */
public record PolicyCoherence(
        @Nullable String network,
        LocalDate day,
        List<Row> rows,
        Map<SdgTarget, List<Mention>> sdgTargets,
        List<Mention> withoutObjective,
        Gaps gaps) {

    /** What serves an objective: a column of the table. */
    public enum Instrument {
        /** A priority of the network. */
        PRIORITY,
        /** An activity of a workplan of the network. */
        WORKPLAN,
        /** A joint programme. */
        PROGRAMME,
        /** A national implementation plan. */
        PLAN,
        /** A pledge. */
        PLEDGE
    }

    /**
     * That something is named, and where.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param instrument what names it
     * @param record the id of the record: the network for priorities and workplans; null only if the record has none
     * @param activity the id of the activity that names it; null if it is no activity
     * @param pointer where in the record, as a JSON Pointer (RFC 6901) in the terms of the one who wrote it
     */
    public record Mention(
            Instrument instrument,
            @Nullable String record,
            @Nullable String activity,
            String pointer) {}

    /**
     * That a workplan, a programme or a plan is in line with a policy framework.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param alignment the framework, or an element of it
     * @param mention who says so; a workplan says it for its activities together
     */
    public record Link(Alignment alignment, Mention mention) {}

    /**
     * What serves an objective.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param objective the objective
     * @param instruments what serves it; every column is there, and may be empty. A programme, plan, pledge or activity stands
     *     in a row once, by the first place at which it names the objective
     * @param frameworks what those that serve it are in line with
     */
    public record Row(Objective objective, Map<Instrument, List<Mention>> instruments, List<Link> frameworks) {

        /**
         * Copies the map and the list.
         *
         * @param objective the objective
         * @param instruments what serves it
         * @param frameworks what those that serve it are in line with
         * @throws NullPointerException if one of them is null
         */
        public Row {
            Objects.requireNonNull(objective, "objective");
            Map<Instrument, List<Mention>> copy = new EnumMap<>(Instrument.class);
            instruments.forEach((instrument, mentions) -> copy.put(instrument, List.copyOf(mentions)));
            instruments = Collections.unmodifiableMap(copy);
            frameworks = List.copyOf(frameworks);
        }

        /**
         * One cell of the table.
         *
         * @param instrument the column
         * @return what of this kind serves the objective, empty if nothing does
         */
        public List<Mention> mentions(Instrument instrument) {
            return instruments.getOrDefault(Objects.requireNonNull(instrument, "instrument"), List.of());
        }

        /**
         * Whether nobody serves the objective.
         *
         * @return true if every column is empty
         */
        public boolean isEmpty() {
            return instruments.values().stream().allMatch(List::isEmpty);
        }
    }

    /**
     * An element of a policy framework, or a framework that lists none.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param framework the id of the framework
     * @param element the id of the element; null for a framework that lists none
     * @param pointer where in the framework, as a JSON Pointer (RFC 6901) in the terms of the one who wrote it
     */
    public record Element(String framework, @Nullable String element, String pointer) {}

    /**
     * A target of the 2030 Agenda that a plan names.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param target the target
     * @param mention where the plan names it
     */
    public record Target(SdgTarget target, Mention mention) {}

    /**
     * What one side has and the other side does not take up.
     *
     * <p>Immutable, thread-safe, value-based.
     *
     * @param idlePriorities objectives that are priorities of the network and that no activity, programme or plan serves, each
     *     with its place
     * @param unalignedElements elements of frameworks that no workplan, programme or plan names, and frameworks without
     *     elements that none is in line with. Who is in line with a framework as a whole names no element of it; a framework
     *     whose period does not hold the day is left out
     * @param unservedTargets known targets of the 2030 Agenda that a plan names and none of its actions serves. An action
     *     serves the targets of the objectives of its priority and of its actions of the Compact, and those whose indicators it
     *     is measured by ({@code 10.7.2} is an indicator of {@code 10.7}); one that is cancelled serves none
     */
    public record Gaps(
            Map<Objective, Mention> idlePriorities, List<Element> unalignedElements, List<Target> unservedTargets) {

        /**
         * Copies the map and the lists.
         *
         * @param idlePriorities priorities that nothing serves
         * @param unalignedElements elements that nobody names
         * @param unservedTargets targets that no action serves
         * @throws NullPointerException if one of them is null
         */
        public Gaps {
            idlePriorities = Collections.unmodifiableMap(new LinkedHashMap<>(idlePriorities));
            unalignedElements = List.copyOf(unalignedElements);
            unservedTargets = List.copyOf(unservedTargets);
        }
    }

    /**
     * Copies the lists and the map.
     *
     * @param network the id of the network, or null
     * @param day the day
     * @param rows a row for each objective
     * @param sdgTargets who names which target
     * @param withoutObjective what names no objective
     * @param gaps what one side has and the other does not take up
     * @throws NullPointerException if anything but {@code network} is null
     */
    public PolicyCoherence {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(gaps, "gaps");
        rows = List.copyOf(rows);
        Map<SdgTarget, List<Mention>> copy = new LinkedHashMap<>();
        sdgTargets.forEach((target, mentions) -> copy.put(target, List.copyOf(mentions)));
        sdgTargets = Collections.unmodifiableMap(copy);
        withoutObjective = List.copyOf(withoutObjective);
    }

    /**
     * The policy coherence around a network.
     *
     * @param dataset what holds its programmes, plans, pledges and frameworks
     * @param network the network
     * @param day the day
     * @return the table and its gaps; entries stand in the order of the network's record, then of the dataset
     */
    public static PolicyCoherence of(Dataset dataset, MigrationNetwork network, LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new CoherenceTable(dataset, network, day).fill();
    }

    /**
     * The row of an objective.
     *
     * @param objective the objective
     * @return the row
     * @throws IllegalArgumentException if the table was made without it
     */
    public Row row(Objective objective) {
        Objects.requireNonNull(objective, "objective");
        return rows.stream()
                .filter(row -> row.objective() == objective)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("objective: no row is held for " + objective.number()));
    }
}
