package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Earmarking;
import io.github.gcmsdk.fund.EarmarkingLevel;
import io.github.gcmsdk.fund.Expenditure;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.FundStatement;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.StatementLine;
import io.github.gcmsdk.fund.StatementLineKind;
import io.github.gcmsdk.fund.ThematicArea;
import io.github.gcmsdk.fund.Transfer;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules about one fund, or one record of its money. */
final class FundRules {

    private static final String MPTF_OFFICE = "UN MPTF Office, rules of pooled funds";

    private static final RecordRule<Fund> AGENT_MISSING = Rule.warning(
                    "fund.agent-missing", "A fund does not say who administers its money.")
            .basis(MPTF_OFFICE)
            .reads("administrativeAgent")
            .record((fund, out) -> {
                if (fund.administrativeAgent() == null) {
                    out.at("/administrativeAgent");
                }
            });

    private static final RecordRule<Fund> AREA_OBJECTIVE_TWICE = Rule.warning(
                    "fund.area-objective-twice", "An objective stands in two thematic areas of a fund.")
            .basis("Migration MPTF: the thematic areas cluster the 23 objectives")
            .reads("thematicAreas")
            .record(FundRules::areaObjectiveTwice);

    private static final RecordRule<Contribution> EARMARKING = Rule.error(
                    "contribution.earmarking",
                    "A softly earmarked contribution names neither a thematic area nor a region.")
            .reads("earmarking")
            .record((contribution, out) -> {
                Earmarking earmarking = contribution.earmarking();
                if (earmarking != null
                        && earmarking.level() != null
                        && earmarking.level().is(EarmarkingLevel.SOFTLY_EARMARKED)
                        && earmarking.thematicArea() == null
                        && earmarking.region() == null) {
                    out.at("/earmarking");
                }
            });

    private static final RecordRule<Contribution> CONTRIBUTION_NEGATIVE = Rule.warning(
                    "contribution.negative",
                    "The amount of a contribution is negative: what a fund gives back to a contributor stands in its"
                            + " statement.")
            .reads("amount", "received")
            .record((contribution, out) -> {
                Money received = contribution.received();
                if (contribution.amount().amount().signum() < 0) {
                    out.at("/amount/amount");
                } else if (received != null && received.amount().signum() < 0) {
                    out.at("/received/amount");
                }
            });

    private static final RecordRule<Transfer> TRANSFER_NEGATIVE = Rule.warning(
                    "transfer.negative",
                    "The amount of a transfer is negative: which way the money goes is told by the direction.")
            .reads("amount")
            .record((transfer, out) -> {
                if (transfer.amount().amount().signum() < 0) {
                    out.at("/amount/amount");
                }
            });

    private static final RuleParameter<Integer> DAYS = RuleParameter.whole(
            "days", 120, "How many days after the end of a year its figures may still be provisional.");

    private static final RecordRule<Expenditure> FINAL_LATE = Rule.info(
                    "expenditure.final-late",
                    "The expenditure of a year is still provisional long after the year has ended.")
            .basis("UN MPTF Office: final year-end expenditure is due on 30 April of the following year")
            .parameters(DAYS)
            .reads("year", "provisional")
            .record(FundRules::finalLate);

    static final RecordRule<FundStatement> UNBALANCED = Rule.error(
                    "statement.unbalanced",
                    "The closing balance of a statement is not what its lines add up to, by more than one printed unit.")
            .basis("Opening balance and income less uses is the closing balance; each line is rounded")
            .reads("lines", "printedUnit", "cumulative")
            .record(FundRules::unbalanced);

    private FundRules() {}

    static List<RecordRule<Fund>> ofFunds() {
        return List.of(AGENT_MISSING, AREA_OBJECTIVE_TWICE);
    }

    static List<RecordRule<Contribution>> ofContributions() {
        return List.of(EARMARKING, CONTRIBUTION_NEGATIVE);
    }

    static List<RecordRule<Transfer>> ofTransfers() {
        return List.of(TRANSFER_NEGATIVE);
    }

    static List<RecordRule<Expenditure>> ofExpenditures() {
        return List.of(FINAL_LATE);
    }

    static List<RecordRule<FundStatement>> ofStatements() {
        return List.of(UNBALANCED);
    }

    private static void areaObjectiveTwice(Fund fund, Problems out) {
        Map<Objective, Integer> first = new EnumMap<>(Objective.class);
        for (int i = 0; i < fund.thematicAreas().size(); i++) {
            ThematicArea area = fund.thematicAreas().get(i);
            for (int j = 0; j < area.objectives().size(); j++) {
                Objective objective = area.objectives().get(j);
                Integer other = first.putIfAbsent(objective, i);
                if (other != null && other != i) {
                    String id = fund.thematicAreas().get(other).id();
                    out.at(
                            "/thematicAreas/" + i + "/objectives/" + j,
                            "objective",
                            "" + objective.number(),
                            "area",
                            id);
                }
            }
        }
    }

    private static void finalLate(Expenditure expenditure, Problems out) {
        LocalDate due = LocalDate.of(expenditure.year(), 12, 31).plusDays(out.parameter(DAYS));
        if (Boolean.TRUE.equals(expenditure.provisional()) && out.asOf().isAfter(due)) {
            out.at("/provisional", "year", "" + expenditure.year(), "due", "" + due);
        }
    }

    private static void unbalanced(FundStatement statement, Problems out) {
        statement
                .imbalance()
                .filter(imbalance -> imbalance.abs().compareTo(statement.printedUnitOrOne()) > 0)
                .ifPresent(imbalance -> out.at(
                        "/lines/" + lineOf(statement, StatementLineKind.CLOSING) + "/amount",
                        "closing",
                        plain(statement.total(StatementLineKind.CLOSING).orElseThrow()),
                        "computed",
                        plain(statement.computedClosing().orElseThrow()),
                        "difference",
                        plain(imbalance)));
    }

    /** The first line of a kind, which must be there. */
    static int lineOf(FundStatement statement, StatementLineKind kind) {
        for (int i = 0; i < statement.lines().size(); i++) {
            StatementLine line = statement.lines().get(i);
            if (line != null && line.kind() != null && line.kind().is(kind)) {
                return i;
            }
        }
        throw new IllegalArgumentException("kind: no line is of it");
    }

    /** An amount as people write it. */
    static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }
}
