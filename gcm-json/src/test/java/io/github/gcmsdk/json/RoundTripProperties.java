package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.json.JsonText.Layout;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.text.LanguageTag;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The law of reading and writing: {@code read(write(read(x)))} equals {@code read(x)}, with the same findings, but for
 * bare texts, aliases, amounts in strings, explicit nulls, and the second of two duplicate members.
 */
class RoundTripProperties {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void readingWhatWasWrittenGivesTheSame(@ForAll long seed) {
        String text = spoilt(seed);

        ReadResult first = Texts.read("x.json", Texts.utf8(text));
        byte[] document = Texts.document(first.dataset());
        byte[] lines = Texts.lines(first.dataset());
        ReadResult again = Texts.read("y.json", document);
        ReadResult ofLines = Texts.read("z.ndjson", lines);

        assertThat(again.dataset()).as(text).isEqualTo(first.dataset());
        assertThat(ofLines.dataset()).as(text).isEqualTo(first.dataset());
        assertThat(found(again)).as(text).isEqualTo(found(first));
        assertThat(found(ofLines)).as(text).isEqualTo(found(first));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void writingIsStable(@ForAll long seed) {
        Dataset dataset = Texts.read("x.json", Texts.utf8(spoilt(seed))).dataset();

        byte[] document = Texts.document(dataset);
        byte[] lines = Texts.lines(dataset);

        assertThat(Texts.document(Texts.read("y.json", document).dataset())).isEqualTo(document);
        assertThat(Texts.lines(Texts.read("z.ndjson", lines).dataset())).isEqualTo(lines);
    }

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void everyValueIsWrittenBack(@ForAll long seed) {
        PartnerData data = new PartnerData(seed);
        Json.Obj document = data.dataset();
        data.spoil(document);
        String text = new JsonText(Layout.COMPACT).write(document, "").toString();

        Dataset dataset = Texts.read("x.json", Texts.utf8(text)).dataset();

        List<String> kept = new ArrayList<>();
        scalars(document, kept);
        assertContainsAll(scalars(Texts.document(dataset)), kept, text);
        assertContainsAll(scalars(Texts.lines(dataset)), kept, text);
    }

    private static void assertContainsAll(List<String> written, List<String> expected, String text) {
        List<String> missing = new ArrayList<>(expected);
        written.forEach(missing::remove);
        missing.removeIf(RoundTripProperties::isAlias);
        assertThat(missing).as(text).isEmpty();
    }

    private static boolean isAlias(String value) {
        return value.equals("In progress") || value.equals("1.0");
    }

    static String spoilt(long seed) {
        PartnerData data = new PartnerData(seed);
        Json.Obj document = data.dataset();
        data.spoil(document);
        List<Layout> layouts = Layout.ALL;
        return new JsonText(layouts.get((int) Math.floorMod(seed, (long) layouts.size())))
                .write(document, "")
                .toString();
    }

    /** What was found, but for what the writer mends. */
    private static Set<String> found(ReadResult result) {
        String language = canonical(result.dataset().header().languageOrUndetermined());
        Set<String> found = new TreeSet<>();
        for (Finding finding : result.report().findings()) {
            if (!finding.code().equals("code.alias") && !finding.code().equals("json.duplicate-member")) {
                String record = finding.record() == null
                        ? "-"
                        : finding.record().index() + " " + finding.record().type() + " "
                                + finding.record().id();
                found.add(finding.code()
                        + ' '
                        + finding.severity()
                        + ' '
                        + record
                        + ' '
                        + pointer(finding.pointer(), language));
            }
        }
        return found;
    }

    /** The pointer with languages as they are written, and without the language that a bare text gets. */
    private static String pointer(String pointer, String language) {
        StringBuilder canonical = new StringBuilder();
        String[] segments = pointer.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            String segment = canonical(segments[i]);
            boolean bare = i == segments.length - 1 && segment.equals(language);
            canonical.append(bare ? "" : "/" + segment);
        }
        return canonical.toString();
    }

    private static String canonical(String name) {
        LanguageTag tag = LanguageTag.parse(name);
        return name.length() < 3 || tag.isKnown() ? name : tag.canonical().text();
    }

    /** The scalars of a tree as plain text, without null, and without what stands in the second of two members. */
    private static void scalars(Json json, List<String> scalars) {
        if (json instanceof Json.Obj object) {
            Set<String> names = new HashSet<>();
            object.members().stream()
                    .filter(member -> names.add(canonical(member.name())))
                    .forEach(member -> scalars(member.value(), scalars));
        } else if (json instanceof Json.Arr array) {
            array.elements().forEach(element -> scalars(element, scalars));
        } else {
            scalars.addAll(scalars(((Json.Raw) json).token().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static List<String> scalars(byte[] json) {
        List<String> scalars = new ArrayList<>();
        for (String line : new String(json, StandardCharsets.UTF_8).split("\n")) {
            // A document is indented: its lines cannot be read one by one.
            if (!line.startsWith("{\"")) {
                return scalarsOf(new String(json, StandardCharsets.UTF_8));
            }
            scalars.addAll(scalarsOf(line));
        }
        return scalars;
    }

    private static List<String> scalarsOf(String json) {
        List<String> scalars = new ArrayList<>();
        try (JsonParser parser = MAPPER.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    scalars.add(new BigDecimal(parser.getString()).toPlainString());
                } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                    scalars.add(parser.getString());
                }
            }
        }
        return scalars;
    }
}
