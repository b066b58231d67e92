package io.github.gcmsdk.indicator.calculator;

import io.github.gcmsdk.indicator.Corridor;
import io.github.gcmsdk.indicator.Formula;
import io.github.gcmsdk.indicator.IndicatorCatalogue;
import io.github.gcmsdk.indicator.IndicatorDefinition;
import io.github.gcmsdk.indicator.death.Deaths;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.policy.PolicyAssessment;
import io.github.gcmsdk.indicator.policy.PolicyScore.Unanswered;
import io.github.gcmsdk.indicator.recruitment.MonthsOfEarnings;
import io.github.gcmsdk.indicator.recruitment.RecruitmentCost;
import io.github.gcmsdk.indicator.remittance.RemittanceCost;
import io.github.gcmsdk.indicator.remittance.RemittanceCost.Measure;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.TimePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calculators of this library. */
final class StandardCalculators {

    private static final String POLICIES = "sdg-10.7.2";

    private StandardCalculators() {}

    static List<Calculator<?>> of(IndicatorCatalogue catalogue) {
        List<Calculator<?>> all = new ArrayList<>(List.of(recruitment(), scores()));
        Map<String, Function<IndicatorDefinition, Calculator<Observation>>> ofObservations = new LinkedHashMap<>();
        ofObservations.put(POLICIES, PolicyShares::of);
        ofObservations.put("dem-stock-growth", Growth::of);
        ofObservations.put("dem-cmi", FlowIndices::intensity);
        ofObservations.put("dem-mei", FlowIndices::effectiveness);
        ofObservations.put("dem-anmr", FlowIndices::netRate);
        ofObservations.put("dem-gini", FlowIndices::gini);
        ofObservations.put("dem-net-sr", Cohorts::of);
        ofObservations.forEach((id, make) -> catalogue.get(id).map(make).ifPresent(all::add));
        catalogue.get(POLICIES).map(StandardCalculators::policies).ifPresent(all::add);
        all.addAll(List.of(deaths(), remittances()));
        for (IndicatorDefinition definition : catalogue.all()) {
            Formula formula = definition.formula();
            if (formula != null && !formula.above().isEmpty()) {
                all.add(SumOrRatio.of(definition, formula));
            }
        }
        return all;
    }

    private static Calculator<RecruitmentCost> recruitment() {
        Map<String, Function<RecruitmentCost, List<String>>> codes = new LinkedHashMap<>();
        codes.put("corridor", cost -> corridor(cost.corridor()));
        codes.put("origin", cost -> end(cost.corridor(), Corridor::origin));
        codes.put("destination", cost -> end(cost.corridor(), Corridor::destination));
        codes.put("year", cost -> year(cost.period()));
        codes.put("period", cost -> list(cost.period()));
        codes.put("sex", cost -> list(cost.sex()));
        codes.put("occupation", cost -> list(cost.occupation()));
        return new RecordCalculator<>("sdg-10.7.1", RecruitmentCost.class, codes, names -> new MonthsOfEarnings());
    }

    private static Calculator<PolicyAssessment> scores() {
        Map<String, Function<PolicyAssessment, List<String>>> codes = new LinkedHashMap<>();
        codes.put("area", assessment -> list(assessment.country()));
        codes.put("year", assessment -> list(assessment.year()));
        return new RecordCalculator<>(
                "sdg-10.7.2-score",
                PolicyAssessment.class,
                codes,
                names -> new PolicyScores(Unanswered.NOT_COMPUTABLE));
    }

    private static Calculator<PolicyAssessment> policies(IndicatorDefinition definition) {
        return new FromOthers<>(PolicyAssessment.class, PolicyShares::categories, PolicyShares.of(definition));
    }

    private static Calculator<Incident> deaths() {
        Map<String, Function<Incident, List<String>>> codes = new LinkedHashMap<>();
        codes.put("area", incident -> list(incident.area()));
        codes.put("region", incident -> Regions.of(incident.area()));
        codes.put("year", incident -> year(incident.date()));
        codes.put("period", incident -> list(incident.date()));
        codes.put("route", incident -> list(incident.route()));
        codes.put("cause", incident -> list(incident.cause()));
        // People of several origins are not told apart by origin: they are a group of their own (51 % are of none).
        codes.put(
                "origin",
                incident -> incident.originCountries().isEmpty()
                        ? List.of()
                        : List.of(String.join(
                                " ",
                                incident.originCountries().stream().sorted().toList())));
        return new RecordCalculator<>(
                "sdg-10.7.3", Incident.class, codes, names -> new AllOf<>(List.of(new Deaths(null, null, null))));
    }

    private static Calculator<RemittanceQuote> remittances() {
        Map<String, Function<RemittanceQuote, List<String>>> codes = new LinkedHashMap<>();
        codes.put("corridor", quote -> corridor(quote.corridor()));
        codes.put("origin", quote -> end(quote.corridor(), Corridor::origin));
        codes.put("destination", quote -> end(quote.corridor(), Corridor::destination));
        codes.put(
                "region",
                quote -> end(quote.corridor(), Corridor::destination).stream()
                        .flatMap(country -> Regions.of(country).stream())
                        .toList());
        codes.put("year", quote -> year(quote.period()));
        codes.put("period", quote -> list(quote.period()));
        codes.put("provider", quote -> list(quote.provider()));
        return new RecordCalculator<>(
                "sdg-10.c.1",
                RemittanceQuote.class,
                codes,
                names -> new AllOf<>(measures(names).stream()
                        .map(measure -> new RemittanceCost(measure, null, null, null))
                        .toList()));
    }

    /** SmaRT is of one corridor at one time: over several, the three cheapest would be of the cheapest one. */
    private static List<Measure> measures(List<String> names) {
        boolean corridor = names.contains("corridor") || names.containsAll(List.of("origin", "destination"));
        return corridor && names.contains("period") ? List.of(Measure.values()) : List.of(Measure.AVERAGE);
    }

    private static List<String> corridor(@Nullable Corridor corridor) {
        List<String> origin = end(corridor, Corridor::origin);
        List<String> destination = end(corridor, Corridor::destination);
        return origin.isEmpty() || destination.isEmpty()
                ? List.of()
                : List.of(origin.get(0) + '-' + destination.get(0));
    }

    private static List<String> end(@Nullable Corridor corridor, Function<Corridor, @Nullable CountryCode> end) {
        CountryCode country = corridor == null ? null : end.apply(corridor);
        return country == null ? List.of() : List.of(country.text());
    }

    private static List<String> year(@Nullable TimePeriod period) {
        return period == null
                ? List.of()
                : List.of(TimePeriod.ofYear(period.year()).toString());
    }

    private static List<String> list(@Nullable Object code) {
        return code == null ? List.of() : List.of(code.toString());
    }
}
