package io.github.gcmsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.json.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final StringWriter err = new StringWriter();
    private long now;
    private final ProgressLine line = new ProgressLine(new PrintWriter(err), Words.of(Language.EN), () -> now);

    @Test
    void whatIsQuickShowsNothing() {
        line.accept(new Progress("small.json", 100, 1));
        line.clear();

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void longReadingIsToldNowAndThenAndTakenAway() {
        pass(1000);
        line.accept(new Progress("large.ndjson", 20 << 20, 40_000));
        pass(10);
        line.accept(new Progress("large.ndjson", 21 << 20, 41_000));
        pass(400);
        line.accept(new Progress("large.ndjson", 30 << 20, 60_000));
        line.clear();

        assertThat(err.toString())
                .startsWith("\rlarge.ndjson: records: 40000, MB: 20")
                .contains("\rlarge.ndjson: records: 60000, MB: 30")
                .doesNotContain("41000", "\n")
                .endsWith(" \r");
    }

    @Test
    void aLongerLineLeavesNothingBehind() {
        pass(1000);
        line.accept(new Progress("a-long-name.ndjson", 1 << 20, 1_000_000));
        pass(1000);
        line.accept(new Progress("b", 1 << 20, 1));

        String[] lines = err.toString().split("\r");
        assertThat(lines[2]).hasSameSizeAs(lines[1]);
    }

    @Test
    void aNameCannotMoveTheCursor() {
        pass(1000);
        line.accept(new Progress("a\u001b[2Jb", 0, 0));

        assertThat(err.toString()).doesNotContain("\u001b");
    }

    private void pass(long millis) {
        now += Duration.ofMillis(millis).toNanos();
    }
}
