package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Incomplete;
import io.github.gcmsdk.finding.Report.InputSummary;
import io.github.gcmsdk.finding.Report.Skipped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RecordStreamTest {

    private static final String GOOD = "{\"type\":\"stakeholder\",\"id\":\"%s\",\"name\":\"N\",\"kinds\":[\"media\"]}";

    private static final String BAD =
            "{\"type\":\"stakeholder\",\"id\":\"%s\",\"name\":\"N\",\"kinds\":[\"media\"],\"country\":\"XQX\"}";

    private static Input lines(String... lines) {
        return Input.of("x.ndjson", Texts.utf8(String.join("\n", lines)));
    }

    @Test
    void eachRecordComesWithItsFindingsAndTheirPlaces() {
        try (RecordStream records = Gcm.standard().stream(List.of(lines(GOOD.formatted("a"), BAD.formatted("b"))))) {
            StreamedRecord first = records.next();
            assertThat(first.key()).isEqualTo(new RecordKey("stakeholder", "a", 0));
            assertThat(first.isAccepted()).isTrue();

            StreamedRecord second = records.next();
            assertThat(second.isAccepted()).isFalse();
            assertThat(second.record()).isNotNull();
            assertThat(second.findings()).extracting(Finding::code).containsExactly("country.unknown");
            assertThat(second.findings().get(0).location().line()).isEqualTo(2);
            assertThat(second).hasToString("StreamedRecord[x.ndjson, 1, 1 findings]");

            assertThat(records.hasNext()).isFalse();
            assertThatThrownBy(records::next).isInstanceOf(NoSuchElementException.class);
            assertThat(records.report().complete()).isTrue();
        }
    }

    @Test
    void filesAndChannelsAreStreamedToo(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("a.ndjson"), GOOD.formatted("a"));

        try (RecordStream records = Gcm.standard().stream(file, file)) {
            assertThat(records.next().key().id()).isEqualTo("a");
            assertThat(records.next().key().id()).isEqualTo("a");
            assertThat(records.hasNext()).isFalse();
            assertThat(records.report().findings()).extracting(Finding::code).containsExactly("id.duplicate");
        }
        Input channel = Input.of("a", Channels.newInputStream(Files.newByteChannel(file)));
        try (RecordStream records = Gcm.standard().stream(List.of(channel))) {
            assertThat(records.next().key().id()).isEqualTo("a");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aBrokenLineCostsThatLineOnly(int threads) {
        Gcm gcm = Gcm.builder().threads(threads).build();
        List<StreamedRecord> all = new ArrayList<>();

        Report report = gcm.stream(
                List.of(lines(GOOD.formatted("a"), "{\"type\":\"stakeholder\",,}", GOOD.formatted("c"))), all::add);

        assertThat(all).extracting(record -> record.key().id()).containsExactly("a", null, "c");
        assertThat(all.get(1).record()).isNull();
        assertThat(all.get(1).isAccepted()).isFalse();
        assertThat(all.get(1).findings()).extracting(Finding::code).containsExactly("json.syntax");
        assertThat(report.inputs().get(0).accepted()).isEqualTo(2);
        assertThat(report.complete()).isFalse();
    }

    @Test
    void theReportIsThatOfValidating() {
        List<Input> inputs = List.of(
                lines(GOOD.formatted("a"), BAD.formatted("a"), "[1]", "7"),
                Input.of("y.json", Texts.utf8("{\"records\":[" + BAD.formatted("q") + ", null, {}]}")),
                Input.of("z.json", Texts.utf8("[" + GOOD.formatted("z") + "]")));
        Gcm gcm = Texts.GCM;

        try (RecordStream records = gcm.stream(inputs)) {
            List<String> names = new ArrayList<>();
            records.forEachRemaining(
                    record -> names.add(record.input() + ":" + record.key().index()));

            assertThat(names)
                    .containsExactly(
                            "x.ndjson:0",
                            "x.ndjson:1",
                            "x.ndjson:2",
                            "x.ndjson:3",
                            "y.json:0",
                            "y.json:1",
                            "y.json:2",
                            "z.json:0");
            assertThat(records.report()).isEqualTo(gcm.validate(inputs));
        }
    }

    @Test
    void whoWantsNoMoreIsToldThatItIsNotAll() {
        Report report = Gcm.standard().stream(
                List.of(lines(GOOD.formatted("a"), GOOD.formatted("a")), lines(GOOD.formatted("c"))), record -> false);

        assertThat(report.inputs()).extracting(InputSummary::records).containsExactly(1L, 0L);
        assertThat(report.incomplete())
                .extracting(Incomplete::reason)
                .containsExactly("reading.stopped", "reading.stopped");
        assertThat(report.skipped()).extracting(Skipped::code).contains("id.duplicate", "reference.missing");
        assertThat(report.complete()).isFalse();
    }

    /** A stream without an end, which counts how much of it was read. */
    private static InputStream endless(AtomicLong read) {
        byte[] line = Texts.utf8(GOOD.formatted("a") + "\n");
        return new InputStream() {
            private int at;

            @Override
            public int read() {
                read.incrementAndGet();
                byte b = line[at];
                at = (at + 1) % line.length;
                return b;
            }

            @Override
            public int read(byte[] to, int from, int count) {
                int some = Math.min(count, 1000);
                for (int i = 0; i < some; i++) {
                    to[from + i] = (byte) read();
                }
                return some;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void noMoreIsReadThanIsAskedFor(int threads) {
        AtomicLong read = new AtomicLong();
        InputStream head =
                new ByteArrayInputStream(Texts.utf8("{\"gcm\":\"1.0\"}\n" + "{\"dataset\":{\"id\":\"d\"}}\n"));
        Input input = Input.of("x.ndjson", new SequenceInputStream(head, endless(read)));
        Gcm gcm = Gcm.builder().threads(threads).build();

        try (RecordStream records = gcm.stream(List.of(input))) {
            for (int i = 0; i < 1000; i++) {
                assertThat(records.next().isAccepted()).isTrue();
            }
            assertThat(records.report().complete()).isFalse();
        }
        assertThat(read.get()).isLessThan(6_000_000);
    }

    @Test
    void closingEndsTheReading() {
        RecordStream records = Gcm.standard().stream(List.of(Input.of("x.ndjson", endless(new AtomicLong()))));
        records.close();

        assertThat(records.hasNext()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("gcm-stream") && thread.isAlive())
                .allSatisfy(thread -> {
                    thread.join(10_000);
                    assertThat(thread.isAlive()).isFalse();
                });
    }

    @Test
    void anInputThatCannotBeOpenedIsAWrongCall() throws IOException {
        try (RecordStream records = Gcm.standard().stream(List.of(Input.of(Path.of("no-such-file.json"))))) {
            assertThatThrownBy(records::hasNext).isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(records::report).isInstanceOf(UncheckedIOException.class);
        }
    }
}
