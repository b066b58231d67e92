package io.github.gcmsdk.cli;

import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PlanPriority;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.commitment.Practice;
import io.github.gcmsdk.commitment.ReviewCoverage;
import io.github.gcmsdk.commitment.ReviewCoverage.Answer;
import io.github.gcmsdk.commitment.ReviewCoverage.Evidence;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.network.Event;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Prints pledges, practices, frameworks and plans, and what reviews cover. */
final class CommitmentPrinter {

    private static final String INDENT = "  ";

    private final Dataset dataset;
    private final Words words;
    private final Printer to;
    private final Labels labels;

    CommitmentPrinter(Dataset dataset, Words words, Printer to) {
        this.dataset = dataset;
        this.words = words;
        this.to = to;
        this.labels = new Labels(dataset, words);
    }

    void print() {
        dataset.records(Pledge.class).forEach(this::printPledge);
        printPractices();
        dataset.records(PolicyFramework.class).forEach(this::printFramework);
        dataset.records(NationalImplementationPlan.class).forEach(this::printPlan);
        dataset.records(VoluntaryReview.class).forEach(this::printReview);
    }

    private void printPledge(Pledge pledge) {
        print(
                words.get("show.pledge", labels.text(pledge.title())),
                new Table()
                        .row(words.get("show.kind"), labels.code(pledge.kind()))
                        .row(words.get("show.pledgers"), labels.references(pledge.pledgers()))
                        .row(words.get("show.objectives"), labels.objectives(pledge.objectives()))
                        .row(words.get("show.status"), labels.code(pledge.status()))
                        .row(words.get("show.period"), labels.period(pledge.period()))
                        .row(words.get("show.amount"), labels.money(pledge.amount())));
    }

    private void printPractices() {
        Table table = new Table();
        for (Practice practice : dataset.records(Practice.class)) {
            table.row(
                    labels.text(practice.title()),
                    labels.list(practice.countries(), labels::country),
                    labels.objectives(practice.objectives()),
                    labels.period(practice.period()));
        }
        if (!table.isEmpty()) {
            print(words.get("show.practices"), table);
        }
    }

    private void printFramework(PolicyFramework framework) {
        print(
                words.get("show.framework", labels.text(framework.title())),
                new Table()
                        .row(words.get("show.kind"), labels.code(framework.kind()))
                        .row(words.get("show.country"), labels.country(framework.country()))
                        .row(words.get("show.period"), labels.period(framework.period()))
                        .row(
                                words.get("show.elements"),
                                labels.list(framework.elements(), element -> labels.value(element.id()))));
    }

    private void printPlan(NationalImplementationPlan plan) {
        print(
                words.get("show.plan", labels.text(plan.title())),
                new Table()
                        .row(words.get("show.country"), labels.country(plan.country()))
                        .row(words.get("show.lead"), labels.reference(plan.lead()))
                        .row(words.get("show.with"), labels.references(plan.participants()))
                        .row(words.get("show.adopted"), labels.date(plan.adopted()))
                        .row(words.get("show.period"), labels.period(plan.period())));
        plan.priorities().stream().filter(Objects::nonNull).forEach(this::printPriority);
    }

    private void printPriority(PlanPriority priority) {
        String rank = labels.value(priority.rank());
        String objectives = labels.objectives(priority.objectives());
        to.line(INDENT + words.get("show.priority", rank, labels.text(priority.title()), objectives));
        Table actions = new Table();
        priority.actions().stream()
                .filter(Objects::nonNull)
                .forEach(action -> actions.row(
                        labels.value(action.id()),
                        labels.text(action.title()),
                        labels.list(action.gcmActions(), code -> code.text()),
                        labels.references(action.responsible()),
                        labels.code(action.status())));
        to.lines(actions.lines(INDENT + INDENT));
    }

    private void printReview(VoluntaryReview review) {
        print(
                words.get("show.review", labels.country(review.country()), labels.value(review.id())),
                new Table()
                        .row(words.get("show.forum"), forum(review))
                        .row(words.get("show.submitted"), labels.date(review.submitted()))
                        .row(words.get("show.with"), labels.references(review.participants())));
        ReviewCoverage coverage = review.coverage();
        to.line(INDENT
                + words.get(
                        "show.coverage",
                        coverage.withEvidence().size(),
                        coverage.withoutEvidence().size(),
                        coverage.silent().size()));
        Table table = new Table();
        coverage.answers()
                .forEach((objective, answer) -> table.row(
                        "" + objective.number(), standing(answer), labels.list(answer.evidence(), this::evidence)));
        to.lines(table.lines(INDENT + INDENT));
    }

    private String forum(VoluntaryReview review) {
        String id = review.forum() == null ? null : review.forum().id();
        return dataset.find(Event.class, id)
                .map(event -> labels.text(event.title()))
                .orElseGet(() -> labels.reference(review.forum()));
    }

    /** Whether it is reported, and each gap; an objective may have both. */
    private String standing(Answer answer) {
        List<String> standing = new ArrayList<>();
        if (answer.isReported()) {
            standing.add(words.get(answer.evidence().isEmpty() ? "show.in-words" : "show.with-evidence"));
        }
        answer.gaps()
                .forEach(gap -> standing.add(words.get("show.gap", gap.kind().code())));
        return answer.isSilent() ? words.get("show.silent") : String.join(", ", standing);
    }

    private String evidence(Evidence evidence) {
        Ref<?> ref = evidence.evidence().ref();
        String named = ref != null && ref.id() != null ? ref.id() : labels.reference(ref);
        return labels.code(evidence.evidence().kind()) + " " + named;
    }

    private void print(String title, Table table) {
        to.line();
        to.line(Paint.BOLD, title);
        to.lines(table.lines(INDENT));
    }
}
