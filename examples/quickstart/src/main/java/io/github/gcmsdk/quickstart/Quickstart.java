package io.github.gcmsdk.quickstart;

import io.github.gcmsdk.commitment.ReviewCoverage;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.calculator.Calculator;
import io.github.gcmsdk.indicator.calculator.Calculators;
import io.github.gcmsdk.indicator.csv.CsvReader;
import io.github.gcmsdk.indicator.csv.CsvResult;
import io.github.gcmsdk.indicator.csv.SharedFiles;
import io.github.gcmsdk.indicator.death.Incident;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.PolicyCoherence;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.record.Dataset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Judges a partner's file, asks datasets who chairs a network, what a review covers, and where plans have gaps, and computes an
 * indicator from a table.
 */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints all of it.
     *
     * @param args a file to judge, a dataset with a network, one with a plan and a review, and a table of incidents; without
     *     them, the examples of this repository
     */
    public static void main(String[] args) {
        Path partner = Path.of(args.length > 0 ? args[0] : "examples/data/partner-submission.ndjson");
        Path pakistan = Path.of(args.length > 1 ? args[1] : "examples/data/pakistan-unnm.json");
        Path planAndReview = Path.of(args.length > 2 ? args[2] : "examples/data/plan-and-review.json");
        Path table = Path.of(args.length > 3 ? args[3] : "examples/data/incidents.csv");

        Gcm gcm = Gcm.standard();
        Report report = gcm.validate(partner);
        report.findings().forEach(finding -> System.out.println(finding + " " + finding.format(Locale.ENGLISH)));

        Dataset dataset = gcm.read(pakistan).orThrow();
        MigrationNetwork network = dataset.get(MigrationNetwork.class, "pk-unnm");
        network.holders(Role.CHAIR, LocalDate.of(2025, 9, 1))
                .forEach(chair -> System.out.println("chair: " + chair.id()));

        Dataset plans = gcm.read(planAndReview).orThrow();
        ReviewCoverage review = plans.get(VoluntaryReview.class, "review-2026").coverage();
        review.gaps().forEach((kind, objectives) -> System.out.println(kind + ": " + objectives.size()));

        MigrationNetwork country = plans.get(MigrationNetwork.class, "country-network");
        PolicyCoherence coherence = PolicyCoherence.of(plans, country, LocalDate.of(2026, 3, 1));
        coherence.gaps().unservedTargets().forEach(gap -> System.out.println("no action serves " + gap.target()));

        CsvResult<Incident> incidents =
                CsvReader.of(SharedFiles.MISSING_MIGRANTS).read(table);
        System.out.println("errors in the table: " + incidents.report().count(Severity.ERROR));
        Calculator<Incident> deaths =
                Calculators.standard().find("10.7.3", Incident.class).orElseThrow();
        List<Figure> byYear = deaths.compute(incidents.records(), List.of("year"));
        byYear.forEach(figure -> figure.explain().forEach(System.out::println));
    }
}
