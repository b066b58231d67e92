package io.github.gcmsdk.network;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.commitment.FrameworkElement;
import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanAction;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeStatus;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ProgrammeObjectives;
import io.github.gcmsdk.network.PolicyCoherence.Element;
import io.github.gcmsdk.network.PolicyCoherence.Gaps;
import io.github.gcmsdk.network.PolicyCoherence.Instrument;
import io.github.gcmsdk.network.PolicyCoherence.Link;
import io.github.gcmsdk.network.PolicyCoherence.Mention;
import io.github.gcmsdk.network.PolicyCoherence.Row;
import io.github.gcmsdk.network.PolicyCoherence.Target;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table of policy coherence while it is filled. A list that was read may hold null: nothing is named there. */
final class CoherenceTable {

    private static final List<Instrument> MEANS = List.of(Instrument.WORKPLAN, Instrument.PROGRAMME, Instrument.PLAN);

    private final Dataset dataset;
    private final MigrationNetwork network;
    private final LocalDate day;
    private final Set<CountryCode> countries;

    private final Map<Objective, Map<Instrument, List<Mention>>> cells = new EnumMap<>(Objective.class);
    private final Map<Objective, Set<Link>> frameworks = new EnumMap<>(Objective.class);
    private final Set<Link> links = new LinkedHashSet<>();
    private final Map<SdgTarget, List<Mention>> targets = new TreeMap<>(inTheirOrder());
    private final List<Mention> withoutObjective = new ArrayList<>();
    private final List<Target> unserved = new ArrayList<>();

    CoherenceTable(Dataset dataset, MigrationNetwork network, LocalDate day) {
        this.dataset = dataset;
        this.network = network;
        this.day = day;
        countries = Coverage.countriesOf(network);
        for (Objective objective : Objective.values()) {
            Map<Instrument, List<Mention>> row = new EnumMap<>(Instrument.class);
            Arrays.stream(Instrument.values()).forEach(instrument -> row.put(instrument, new ArrayList<>()));
            cells.put(objective, row);
            frameworks.put(objective, new LinkedHashSet<>());
        }
    }

    private static Comparator<SdgTarget> inTheirOrder() {
        Map<SdgTarget, Integer> order = new LinkedHashMap<>();
        SdgTarget.all().forEach(target -> order.put(target, order.size()));
        return Comparator.<SdgTarget, Integer>comparing(target -> order.getOrDefault(target, Integer.MAX_VALUE))
                .thenComparing(SdgTarget::text);
    }

    PolicyCoherence fill() {
        addPriorities();
        addWorkplans();
        Coverage.programmesOf(network, Coverage.eventsOf(network, dataset), dataset).stream()
                .filter(programme -> Coverage.isAtWork(programme, day))
                .forEach(this::addProgramme);
        dataset.records(NationalImplementationPlan.class).stream()
                .filter(plan -> countries.contains(plan.country()) && holdsDay(plan.period()))
                .forEach(this::addPlan);
        dataset.records(Pledge.class).stream().filter(this::isJudged).forEach(this::addPledge);
        List<Row> rows = Arrays.stream(Objective.values())
                .map(objective -> new Row(objective, row(objective), List.copyOf(linksOf(objective))))
                .toList();
        Gaps gaps = new Gaps(idlePriorities(), unalignedElements(), unserved);
        return new PolicyCoherence(network.id(), day, rows, targets, withoutObjective, gaps);
    }

    private boolean holdsDay(@Nullable Period period) {
        return period == null || period.contains(day);
    }

    private static boolean isCancelled(@Nullable Code<ActivityStatus> status) {
        return status != null && status.is(ActivityStatus.CANCELLED);
    }

    private void addPriorities() {
        NetworkPriorities priorities = network.priorities();
        if (priorities != null) {
            Places places = new Places();
            places.add(priorities.objectives(), "/priorities/objectives");
            put(Instrument.PRIORITY, network, null, places, List.of());
            name(Instrument.PRIORITY, network, priorities.sdgTargets(), "/priorities/sdgTargets");
        }
    }

    private void addWorkplans() {
        for (int i = 0; i < network.workplans().size(); i++) {
            Workplan workplan = network.workplans().get(i);
            if (workplan != null && holdsDay(workplan.period())) {
                String pointer = "/workplans/" + i;
                addActivities(
                        workplan,
                        pointer,
                        align(Instrument.WORKPLAN, network, workplan.alignedWith(), pointer + "/alignedWith"));
            }
        }
    }

