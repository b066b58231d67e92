package io.github.gcmsdk.json;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.FindingStatus;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.Fixed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is new and what is fixed does not depend on where a record stands. */
class BaselineProperties {

    private static final Gcm GCM = Gcm.builder().asOf(LocalDate.of(2026, 2, 1)).build();

    /** What is wrong with a record, by kind; the first is sound, some have no id. */
    private static String record(int kind, int number) {
        String id = kind == 4 ? "" : "\"id\":\"s%d\",".formatted(number);
        String members = switch (kind) {
            case 1 -> "\"kinds\":[\"media\"],\"country\":\"XQX\",";
            case 2 -> "\"kinds\":[\"no-such-kind\"],\"country\":\"PK\",";
            case 3 -> "\"kinds\":[\"media\"],\"parent\":\"nobody\",\"extra\":1,";
            default -> "\"kinds\":[\"media\"],";
        };
        return "{\"type\":\"stakeholder\",%s%s\"name\":{\"en\":\"Office %d\"}}".formatted(id, members, number);
    }

    private static Report validate(List<String> lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return GCM.validate(List.of(Input.of("x.ndjson", text)));
    }

    private static Baseline baseline(Report report) {
        try {
            Path file = Files.createTempFile("baseline", ".json");
            try (var out = Files.newOutputStream(file)) {
                ReportWriter.write(report, Locale.FRENCH, out);
            }
            Baseline baseline = Baseline.read(file);
            Files.delete(file);
            return baseline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> records(List<Integer> kinds, int first) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> record(kinds.get(i), first + i))
                .toList();
    }

    private static Set<String> fingerprints(Report report) {
        return report.findings().stream().map(Finding::fingerprint).collect(toSet());
    }

    @Property(tries = 200)
    void reorderingAndInsertionChangeNothing(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 4) Integer> kept,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 4) Integer> inserted,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 4) Integer> removed,
            @ForAll long seed) {
        List<String> old = new ArrayList<>(records(kept, 0));
        List<String> stay = List.copyOf(old);
        old.addAll(records(removed, 200));
        List<String> now = new ArrayList<>(stay);
        now.addAll(records(inserted, 100));
        Collections.shuffle(now, new Random(seed));

        Report compared = baseline(validate(old)).compare(validate(now));

        assertThat(compared.skipped()).isEmpty();
        assertThat(with(compared, FindingStatus.UNCHANGED)).isEqualTo(fingerprints(validate(stay)));
        assertThat(with(compared, FindingStatus.NEW))
                .isEqualTo(fingerprints(validate(records(inserted, 100)), inserted));
        assertThat(compared.fixed().stream().map(Fixed::fingerprint).collect(toSet()))
                .isEqualTo(fingerprints(validate(records(removed, 200)), removed));
    }

    /** No records at all are a finding of their own, which a part of a dataset does not have. */
    private static Set<String> fingerprints(Report report, List<Integer> kinds) {
        return kinds.isEmpty() ? Set.of() : fingerprints(report);
    }

    private static Set<String> with(Report report, FindingStatus status) {
        return report.findings().stream()
                .filter(finding -> finding.status() == status)
                .map(Finding::fingerprint)
                .collect(toSet());
    }

    @Property(tries = 20)
    void whatIsNotShownIsNotGuessed(@ForAll @IntRange(min = 1, max = 3) int samples, @ForAll boolean oldIsCut) {
        Gcm cutting =
                Gcm.builder().asOf(LocalDate.of(2026, 2, 1)).maxSamples(samples).build();
        List<String> lines = records(Collections.nCopies(6, 1), 0);
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Report cut = cutting.validate(List.of(Input.of("x.ndjson", text)));

        Report compared = oldIsCut
                ? baseline(cut).compare(validate(lines))
                : baseline(validate(lines)).compare(cut);

        assertThat(with(compared, FindingStatus.UNCHANGED)).hasSize(samples);
        assertThat(with(compared, FindingStatus.NEW)).isEmpty();
        assertThat(compared.fixed()).isEmpty();
        assertThat(compared.skipped()).extracting(skipped -> skipped.code()).containsExactly("country.unknown");
    }

    @Property(tries = 1)
    void nothingIsCalledFixedThatWasNotJudgedTheSameWay() {
        Report old = validate(records(List.of(1), 0));
        List<String> mended =
                Stream.concat(records(List.of(0), 0).stream(), Stream.of("{")).toList();

        Report compared = baseline(old).compare(validate(mended));

        assertThat(compared.fixed()).isEmpty();
        assertThat(compared.skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).contains("not complete"));
        Gcm other = Gcm.builder()
                .asOf(LocalDate.of(2026, 2, 1))
                .policy(PolicyReader.named("publication"))
                .build();
        byte[] sound = record(0, 0).getBytes(StandardCharsets.UTF_8);
        Report judgedOtherwise = baseline(old).compare(other.validate(List.of(Input.of("x.ndjson", sound))));
        assertThat(judgedOtherwise.fixed()).isEmpty();
        assertThat(judgedOtherwise.skipped()).isNotEmpty();
    }
}
