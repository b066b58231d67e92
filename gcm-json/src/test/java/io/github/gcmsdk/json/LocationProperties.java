package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.finding.Related;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.JsonText.Layout;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Every finding lies where an independent count of the characters says, however the text is laid out. */
class LocationProperties {

    private static final List<String> LINE_ENDS = List.of("\n", "\r\n", "\r", "\n\n", "\r\n \t\r\n", " \n");

    /** With none of these a document is a record by itself. */
    private static final Set<String> DATASET = Set.of("gcm", "dataset", "records");

    /** What is missing as a whole is told at the very start of the input, before any mark. */
    private static final Set<String> AT_THE_START = Set.of("dataset.empty", "privacy.sensitivity-missing");

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void findingsInDocumentsAreLocated(@ForAll long seed) {
        PartnerData data = new PartnerData(seed);
        Json.Obj document = data.dataset();
        data.spoil(document);
        Assume.that(document.members().stream().anyMatch(member -> DATASET.contains(member.name())));
        JsonText text = new JsonText(any(Layout.ALL, seed)).write(document, "");

        assertLocated(Texts.read("x.json", text.bytes()), text, "x.json");
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void findingsInLinesAreLocated(@ForAll long seed) {
        JsonText text = lines(spoilt(seed), any(LINE_ENDS, seed));

        assertLocated(Texts.read("x.ndjson", text.bytes()), text, "x.ndjson");
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void bothFormsGiveTheSameFindingsButForTheirPlaces(@ForAll long seed) {
        Json.Obj document = spoilt(seed);

        ReadResult ofDocument = Texts.read(
                "x.json", new JsonText(Layout.COMPACT).write(document, "").bytes());
        ReadResult ofLines = Texts.read("x.ndjson", lines(document, "\n").bytes());

        assertThat(found(ofLines)).isEqualTo(found(ofDocument));
        assertThat(ofLines.dataset()).isEqualTo(ofDocument.dataset());
        assertThat(ofLines.report().counts()).isEqualTo(ofDocument.report().counts());
        assertThat(ofLines.report().rules()).isEqualTo(ofDocument.report().rules());
        assertThat(ofLines.report().complete()).isEqualTo(ofDocument.report().complete());
        assertThat(ofLines.report().inputs().get(0).records())
                .isEqualTo(ofDocument.report().inputs().get(0).records());
        assertThat(ofLines.report().inputs().get(0).accepted())
                .isEqualTo(ofDocument.report().inputs().get(0).accepted());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theOrderOfTheLinesChangesNoCount(@ForAll long seed) {
        Json.Obj document = spoilt(seed);
        Report inOrder = Texts.read("x.ndjson", lines(document, "\n").bytes()).report();
        // Which of two records with one id holds depends on their order.
        Assume.that(inOrder.count("id.duplicate") == 0);

        Collections.shuffle(records(document).elements(), new Random(seed));
        Report shuffled = Texts.read("x.ndjson", lines(document, "\n").bytes()).report();

        assertThat(shuffled.rules()).isEqualTo(inOrder.rules());
        assertThat(shuffled.inputs().get(0).records())
                .isEqualTo(inOrder.inputs().get(0).records());
        assertThat(shuffled.complete()).isEqualTo(inOrder.complete());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aByteOrderMarkMovesOffsetsOnly(@ForAll long seed) {
        Json.Obj document = spoilt(seed);
        JsonText text = new JsonText(any(Layout.ALL, seed)).write(document, "");
        byte[] marked = Texts.utf8("\ufeff" + text);

        List<Finding> plain = Texts.read("x.json", text.bytes()).report().findings();
        List<Finding> behindMark = Texts.read("x.json", marked).report().findings().stream()
                .filter(finding -> !finding.code().equals("json.bom"))
                .toList();

        assertThat(behindMark).hasSameSizeAs(plain);
        for (int i = 0; i < plain.size(); i++) {
            assertThat(behindMark.get(i).code()).isEqualTo(plain.get(i).code());
            assertThat(behindMark.get(i).location().line())
                    .isEqualTo(plain.get(i).location().line());
            if (!AT_THE_START.contains(plain.get(i).code())) {
                assertThat(behindMark.get(i).location().column())
                        .isEqualTo(plain.get(i).location().column());
                assertThat(behindMark.get(i).location().offset())
                        .isEqualTo(plain.get(i).location().offset() + 3);
            }
        }
    }

    private static <T> T any(List<T> list, long seed) {
        return list.get((int) Math.floorMod(seed, (long) list.size()));
    }

    /** A spoilt document that can be written line by line. */
    private static Json.Obj spoilt(long seed) {
        PartnerData data = new PartnerData(seed);
        Json.Obj document = data.dataset();
        data.spoil(document);
        Set<String> names = new TreeSet<>();
        document.members().forEach(member -> names.add(member.name()));
        long lists = document.members().stream()
                .filter(member -> member.name().equals("records"))
                .count();
        boolean hasHeader = names.contains("gcm") || names.contains("dataset");
        Assume.that(lists == 1 && hasHeader && records(document) != null);
        return document;
    }

    private static Json.Arr records(Json.Obj document) {
        return document.members().stream()
                .filter(member -> member.name().equals("records"))
                .map(Json.Member::value)
                .filter(Json.Arr.class::isInstance)
                .map(Json.Arr.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static JsonText lines(Json.Obj document, String lineEnd) {
        Json.Obj header = Json.object();
        document.members().stream()
                .filter(member -> !member.name().equals("records"))
                .forEach(header.members()::add);
        JsonText text = new JsonText(new Layout("", "", " \t")).write(header, "");
        List<Json> records = records(document).elements();
        for (int i = 0; i < records.size(); i++) {
            text.write(lineEnd).write(records.get(i), "/records/" + i);
        }
        return text;
    }

    private static void assertLocated(ReadResult result, JsonText text, String input) {
        for (Finding finding : result.report().findings()) {
            if (!finding.code().equals("dataset.empty")) {
                String pointer = place(finding.record(), finding.pointer());
                assertThat(finding.location())
                        .as("%s at %s in %s", finding.code(), pointer, text)
                        .isEqualTo(text.expected(input, finding.code(), pointer));
            }
            for (Related related : finding.related()) {
                assertThat(related.location())
                        .as("%s at %s in %s", finding.code(), related.pointer(), text)
                        .isEqualTo(text.expected(input, "related", place(related.record(), related.pointer())));
            }
        }
    }

    private static String place(RecordKey record, String pointer) {
        return record == null ? pointer : "/records/" + record.index() + pointer;
    }

    private static Set<String> found(ReadResult result) {
        Set<String> found = new TreeSet<>();
        for (Finding finding : result.report().findings()) {
            List<String> related = finding.related().stream()
                    .map(place -> place.record() + place.pointer())
                    .toList();
            found.add(String.join(
                    " ",
                    finding.code(),
                    finding.severity().code(),
                    "" + finding.record(),
                    finding.pointer(),
                    "" + finding.arguments(),
                    finding.suggestion(),
                    finding.fingerprint(),
                    "" + related));
        }
        return found;
    }
}