    private void addActivities(Workplan workplan, String pointer, List<Link> aligned) {
        for (int i = 0; i < workplan.activities().size(); i++) {
            Activity activity = workplan.activities().get(i);
            if (activity != null && !isCancelled(activity.status())) {
                String place = pointer + "/activities/" + i;
                Places places = new Places();
                places.add(activity.objectives(), place + "/objectives");
                places.addActions(activity.actions(), place + "/actions");
                put(Instrument.WORKPLAN, network, activity.id(), places, aligned);
                noteWithout(Instrument.WORKPLAN, network, activity.id(), places, place);
            }
        }
    }

    private void addProgramme(JointProgramme programme) {
        Places places = new Places();
        ProgrammeObjectives objectives = programme.objectives();
        if (objectives != null) {
            places.add(objectives.primary(), "/objectives/primary");
            places.add(objectives.secondary(), "/objectives/secondary");
        }
        putRecord(Instrument.PROGRAMME, programme, places, programme.alignedWith());
        name(Instrument.PROGRAMME, programme, programme.sdgTargets(), "/sdgTargets");
    }

    private void addPlan(NationalImplementationPlan plan) {
        Places places = new Places();
        Set<SdgTarget> served = new HashSet<>();
        List<PlanAction> actions = new ArrayList<>();
        for (int i = 0; i < plan.priorities().size(); i++) {
            PlanPriority priority = plan.priorities().get(i);
            if (priority != null) {
                places.add(priority.objectives(), "/priorities/" + i + "/objectives");
            }
            for (int j = 0; priority != null && j < priority.actions().size(); j++) {
                PlanAction action = priority.actions().get(j);
                if (action != null && !isCancelled(action.status())) {
                    places.addActions(action.gcmActions(), "/priorities/" + i + "/actions/" + j + "/gcmActions");
                    objectivesOf(priority, action).forEach(objective -> served.addAll(objective.sdgTargets()));
                    actions.add(action);
                }
            }
        }
        putRecord(Instrument.PLAN, plan, places, plan.alignedWith());
        name(Instrument.PLAN, plan, plan.sdgTargets(), "/sdgTargets").stream()
                .filter(named -> named.target().isKnown() && !served.contains(named.target()))
                .filter(named -> actions.stream().noneMatch(action -> isMeasuredBy(action, named.target())))
                .forEach(unserved::add);
    }

    private static Stream<Objective> objectivesOf(PlanPriority priority, PlanAction action) {
        Stream<Objective> carriedOut =
                action.gcmActions().stream().filter(Objects::nonNull).flatMap(code -> code.objective().stream());
        return Stream.concat(priority.objectives().stream().filter(Objects::nonNull), carriedOut);
    }

    private static boolean isMeasuredBy(PlanAction action, SdgTarget target) {
        return action.indicators().stream()
                .anyMatch(measure -> measure != null
                        && measure.indicator() != null
                        && measure.indicator().startsWith(target.text() + "."));
    }

    private boolean isJudged(Pledge pledge) {
        boolean withdrawn = pledge.status() != null && pledge.status().is(PledgeStatus.WITHDRAWN);
        return !withdrawn && holdsDay(pledge.period()) && isOurs(pledge);
    }

    private boolean isOurs(Pledge pledge) {
        boolean ours = pledge.pledgers().stream().anyMatch(pledger -> pledger != null && pledger.isTo(network.id()));
        List<CountryCode> scope =
                pledge.scope() == null ? List.of() : pledge.scope().countries();
        if (ours || !scope.isEmpty()) {
            return ours || scope.stream().anyMatch(countries::contains);
        }
        return pledge.pledgers().stream()
                .filter(Objects::nonNull)
                .flatMap(pledger -> dataset.find(Stakeholder.class, pledger.id()).stream())
                .anyMatch(pledger -> countries.contains(pledger.country()));
    }

    private void addPledge(Pledge pledge) {
        Places places = new Places();
        places.add(pledge.objectives(), "/objectives");
        places.addActions(pledge.actions(), "/actions");
        putRecord(Instrument.PLEDGE, pledge, places, List.of());
        name(Instrument.PLEDGE, pledge, pledge.sdgTargets(), "/sdgTargets");
    }

    private void putRecord(Instrument instrument, GcmRecord record, Places places, List<Alignment> alignedWith) {
        put(instrument, record, null, places, align(instrument, record, alignedWith, "/alignedWith"));
        noteWithout(instrument, record, null, places, "");
    }

    private void put(
            Instrument instrument, GcmRecord record, @Nullable String activity, Places places, List<Link> aligned) {
        places.byObjective.forEach((objective, pointer) -> {
            cell(objective, instrument).add(mention(instrument, record, activity, pointer));
            linksOf(objective).addAll(aligned);
        });
    }

