package org.example;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.Gcm;
import java.nio.file.Path;
import java.util.Locale;

/** Judges a file, with nothing but the published artifacts. */
public final class Main {

    private Main() {}

    /**
     * Prints the findings of a file.
     *
     * @param args the file
     */
    public static void main(String[] args) {
        Report report = Gcm.standard().validate(Path.of(args[0]));
        report.findings().forEach(finding -> System.out.println(finding + " " + finding.format(Locale.ENGLISH)));
        System.out.println(report.isValid() ? "valid" : "not valid");
    }
}
