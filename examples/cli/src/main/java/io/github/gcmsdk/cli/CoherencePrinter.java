package io.github.gcmsdk.cli;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.PolicyCoherence;
import io.github.gcmsdk.network.PolicyCoherence.Instrument;
import io.github.gcmsdk.network.PolicyCoherence.Mention;
import io.github.gcmsdk.network.PolicyCoherence.Row;
import io.github.gcmsdk.record.Dataset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Prints how what is done around a network lines up with objectives, targets and policy frameworks. */
final class CoherencePrinter {

    private static final String INDENT = "  ";

    private final Dataset dataset;
    private final LocalDate day;
    private final Words words;
    private final Printer to;
    private final Labels labels;

    CoherencePrinter(Dataset dataset, LocalDate day, Words words, Printer to) {
        this.dataset = dataset;
        this.day = day;
        this.words = words;
        this.to = to;
        this.labels = new Labels(dataset, words);
    }

    void print(MigrationNetwork network) {
        PolicyCoherence coherence = PolicyCoherence.of(dataset, network, day);
        to.line();
        to.line(Paint.BOLD, words.get("show.coherence", labels.text(network.name()), day));
        Table table = new Table();
        List<String> heads = new ArrayList<>(List.of(words.get("show.objective")));
        Stream.of(Instrument.values())
                .forEach(instrument ->
                        heads.add(words.get("show.by-" + instrument.name().toLowerCase(Locale.ROOT))));
        heads.add(words.get("show.frameworks"));
        table.row(heads);
        coherence.rows().stream().filter(row -> !row.isEmpty()).forEach(row -> table.row(cells(row)));
        to.lines(table.lines(INDENT));
        printTargets(coherence.sdgTargets());
        printGaps(coherence);
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>(List.of("" + row.objective().number()));
        for (Instrument instrument : Instrument.values()) {
            cells.add(labels.list(row.mentions(instrument), this::mention));
        }
        cells.add(labels.list(row.frameworks(), link -> alignment(link.alignment())));
        return cells;
    }

    private String mention(Mention mention) {
        if (mention.instrument() == Instrument.PRIORITY) {
            return words.get("yes");
        }
        return labels.value(mention.activity() == null ? mention.record() : mention.activity());
    }

    private String alignment(Alignment alignment) {
        String framework = alignment.framework() == null
                ? Table.ABSENT
                : labels.value(
                        alignment.framework().id() == null
                                ? labels.reference(alignment.framework())
                                : alignment.framework().id());
        return alignment.element() == null ? framework : framework + "/" + alignment.element();
    }

    private void printTargets(Map<SdgTarget, List<Mention>> targets) {
        Table table = new Table();
        targets.forEach((target, mentions) ->
                table.row(target.text(), labels.list(mentions, mention -> labels.value(mention.record()))));
        if (!table.isEmpty()) {
            to.line(INDENT + words.get("show.targets"));
            to.lines(table.lines(INDENT + INDENT));
        }
    }

    private void printGaps(PolicyCoherence coherence) {
        PolicyCoherence.Gaps gaps = coherence.gaps();
        List<Objective> idle = List.copyOf(gaps.idlePriorities().keySet());
        to.line(INDENT + words.get("show.coherence-gaps"));
        to.lines(new Table()
                .row(words.get("show.idle"), labels.objectives(idle))
                .row(
                        words.get("show.unaligned"),
                        labels.list(
                                gaps.unalignedElements(),
                                element -> element.framework()
                                        + (element.element() == null ? "" : "/" + element.element())))
                .row(
                        words.get("show.unserved"),
                        labels.list(
                                gaps.unservedTargets(),
                                gap -> gap.target().text() + " ("
                                        + labels.value(gap.mention().record()) + ")"))
                .row(words.get("show.without-objective"), labels.list(coherence.withoutObjective(), this::mention))
                .lines(INDENT + INDENT));
    }
}