    private void noteWithout(
            Instrument instrument, GcmRecord record, @Nullable String activity, Places places, String pointer) {
        if (places.byObjective.isEmpty()) {
            withoutObjective.add(mention(instrument, record, activity, pointer));
        }
    }

    /** Notes who names targets, and gives them back with their places. */
    private List<Target> name(Instrument instrument, GcmRecord record, List<SdgTarget> named, String pointer) {
        List<Target> found = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            SdgTarget target = named.get(i);
            if (target != null) {
                Mention mention = mention(instrument, record, null, pointer + "/" + i);
                targets.computeIfAbsent(target, t -> new ArrayList<>()).add(mention);
                found.add(new Target(target, mention));
            }
        }
        return found;
    }

    private List<Link> align(Instrument instrument, GcmRecord record, List<Alignment> alignedWith, String pointer) {
        List<Link> aligned = new ArrayList<>();
        for (int i = 0; i < alignedWith.size(); i++) {
            if (alignedWith.get(i) != null) {
                aligned.add(new Link(alignedWith.get(i), mention(instrument, record, null, pointer + "/" + i)));
            }
        }
        links.addAll(aligned);
        return aligned;
    }

    private static Mention mention(Instrument instrument, GcmRecord record, @Nullable String activity, String pointer) {
        return new Mention(
                instrument, record.id(), activity, record.meta().rest().partnerPointer(pointer));
    }

    private Map<Instrument, List<Mention>> row(Objective objective) {
        return Objects.requireNonNull(cells.get(objective), "every objective has a row");
    }

    private List<Mention> cell(Objective objective, Instrument instrument) {
        return Objects.requireNonNull(row(objective).get(instrument), "every row has all columns");
    }

    private Collection<Link> linksOf(Objective objective) {
        return Objects.requireNonNull(frameworks.get(objective), "every objective has a row");
    }

    private Map<Objective, Mention> idlePriorities() {
        Map<Objective, Mention> idle = new EnumMap<>(Objective.class);
        for (Objective objective : Objective.values()) {
            List<Mention> priorities = cell(objective, Instrument.PRIORITY);
            boolean served =
                    MEANS.stream().anyMatch(means -> !cell(objective, means).isEmpty());
            if (!priorities.isEmpty() && !served) {
                idle.put(objective, priorities.get(0));
            }
        }
        return idle;
    }

    private List<Element> unalignedElements() {
        Set<String> aligned = new HashSet<>();
        Set<List<String>> named = new HashSet<>();
        for (Link link : links) {
            Alignment alignment = link.alignment();
            if (alignment.framework() != null && alignment.framework().id() != null) {
                aligned.add(alignment.framework().id());
                if (alignment.element() != null) {
                    named.add(List.of(alignment.framework().id(), alignment.element()));
                }
            }
        }
        List<Element> unaligned = new ArrayList<>();
        for (PolicyFramework framework : dataset.records(PolicyFramework.class)) {
            boolean ours = aligned.contains(framework.id()) || countries.contains(framework.country());
            if (framework.id() != null && ours && holdsDay(framework.period())) {
                addUnaligned(framework, aligned, named, unaligned);
            }
        }
        return unaligned;
    }

    private static void addUnaligned(
            PolicyFramework framework, Set<String> aligned, Set<List<String>> named, List<Element> unaligned) {
        if (framework.elements().isEmpty() && !aligned.contains(framework.id())) {
            unaligned.add(new Element(framework.id(), null, ""));
        }
        for (int i = 0; i < framework.elements().size(); i++) {
            FrameworkElement element = framework.elements().get(i);
            if (element != null && element.id() != null && !named.contains(List.of(framework.id(), element.id()))) {
                String pointer = framework.meta().rest().partnerPointer("/elements/" + i);
                unaligned.add(new Element(framework.id(), element.id(), pointer));
            }
        }
    }

    /** Where something names objectives: for each the first place. */
    private static final class Places {
        private final Map<Objective, String> byObjective = new EnumMap<>(Objective.class);

        void add(List<Objective> objectives, String pointer) {
            for (int i = 0; i < objectives.size(); i++) {
                if (objectives.get(i) != null) {
                    byObjective.putIfAbsent(objectives.get(i), pointer + "/" + i);
                }
            }
        }

        void addActions(List<ActionCode> actions, String pointer) {
            for (int i = 0; i < actions.size(); i++) {
                if (actions.get(i) != null) {
                    String place = pointer + "/" + i;
                    actions.get(i).objective().ifPresent(objective -> byObjective.putIfAbsent(objective, place));
                }
            }
        }
    }
}
