package io.github.gcmsdk.cli;

import io.github.gcmsdk.network.Coverage;
import io.github.gcmsdk.network.Coverage.Evidence;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkPriorities;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.Dataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Prints a network: who holds which role on a day, and how much of society and government takes part. */
final class NetworkPrinter {

    private static final String INDENT = "  ";

    private final Dataset dataset;
    private final LocalDate day;
    private final Words words;
    private final Printer to;
    private final Labels labels;

    NetworkPrinter(Dataset dataset, LocalDate day, Words words, Printer to) {
        this.dataset = dataset;
        this.day = day;
        this.words = words;
        this.to = to;
        this.labels = new Labels(dataset, words);
    }

    void print(MigrationNetwork network) {
        to.line();
        to.line(Paint.BOLD, words.get("show.network", labels.text(network.name())));
        NetworkPriorities priorities = network.priorities();
        to.lines(new Table()
                .row(words.get("show.level"), labels.code(network.level()))
                .row(words.get("show.countries"), labels.list(network.countries(), labels::country))
                .row(words.get("show.established"), labels.date(network.established()))
                .row(words.get("show.launched"), labels.date(network.launched()))
                .row(words.get("show.ended"), labels.date(network.ended()))
                .row(
                        words.get("show.priorities"),
                        priorities == null ? Table.ABSENT : labels.objectives(priorities.objectives()))
                .lines(INDENT));
        printRoles(network);
        printGroups(network);
        printCoverage(network, Coverage.of(dataset, network, day));
    }

    private void printRoles(MigrationNetwork network) {
        Table table = new Table();
        network.members().stream()
                .filter(Objects::nonNull)
                .forEach(member -> table.row(
                        labels.code(member.role()),
                        labels.reference(member.stakeholder()),
                        labels.period(member.active()),
                        member.isActiveOn(day) ? "" : words.get("show.not-active")));
        section(words.get("show.roles", day), table);
    }

    private void printGroups(MigrationNetwork network) {
        Table table = new Table();
        network.workingGroups().stream()
                .filter(Objects::nonNull)
                .forEach(group -> table.row(
                        group.name().isEmpty() ? labels.value(group.id()) : labels.text(group.name()),
                        words.get("show.leads", labels.references(group.leads())),
                        words.get("show.members", labels.references(group.members())),
                        labels.period(group.active())));
        if (!table.isEmpty()) {
            section(words.get("show.groups"), table);
        }
    }

    private void printCoverage(MigrationNetwork network, Coverage coverage) {
        // Of a network of which no participant is told nothing is known: that is not zero.
        boolean isKnown = !network.members().isEmpty() || !allOf(coverage).isEmpty();
        section(
                words.get(
                        "show.society",
                        isKnown ? coverage.societyCovered() : Table.ABSENT,
                        coverage.society().size()),
                table(coverage.society()));
        section(
                words.get(
                        "show.sectors",
                        isKnown ? coverage.sectorsCovered() : Table.ABSENT,
                        coverage.sectors().size()),
                table(coverage.sectors()));
        section(
                words.get(
                        "show.levels",
                        isKnown ? coverage.levelsCovered() : Table.ABSENT,
                        coverage.levels().size()),
                table(coverage.levels()));
        Table others = new Table();
        others.row(words.get("show.government"), names(coverage.government()));
        others.row(words.get("show.foreign"), names(coverage.foreign()));
        others.row(words.get("show.unresolved"), names(coverage.unresolved()));
        to.lines(others.lines(INDENT));
    }

    private static Collection<Evidence> allOf(Coverage coverage) {
        List<Evidence> all = new ArrayList<>(coverage.government());
        coverage.society().values().forEach(all::addAll);
        all.addAll(coverage.foreign());
        all.addAll(coverage.unresolved());
        return all;
    }

    private <K extends Enum<K> & Coded> Table table(Map<K, List<Evidence>> evidence) {
        Table table = new Table();
        evidence.forEach((kind, who) -> table.row(kind.code(), names(who)));
        return table;
    }

    /** Who it is, and where it is said. */
    private String names(List<Evidence> evidence) {
        Map<String, Set<String>> places = new LinkedHashMap<>();
        for (Evidence one : evidence) {
            String place = one.place().name().toLowerCase(Locale.ROOT);
            places.computeIfAbsent(labels.reference(one.stakeholder()), name -> new LinkedHashSet<>())
                    .add(words.get("show.by-" + place));
        }
        return labels.list(
                places.entrySet(), entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")");
    }

    private void section(String title, Table table) {
        to.line(INDENT + title);
        if (table.isEmpty()) {
            to.line(INDENT + INDENT + Table.ABSENT);
        } else {
            to.lines(table.lines(INDENT + INDENT));
        }
    }
}
