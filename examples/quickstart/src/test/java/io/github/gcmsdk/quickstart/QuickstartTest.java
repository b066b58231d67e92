package io.github.gcmsdk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void findingsTheChairTheGapsAndTheFiguresArePrinted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            // Tests run in the directory of their module.
            Quickstart.main(new String[] {
                "../data/partner-submission.ndjson",
                "../data/pakistan-unnm.json",
                "../data/plan-and-review.json",
                "../data/incidents.csv"
            });
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("partner-submission.ndjson:36:624: error period.end-before-start")
                .contains(String.join(
                        System.lineSeparator(),
                        "chair: rc-pakistan",
                        "no-data: 2",
                        "not-a-priority: 6",
                        "not-reported: 10",
                        "no action serves 10.c",
                        "errors in the table: 1",
                        "sdg-10.7.3 SM_DTH_MIGR 2021 = 56 NUMBER",
                        "  formula: dead + missing over all incidents",
                        "  dead: 26",
                        "  missing, at least: 30",
                        "  inputs used: 4",
                        ""))
                .containsOnlyOnce("sdg-10.7.3 SM_DTH_MIGR 2022 = 1206 NUMBER");
    }
}
