package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeForm;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.commitment.PledgeStatus;
import io.github.gcmsdk.commitment.PledgeUpdate;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules about one pledge. */
final class PledgeRules {

    private static final RuleParameter<Integer> SHORTEST =
            RuleParameter.whole("shortest", 300, "The fewest characters of a pledge's text.");
    private static final RuleParameter<Integer> LONGEST =
            RuleParameter.whole("longest", 3000, "The most characters of a pledge's text.");
    private static final String PLEDGE_GUIDANCE = "UN Network on Migration, pledging guidance";

    private static final RecordRule<Pledge> TEXT_LENGTH = Rule.warning(
                    "pledge.text-length",
                    "The text in its original language is shorter than 300 or longer than 3000 characters.")
            .basis(PLEDGE_GUIDANCE)
            .reads("text", "originalLanguage")
            .parameters(SHORTEST, LONGEST)
            .record(PledgeRules::textLength);

    private static final RecordRule<Pledge> OBJECTIVE_MISSING = Rule.error(
                    "pledge.objective-missing", "A pledge names neither an objective nor a principle nor an action.")
            .basis("A/RES/73/195, paragraphs 15 and 16")
            .reads("objectives", "principles", "actions")
            .record((pledge, out) -> {
                if (pledge.objectives().isEmpty()
                        && pledge.principles().isEmpty()
                        && pledge.actions().isEmpty()) {
                    out.at("/objectives");
                }
            });

    private static final RecordRule<Pledge> ACTION_OUTSIDE_OBJECTIVE = Rule.warning(
                    "pledge.action-outside-objective", "A pledge names an action and not its objective.")
            .basis("A/RES/73/195, paragraphs 17–39")
            .reads("objectives", "actions")
            .record(PledgeRules::actionOutsideObjective);

    private static final RecordRule<Pledge> INDIVIDUAL_SEVERAL = Rule.error(
                    "pledge.individual-several", "An individual pledge has more than one pledger.")
            .basis(PLEDGE_GUIDANCE)
            .reads("kind", "pledgers")
            .record((pledge, out) -> {
                if (is(pledge, PledgeKind.INDIVIDUAL) && pledge.pledgers().size() > 1) {
                    out.at("/pledgers", "count", "" + pledge.pledgers().size());
                }
            });

    private static final RecordRule<Pledge> MATCH_MISSING = Rule.error(
                    "pledge.match-missing", "A matching pledge does not say which pledge it matches.")
            .basis(PLEDGE_GUIDANCE)
            .reads("kind", "matches")
            .record((pledge, out) -> {
                if (is(pledge, PledgeKind.MATCHING) && pledge.matches() == null) {
                    out.at("/matches");
                }
            });

    private static final RecordRule<Pledge> MATCH_UNEXPECTED = Rule.error(
                    "pledge.match-unexpected", "A pledge that is not a matching one says which pledge it matches.")
            .basis(PLEDGE_GUIDANCE)
            .reads("kind", "matches")
            .record((pledge, out) -> {
                if (pledge.kind() != null && !is(pledge, PledgeKind.MATCHING) && pledge.matches() != null) {
                    out.at("/matches", "kind", pledge.kind().code());
                }
            });

    private static final RecordRule<Pledge> AMOUNT_MISSING = Rule.info(
                    "pledge.amount-missing", "A financial pledge tells no amount.")
            .reads("forms", "amount")
            .record((pledge, out) -> {
                if (pledge.forms().contains(Code.of(PledgeForm.FINANCIAL)) && pledge.amount() == null) {
                    out.at("/amount");
                }
            });

    private static final RecordRule<Pledge> NOT_TIME_BOUND = Rule.warning(
                    "pledge.not-time-bound", "A pledge does not say until when it is to be kept.")
            .basis(PLEDGE_GUIDANCE)
            .reads("period")
            .record((pledge, out) -> {
                if (pledge.period() == null) {
                    out.at("/period");
                } else if (pledge.period().end() == null) {
                    out.at("/period/end");
                }
            });

