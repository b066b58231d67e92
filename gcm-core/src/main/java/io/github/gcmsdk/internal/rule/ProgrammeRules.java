package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.Allocation;
import io.github.gcmsdk.fund.BudgetLine;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.Marker;
import io.github.gcmsdk.fund.MarkerKind;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.fund.ProgrammeCountry;
import io.github.gcmsdk.fund.ProgrammeObjectives;
import io.github.gcmsdk.fund.ProgrammeStatus;
import io.github.gcmsdk.internal.money.Claim;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules about one joint programme and its markers. */
final class ProgrammeRules {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** The day on which the marker of child sensitivity was endorsed. */
    private static final LocalDate CHILD_SENSITIVITY = LocalDate.of(2023, 2, 6);

    private static final Set<ProgrammeStatus> APPROVED = EnumSet.of(
            ProgrammeStatus.APPROVED,
            ProgrammeStatus.IMPLEMENTATION,
            ProgrammeStatus.OPERATIONALLY_CLOSED,
            ProgrammeStatus.FINANCIALLY_CLOSED);

    private static final RecordRule<JointProgramme> OBJECTIVE_MISSING = Rule.error(
                    "programme.objective-missing", "A programme has no primary objective.")
            .basis("A/RES/73/195, paragraph 16")
            .reads("objectives")
            .record((programme, out) -> {
                if (programme.objectives() == null) {
                    out.at("/objectives");
                } else if (programme.objectives().primary().isEmpty()) {
                    out.at("/objectives/primary");
                }
            });

    private static final RecordRule<JointProgramme> OBJECTIVE_TWICE = Rule.warning(
                    "programme.objective-twice", "An objective is both a primary and a secondary one.")
            .reads("objectives")
            .record(ProgrammeRules::objectiveTwice);

    private static final RecordRule<JointProgramme> PERCENTAGES = Rule.error(
                    "programme.percentages", "The shares of the countries do not add up to 100 percent.")
            .basis("IATI: the percentages of recipient countries add up to 100")
            .reads("countries")
            .record(ProgrammeRules::percentages);

    private static final RecordRule<JointProgramme> MARKER_MISSING = Rule.info(
                    "programme.marker-missing",
                    "An approved programme lacks a marker that the Migration MPTF requires.")
            .basis("Migration MPTF: gender and human rights markers; child sensitivity since 6 February 2023")
            .reads("approved", "status", "markers")
            .record(ProgrammeRules::markerMissing);

    /** In the order of the codes; a scale of another name accepts every code. */
    private static final RuleParameter<List<String>> SCALES = RuleParameter.words(
            "scales",
            List.of(
                    "oecd-dac/0",
                    "oecd-dac/1",
                    "oecd-dac/2",
                    "oecd-dac/3",
                    "oecd-dac/4",
                    "un-gem/0",
                    "un-gem/1",
                    "un-gem/2",
                    "un-gem/3"),
            "The codes of each scale, as scheme/code; a scale that is not listed accepts every code.",
            Pattern.compile("[^/]+/.+"));

    private static final RecordRule<Marker> MARKER_SCALE = Rule.info(
                    "programme.marker-scale", "A marker has a code that its scale does not have.")
            .basis("OECD DAC policy significance 0–4; UN gender equality marker 0–3 (from memory, not verified);"
                    + " the scales of the Migration MPTF are not known")
            .parameters(SCALES)
            .reads("scheme", "code")
            .record(ProgrammeRules::markerScale);

    private static final RecordRule<JointProgramme> ORIGINAL_END_BEFORE_START =
            ValueRules.endBeforeStart().reads("period", "originalEnd").record(ProgrammeRules::originalEndBeforeStart);

    static final RecordRule<JointProgramme> MIXED_CURRENCY = Rule.error(
                    "money.mixed-currency", "Amounts that must be added are in different currencies.")
            .reads("budget", "allocations")
            .record(ProgrammeRules::mixedCurrency);

    private ProgrammeRules() {}

    static List<RecordRule<JointProgramme>> all() {
        return List.of(
                OBJECTIVE_MISSING,
                OBJECTIVE_TWICE,
                PERCENTAGES,
                MARKER_MISSING,
                ORIGINAL_END_BEFORE_START,
                MIXED_CURRENCY);
    }

