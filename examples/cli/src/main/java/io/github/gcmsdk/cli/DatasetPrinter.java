package io.github.gcmsdk.cli;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ProgrammeObjectives;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.UnknownRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Prints a dataset as tables. */
final class DatasetPrinter {

    private static final String INDENT = "  ";

    private final Dataset dataset;
    private final LocalDate day;
    private final Words words;
    private final Printer to;
    private final Labels labels;

    DatasetPrinter(Dataset dataset, LocalDate day, Words words, Printer to) {
        this.dataset = dataset;
        this.day = day;
        this.words = words;
        this.to = to;
        this.labels = new Labels(dataset, words);
    }

    void print(List<RecordType<?>> types) {
        printHeader();
        printCounts(types);
        NetworkPrinter networks = new NetworkPrinter(dataset, day, words, to);
        networks().forEach(networks::print);
        dataset.records(Event.class).forEach(this::printEvent);
        printFunds();
        dataset.records(JointProgramme.class).forEach(this::printProgramme);
        printContributions();
        new MoneyPrinter(dataset, words, to).print();
        new CommitmentPrinter(dataset, words, to).print();
        printCoherence();
    }

    /** Those of countries first, then of regions, then of the world, to which the others mostly belong. */
    private List<MigrationNetwork> networks() {
        return dataset.records(MigrationNetwork.class).stream()
                .sorted(Comparator.comparing(DatasetPrinter::reach).reversed())
                .toList();
    }

    /** How near to a country a network is; one whose level is not known comes last. */
    private static int reach(MigrationNetwork network) {
        return network.level() == null
                ? -1
                : network.level().known().map(NetworkLevel::ordinal).orElse(-1);
    }

    /** The table says something where there are plans or frameworks to line up with. */
    private void printCoherence() {
        boolean told = !dataset.records(PolicyFramework.class).isEmpty()
                || !dataset.records(NationalImplementationPlan.class).isEmpty();
        if (told) {
            networks().forEach(new CoherencePrinter(dataset, day, words, to)::print);
        }
    }

    private void printHeader() {
        DatasetHeader header = dataset.header();
        to.line(Paint.BOLD, labels.text(header.title()));
        to.lines(new Table()
                .row(words.get("show.id"), labels.value(header.id()))
                .row(words.get("show.publisher"), labels.reference(header.publisher()))
                .row(words.get("show.created"), labels.date(header.created()))
                .row(words.get("show.language"), labels.value(header.language()))
                .row(words.get("show.license"), labels.value(header.license()))
                .row(words.get("show.sensitivity"), labels.code(header.sensitivity()))
                .row(words.get("show.complete"), labels.yesOrNo(header.complete()))
                .row(words.get("show.as-of"), day.toString())
                .lines(INDENT));
    }

    private void printCounts(List<RecordType<?>> types) {
        Map<Class<?>, String> names = types.stream().collect(Collectors.toMap(RecordType::type, RecordType::name));
        Map<String, Long> counts = new LinkedHashMap<>();
        types.forEach(type -> counts.put(type.name(), 0L));
        dataset.records().forEach(record -> counts.merge(typeOf(record, names), 1L, Long::sum));
        Table table = new Table();
        counts.forEach((name, count) -> {
            if (count > 0) {
                table.row(PersonalData.mask(name), Long.toString(count)); // a type that nobody knows may be anything
            }
        });
        print(words.get("show.records"), table);
    }

    private static String typeOf(GcmRecord record, Map<Class<?>, String> names) {
        if (record instanceof UnknownRecord unknown) {
            return unknown.type() == null ? Table.ABSENT : unknown.type();
        }
        return names.getOrDefault(record.getClass(), record.getClass().getSimpleName());
    }

    private void print(String title, Table table) {
        to.line();
        to.line(Paint.BOLD, title);
        to.lines(table.lines(INDENT));
    }

    private void printEvent(Event event) {
        print(
                words.get("show.event", labels.text(event.title())),
                new Table()
                        .row(words.get("show.kind"), labels.code(event.kind()))
                        .row(words.get("show.date"), labels.period(event.period()))
                        .row(words.get("show.place"), labels.value(event.place()))
                        .row(words.get("show.country"), labels.country(event.country()))
                        .row(words.get("show.organizers"), labels.references(event.organizers()))
                        .row(words.get("show.objectives"), labels.objectives(event.objectives())));
        Table participants = new Table();
        event.participants().stream()
                .filter(Objects::nonNull)
                .forEach(participant -> participants.row(
                        labels.code(participant.role()),
                        labels.reference(participant.stakeholder()),
                        labels.text(participant.function())));
        if (!participants.isEmpty()) {
            to.line(INDENT + words.get("show.participants"));
            to.lines(participants.lines(INDENT + INDENT));
        }
    }

    private void printFunds() {
        for (Fund fund : dataset.records(Fund.class)) {
            print(
                    words.get("show.fund", labels.text(fund.name())),
                    new Table()
                            .row(words.get("show.currency"), labels.value(fund.currency()))
                            .row(words.get("show.agent"), labels.reference(fund.administrativeAgent()))
                            .row(
                                    words.get("show.areas"),
                                    labels.list(fund.thematicAreas(), area -> labels.text(area.name()))));
        }
    }

    private void printProgramme(JointProgramme programme) {
        ProgrammeObjectives objectives = programme.objectives();
        print(
                words.get("show.programme", labels.text(programme.title())),
                new Table()
                        .row(words.get("show.fund-of"), fund(programme))
                        .row(words.get("show.status"), labels.code(programme.status()))
                        .row(words.get("show.period"), labels.period(programme.period()))
                        .row(
                                words.get("show.countries"),
                                labels.list(programme.countries(), part -> labels.country(part.country())))
                        .row(
                                words.get("show.primary"),
                                objectives == null ? Table.ABSENT : labels.objectives(objectives.primary()))
                        .row(
                                words.get("show.secondary"),
                                objectives == null ? Table.ABSENT : labels.objectives(objectives.secondary()))
                        .row(words.get("show.convening"), labels.reference(programme.conveningOrganization()))
                        .row(
                                words.get("show.organizations"),
                                labels.list(
                                        programme.participatingOrganizations(),
                                        party -> labels.reference(party)
                                                + (party.id() == null ? "" : budget(programme, party.id()))))
                        .row(words.get("show.partners"), labels.references(programme.implementingPartners()))
                        .row(words.get("show.endorsed"), labels.references(programme.endorsedBy())));
    }

    private String fund(JointProgramme programme) {
        if (programme.fund() == null || programme.fund().id() == null) {
            return labels.reference(programme.fund());
        }
        return dataset.find(Fund.class, programme.fund().id())
                .map(fund -> labels.text(fund.name()))
                .orElse(programme.fund().id());
    }

    private static String budget(JointProgramme programme, String organization) {
        String sums = programme.budgetBy(organization).entrySet().stream()
                .map(sum -> sum.getValue().toPlainString() + " " + sum.getKey())
                .collect(Collectors.joining(" + "));
        return sums.isEmpty() ? "" : " (" + sums + ")";
    }

    private void printContributions() {
        Table table = new Table();
        for (Contribution contribution : dataset.records(Contribution.class)) {
            table.row(
                    labels.reference(contribution.contributor()),
                    labels.money(contribution.amount()),
                    labels.money(contribution.received()),
                    labels.code(contribution.stage()),
                    labels.date(contribution.date()));
        }
        if (!table.isEmpty()) {
            print(words.get("show.contributions"), table);
        }
    }
}
