package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Messages;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.journey.JourneyAccount;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Values about persons are planted, marked, into the bad example of every rule, at many places and in many ways. Whatever
 * the library then says is searched for the marks. To extend it, add a way to plant to {@link #PLANTS}, or an output to
 * {@link #outputs}.
 */
class MarkedValuesTest {

    private static final String EMAIL = "zq7xk@example.org";
    private static final String PHONE = "+92 51 7391846";
    private static final String CNIC = "73918-4673918-4";
    private static final String NAME = "Zq7xk Zq7xk";
    private static final String ALL =
            EMAIL + " " + PHONE + " " + CNIC + " ZQ7391846 33.739184, 73.739184 2001:db8::7391 0300-7391846";

    private static final List<String> MARKS = List.of("zq7xk", "73918", "739184", "8::7391");

    /** Before the first member of a record. */
    private static final List<String> MEMBERS = List.of(
            "'full_name': '" + NAME + "'",
            "'fullName': {'" + NAME + "': 1, '" + NAME + "': 2}",
            "'father_name': [{'" + NAME + "': {'x': '" + NAME + "', 'x': 1}}]",
            "'note': '" + ALL + "'",
            "'note': {'a': ['" + ALL + "', {'" + EMAIL + "': 1, '" + EMAIL + "': 2}]}",
            "'" + EMAIL + "': 1, '" + EMAIL + "': 2",
            "'" + PHONE + "': {'" + CNIC + "': '" + ALL + "'}",
            "'+92 51/7391846': 1",
            "'extensions': {'phone': '" + PHONE + "', 'x': '" + ALL + "', 'surname': {'" + NAME + "': 1, '" + NAME
                    + "': 2}}",
            "'extensions': '" + ALL + "'",
            "'id': '" + EMAIL + "'",
            "'id': {'full_name': '" + NAME + "'}",
            "'type': '" + EMAIL + "'",
            "'identifiers': [{'scheme': '" + EMAIL + "', 'value': '" + PHONE + "'}, '" + ALL + "']",
            "'source': ' " + ALL + " '",
            "'asOf': '" + ALL + "'",
            "'name': {'" + EMAIL + "': '" + ALL + "', 'en': 7}",
            "'country': '" + PHONE + "', 'kinds': ['" + EMAIL + "', {'full_name': '" + NAME + "'}]",
            "'consent': {'basis': ' " + EMAIL + "', 'given': '" + PHONE + "', 'full_name': '" + NAME + "'}",
            "'narrative': '" + ALL + "', 'stages': [{'kind': '" + EMAIL + "', 'risks': ['" + ALL + "'], 'name': '"
                    + NAME + "'}]",
            "'full_name': '" + NAME + "', 'x': " + NAME);

    /** Ways to plant into the text of an example. */
    private static final Map<String, List<String>> PLANTS = new LinkedHashMap<>();

    static {
        MEMBERS.forEach(member -> {
            String text = member.replace('\'', '"') + ", ";
            PLANTS.put("record " + member, List.of("\\{\\s*\"type\"", "{" + text + "\"type\""));
            PLANTS.put("document " + member, List.of("^\\{", "{" + text));
            PLANTS.put("header " + member, List.of("\"dataset\": \\{", "\"dataset\": {" + text));
        });
        PLANTS.put("every string value", List.of(":\\s*\"[^\"]*\"(?=[,}\\]\\s])", ": \"" + ALL + "\""));
        PLANTS.put("every number", List.of(":\\s*\\d+", ": 7391846739184"));
        PLANTS.put(
                "in place of records",
                List.of("\"records\": \\[", "\"records\": [\"" + ALL + "\", [\"" + EMAIL + "\"], "));
        PLANTS.put("broken text", List.of("\"records\": \\[", "\"records\": [" + ALL));
        PLANTS.put("a torn end", List.of("(?s)\"type\".*", "\"type\": \"" + EMAIL));
    }

    static Stream<String> codes() {
        return RuleCatalogue.standard().all().stream().map(Rule::code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void nothingThatIsSaidRepeatsAMarkedValue(String code) {
        RuleExamples.Example example = RuleExamples.bad(code).orElseThrow();
        String text = new String(example.content(), StandardCharsets.UTF_8);

        PLANTS.forEach((plant, replacement) -> {
            String planted = text.replaceFirst(replacement.get(0), replacement.get(1));
            if (plant.startsWith("every")) {
                planted = text.replaceAll(replacement.get(0), replacement.get(1));
            }
            assertSilent(plant, outputs(example.name(), planted));
        });
    }

    /** The test can fail: what is planted is read. */
    @ParameterizedTest
    @MethodSource("codes")
    void theMarkedValuesAreRead(String code) {
        RuleExamples.Example example = RuleExamples.bad(code).orElseThrow();
        String text = new String(example.content(), StandardCharsets.UTF_8);
        List<String> plant = PLANTS.get("record 'full_name': '" + NAME + "'");
        String planted = text.replaceFirst(plant.get(0), plant.get(1));
        Report report = read(example.name(), planted).report();

        boolean told = report.count("privacy.personal-member") > 0;
        assertThat(told || !report.complete() || planted.equals(text)).isTrue();
    }

    private static void assertSilent(String plant, List<String> outputs) {
        assertThat(outputs)
                .as(plant)
                .allSatisfy(
                        output -> assertThat(output.toLowerCase(Locale.ROOT)).doesNotContain(MARKS));
    }

    private static ReadResult read(String name, String text) {
        return Texts.GCM.read(List.of(Input.of(name, text.getBytes(StandardCharsets.UTF_8))));
    }

    /** Whatever the library says of a text. */
    private static List<String> outputs(String name, String text) {
        List<String> outputs = new ArrayList<>();
        ReadResult result = read(name, text);
        addReport(result.report(), outputs);
        outputs.add(result.toString());
        Dataset dataset = result.dataset();
        outputs.add(dataset + " " + dataset.rest() + " " + dataset.header().meta());
        addReport(Texts.GCM.validate(dataset), outputs);
        for (GcmRecord record : dataset.records()) {
            Checked<GcmRecord> checked = Texts.GCM.check(record);
            outputs.add(checked.toString());
            checked.findings().forEach(finding -> addFinding(finding, outputs));
            outputs.add(
                    "" + record.meta() + record.meta().rest() + record.meta().extensions());
            if (record instanceof JourneyAccount account) {
                outputs.add("" + account + account.consent() + account.stages());
            }
        }
        try {
            result.orThrow();
        } catch (InvalidDataException e) {
            outputs.add(e + " " + e.getCause());
        }
        if (result.report().count("json.syntax") == 0) { // such a text is refused by the mapper itself
            mapped(text, Dataset.class, outputs);
            mapped(text, GcmRecord.class, outputs);
            mapped(text, JourneyAccount.class, outputs);
        }
        return outputs;
    }

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(Texts.GCM.jacksonModule()).build();

    private static void mapped(String text, Class<?> type, List<String> outputs) {
        try {
            Object value = MAPPER.readValue(text, type);
            outputs.add(value instanceof JourneyAccount || value instanceof Dataset ? value.toString() : "");
        } catch (JacksonException e) {
            outputs.add(e + " " + e.getCause());
        }
    }

    private static void addReport(Report report, List<String> outputs) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ReportWriter.write(report, Locale.ENGLISH, json);
        outputs.add(json.toString(StandardCharsets.UTF_8).replaceAll("\"(fingerprint|rules|codes)\": \"[^\"]*\"", ""));
        outputs.add(report.toString().replaceAll("(fingerprint|rules|codes)=[0-9a-f:sh-]*", ""));
        report.findings().forEach(finding -> addFinding(finding, outputs));
    }

    private static void addFinding(Finding finding, List<String> outputs) {
        for (String language : Messages.languages()) {
            Locale locale = Locale.forLanguageTag(language);
            outputs.add(finding.format(locale) + finding.mend(locale));
        }
        outputs.add(finding + " " + finding.severity().compareTo(Severity.ERROR) + finding.arguments()
                + finding.suggestion() + finding.record() + finding.related() + finding.pointer());
    }
}