    private static final RecordRule<Pledge> NOT_MEASURABLE = Rule.info(
                    "pledge.not-measurable", "A pledge has no measure of whether it is kept.")
            .basis(PLEDGE_GUIDANCE)
            .reads("measures")
            .record((pledge, out) -> {
                if (pledge.measures().isEmpty()) {
                    out.at("/measures");
                }
            });

    private static final RecordRule<Pledge> REFUGEES_ONLY = Rule.info(
                    "pledge.refugees-only",
                    "A pledge speaks of refugees or asylum seekers, and of no migration matter.")
            .basis(PLEDGE_GUIDANCE + "; A/RES/73/195, paragraph 4")
            .reads("title", "text")
            .record((pledge, out) -> {
                if (RefugeeWords.areAllThatIsSaid(pledge.title(), pledge.text())) {
                    out.at("/text");
                }
            });

    private static final RecordRule<Pledge> UPDATE_ORDER = Rule.warning(
                    "pledge.update-order", "Updates of a pledge are out of order, or follow its withdrawal.")
            .reads("updates")
            .record(PledgeRules::updateOrder);

    private PledgeRules() {}

    static List<RecordRule<Pledge>> all() {
        return List.of(
                TEXT_LENGTH,
                OBJECTIVE_MISSING,
                ACTION_OUTSIDE_OBJECTIVE,
                INDIVIDUAL_SEVERAL,
                MATCH_MISSING,
                MATCH_UNEXPECTED,
                AMOUNT_MISSING,
                NOT_TIME_BOUND,
                NOT_MEASURABLE,
                REFUGEES_ONLY,
                UPDATE_ORDER);
    }

    private static boolean is(Pledge pledge, PledgeKind kind) {
        return pledge.kind() != null && pledge.kind().is(kind);
    }

    private static void textLength(Pledge pledge, Problems out) {
        Optional<String> language = originalLanguage(pledge, out.language());
        if (language.isEmpty()) {
            return;
        }
        String text = pledge.text().in(language.get()).orElse("");
        int length = text.codePointCount(0, text.length());
        int shortest = out.parameter(SHORTEST);
        int longest = out.parameter(LONGEST);
        if (length < shortest || length > longest) {
            String place = Pointers.member("/text", language.get());
            out.at(place, "length", "" + length, "min", "" + shortest, "max", "" + longest);
        }
    }

    /** The language the text was written in: as told, else the dataset's, else the only one there is. */
    private static Optional<String> originalLanguage(Pledge pledge, String datasetLanguage) {
        var texts = pledge.text().values();
        if (pledge.originalLanguage() != null) {
            return Optional.of(pledge.originalLanguage().canonical().text()).filter(texts::containsKey);
        }
        if (texts.containsKey(datasetLanguage)) {
            return Optional.of(datasetLanguage);
        }
        return texts.size() == 1 ? texts.keySet().stream().findFirst() : Optional.empty();
    }

    private static void actionOutsideObjective(Pledge pledge, Problems out) {
        for (int i = 0; i < pledge.actions().size(); i++) {
            ActionCode action = pledge.actions().get(i);
            String pointer = "/actions/" + i;
            action.objective()
                    .filter(objective -> !pledge.objectives().contains(objective))
                    .ifPresent(objective ->
                            out.at(pointer, "action", action.text(), "objective", "" + objective.number()));
        }
    }

    private static void updateOrder(Pledge pledge, Problems out) {
        LocalDate last = null;
        boolean withdrawn = false;
        for (int i = 0; i < pledge.updates().size(); i++) {
            PledgeUpdate update = pledge.updates().get(i);
            boolean earlier =
                    last != null && update.date() != null && update.date().isBefore(last);
            if (withdrawn || earlier) {
                out.at("/updates/" + i);
            }
            last = update.date() == null || earlier ? last : update.date();
            withdrawn |= update.status() != null && update.status().is(PledgeStatus.WITHDRAWN);
        }
    }
}