    static List<RecordRule<Marker>> ofMarkers() {
        return List.of(MARKER_SCALE);
    }

    private static void objectiveTwice(JointProgramme programme, Problems out) {
        ProgrammeObjectives objectives = programme.objectives();
        for (int i = 0; objectives != null && i < objectives.secondary().size(); i++) {
            Objective objective = objectives.secondary().get(i);
            if (objectives.primary().contains(objective)) {
                out.at("/objectives/secondary/" + i, "objective", "" + objective.number());
            }
        }
    }

    /** A share that is not told may be all that is missing; too much is too much. */
    private static void percentages(JointProgramme programme, Problems out) {
        List<BigDecimal> told = programme.countries().stream()
                .map(ProgrammeCountry::percentage)
                .filter(Claim::isTold)
                .toList();
        BigDecimal sum = told.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = told.size() == programme.countries().size();
        boolean below = whole && sum.compareTo(ALL.subtract(TOLERANCE)) < 0;
        if (!told.isEmpty() && (below || sum.compareTo(ALL.add(TOLERANCE)) > 0)) {
            out.at("/countries", "sum", FundRules.plain(sum));
        }
    }

    /** Whether a programme has been approved, as far as its date or its status tells. */
    static boolean isApproved(JointProgramme programme, LocalDate asOf) {
        LocalDate approved = programme.approved();
        return approved != null && !approved.isAfter(asOf)
                || programme.status() != null
                        && programme.status().known().filter(APPROVED::contains).isPresent();
    }

    private static void markerMissing(JointProgramme programme, Problems out) {
        if (!isApproved(programme, out.asOf())) {
            return;
        }
        LocalDate approved = programme.approved();
        Set<MarkerKind> missing = EnumSet.of(MarkerKind.GENDER, MarkerKind.HUMAN_RIGHTS);
        if (approved != null && approved.isAfter(CHILD_SENSITIVITY)) {
            missing.add(MarkerKind.CHILD_SENSITIVITY);
        }
        programme.markers().stream()
                .flatMap(marker -> marker.kind() == null ? Stream.<MarkerKind>empty() : marker.kind().known().stream())
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            out.at("/markers", "kinds", missing.stream().map(Coded::code).collect(Collectors.joining(", ")));
        }
    }

    private static void markerScale(Marker marker, Problems out) {
        String scale = marker.scheme() + "/";
        List<String> codes = out.parameter(SCALES).stream()
                .filter(word -> word.startsWith(scale))
                .map(word -> word.substring(scale.length()))
                .toList();
        String code = marker.code();
        if (marker.scheme() != null && code != null && !codes.isEmpty() && !codes.contains(code)) {
            out.at("/code", "code", code, "scheme", marker.scheme(), "codes", String.join(", ", codes));
        }
    }

    private static void originalEndBeforeStart(JointProgramme programme, Problems out) {
        LocalDate start = programme.period() == null ? null : programme.period().start();
        LocalDate end = programme.originalEnd();
        if (start != null && end != null && end.isBefore(start)) {
            out.at("/originalEnd", "start", "" + start, "end", "" + end);
        }
    }

    private static void mixedCurrency(JointProgramme programme, Problems out) {
        reportMixed(
                "/budget/", programme.budget().stream().map(BudgetLine::amount).toList(), out);
        reportMixed(
                "/allocations/",
                programme.allocations().stream().map(Allocation::amount).toList(),
                out);
    }

    /** The first amount in another currency than the one before it: one defect, one finding. */
    private static void reportMixed(String list, List<@Nullable Money> amounts, Problems out) {
        CurrencyCode first = null;
        for (int i = 0; i < amounts.size(); i++) {
            Money amount = amounts.get(i);
            if (amount != null && first != null && !amount.currency().equals(first)) {
                out.at(
                        list + i + "/amount/currency",
                        "currency",
                        amount.currency().text(),
                        "other",
                        first.text());
                return;
            }
            first = amount == null ? first : amount.currency();
        }
    }
}
