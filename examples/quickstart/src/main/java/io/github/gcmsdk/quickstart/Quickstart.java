package io.github.gcmsdk.quickstart;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.record.Dataset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Judges a partner's file, and asks a dataset who chairs a network. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Prints both.
     *
     * @param args a file to judge and a dataset to ask; without them, the examples of this repository
     */
    public static void main(String[] args) {
        Path partner = Path.of(args.length > 0 ? args[0] : "examples/data/partner-submission.ndjson");
        Path pakistan = Path.of(args.length > 1 ? args[1] : "examples/data/pakistan-unnm.json");

        Gcm gcm = Gcm.standard();
        Report report = gcm.validate(partner);
        report.findings().forEach(finding -> System.out.println(finding + " " + finding.format(Locale.ENGLISH)));

        Dataset dataset = gcm.read(pakistan).orThrow();
        MigrationNetwork network = dataset.get(MigrationNetwork.class, "pk-unnm");
        network.holders(Role.CHAIR, LocalDate.of(2025, 9, 1))
                .forEach(chair -> System.out.println("chair: " + chair.id()));
    }
}
