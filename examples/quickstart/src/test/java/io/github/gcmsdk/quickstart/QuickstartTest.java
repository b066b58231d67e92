package io.github.gcmsdk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void findingsTheChairAndTheGapsArePrinted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            // Tests run in the directory of their module.
            Quickstart.main(new String[] {
                "../data/partner-submission.ndjson", "../data/pakistan-unnm.json", "../data/plan-and-review.json"
            });
        } finally {
            System.setOut(before);
        }

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("partner-submission.ndjson:36:624: error period.end-before-start")
                .endsWith(String.join(
                        System.lineSeparator(),
                        "chair: rc-pakistan",
                        "no-data: 2",
                        "not-a-priority: 6",
                        "not-reported: 10",
                        "no action serves 10.c",
                        ""));
    }
}
