package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.DATA;
import static io.github.gcmsdk.cli.Cli.gcm;
import static io.github.gcmsdk.cli.Lines.ERROR;
import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.REFERENCE;
import static io.github.gcmsdk.cli.Lines.WARNING;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RuleExamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ValidateCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path directory;

    @Test
    void aRealNetworkIsValid() {
        Cli cli = gcm("validate", DATA.resolve("pakistan-unnm.json").toString());

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains("accepted: 32").endsWith("Valid.\n");
        assertThat(cli.err()).isEmpty();
    }

    @Test
    void observationsAreHeldToTheCatalogueOfIndicators() {
        String file = write(
                directory,
                "observations.ndjson",
                "{\"type\":\"observation\",\"id\":\"o-1\",\"indicator\":\"sdg-10.7.33\",\"period\":\"2021\",\"value\":1}");

        Cli cli = gcm("validate", file);

        assertThat(cli.exit()).isEqualTo(1);
        assertThat(cli.out())
                .contains("error indicator.unknown (observation o-1 /indicator)", "did you mean sdg-10.7.3?");
    }

    @Test
    void aFindingTellsPlaceRuleMessageMendAndSuggestion() {
        String file = write(directory, "partner.ndjson", GOOD, WARNING);

        Cli cli = gcm("validate", file);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out().lines())
                .startsWith(file)
                .contains(
                        file + ":2:68: warning code.unknown (stakeholder moi /kinds/0)",
                        "    did you mean government?");
        assertThat(cli.out())
                .contains("“goverment” at /kinds/0", "Check the spelling")
                .contains("warning  code.unknown  1")
                .contains("records: 2  accepted: 2  rejected: 0")
                .endsWith("Valid, with warnings.\n");
    }

    @ParameterizedTest
    @CsvSource({
        "error, error, 1", "warning, error, 1", "never, error, 0",
        "error, warning, 0", "warning, warning, 1", "never, warning, 0",
        "error, good, 0", "warning, good, 0", "never, good, 0",
        "error, torn, 1", "warning, torn, 1", "never, torn, 0"
    })
    void failOnSetsWhatCounts(String failOn, String content, int exit) {
        String line = switch (content) {
            case "error" -> ERROR;
            case "warning" -> WARNING;
            case "torn" -> GOOD + "{\"type\":";
            default -> GOOD;
        };

        assertThat(gcm("validate", "--fail-on", failOn, write(directory, "a.ndjson", line))
                        .exit())
                .isEqualTo(exit);
    }

    @Test
    void aPartThatCannotBeReadCountsEvenIfItsRuleIsOff() {
        String policy = write(directory, "policy.txt", "{\"rules\":{\"json.syntax\":\"off\"}}");
        String file = write(directory, "a.ndjson", GOOD, "{\"type\":");

        Cli cli = gcm("validate", "--policy", policy, file);

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out())
                .contains("Could not be read", file + ":2: json.syntax: gcm explain json.syntax")
                .contains("not complete");
    }

    @Test
    void aMinusIsStandardInput() {
        Cli cli = Cli.withInput(GOOD + ERROR).run("validate", "-");

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).contains("<stdin>:2:1: error value.required");
    }

    @Test
    void entriesOfAnArchiveAreInputs() throws IOException {
        Path archive = directory.resolve("partners.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String line : List.of(GOOD, ERROR)) {
                zip.putNextEntry(new ZipEntry(line.equals(GOOD) ? "good.ndjson" : "error.ndjson"));
                zip.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }

        Cli cli = gcm("validate", directory.toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).contains(archive + "!/error.ndjson:1:").doesNotContain("good.ndjson:1:");
    }

    @Test
    void directoriesAreWalkedInOrder() {
        write(directory, "b/second.json", GOOD);
        write(directory, "a/first.ndjson", ERROR);
        write(directory, "c.JSONL", WARNING);
        write(directory, "notes.txt", "no data");
        write(directory, "b/table.csv", "no data");

        Cli cli = gcm("validate", "--format", "json", directory.toString());

        assertThat(cli.err()).contains("files passed over: 2", "*.ndjson").doesNotContain("table.csv");

        assertThat(JSON.readTree(cli.out())
                        .get("inputs")
                        .valueStream()
                        .map(input -> Path.of(input.get("name").stringValue())
                                .getFileName()
                                .toString()))
                .containsExactly("first.ndjson", "second.json", "c.JSONL");
    }

    @Test
    void whatIsNamedTwiceIsReadOnce() {
        String file = write(directory, "a.ndjson", GOOD);

        Cli cli = gcm("validate", file, directory.toString(), file);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains("records: 1").doesNotContain("id.duplicate");
    }

    @Test
    void filesOfOneCallAreOneDataset() {
        String head = write(directory, "head.ndjson", GOOD);
        String part = write(directory, "part.ndjson", REFERENCE);

        assertThat(gcm("validate", part).out()).contains("reference.unresolved");
        assertThat(gcm("validate", part, head).out()).doesNotContain("reference.unresolved");
    }

    @Test
    void aFileThatIsNotThereLeavesTheOthersReported() {
        String there = write(directory, "there.ndjson", ERROR);
        String gone = directory.resolve("gone.json").toString();

        Cli cli = gcm("validate", gone, there);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).isEqualTo(gone + ": there is no such file\n");
        assertThat(cli.out()).contains(there + ":1:1: error value.required", gone + ": input.missing", "not complete");
        assertThat(gcm("validate", "--fail-on", "never", gone, there).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aKeptReportTellsWhatItDoesNotSpeakOf() {
        String there = write(directory, "there.ndjson", GOOD);
        String gone = directory.resolve("gone.json").toString();

        JsonNode report =
                JSON.readTree(gcm("validate", "--format", "json", there, gone).out());

        assertThat(report.get("valid").booleanValue()).isFalse();
        assertThat(report.get("complete").booleanValue()).isFalse();
        assertThat(report.get("incomplete").get(0).get("input").stringValue()).isEqualTo(gone);
        assertThat(report.get("incomplete").get(0).get("reason").stringValue()).isEqualTo("input.missing");
    }

    @Test
    void jsonStaysJsonWhenNothingCanBeRead() {
        String gone = directory.resolve("gone.json").toString();

        Cli cli = gcm("validate", "--format", "json", gone);
        Cli each = gcm("validate", "--format", "json", "--each", gone);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(JSON.readTree(cli.out()).get("valid").booleanValue()).isFalse();
        assertThat(each.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(JSON.readTree(each.out()).get(0).get("valid").booleanValue()).isFalse();
    }

    @Test
    void aDirectoryWithoutDataIsNothingToRead() {
        write(directory, "empty/readme.txt", "no data");

        Cli cli = gcm("validate", directory.resolve("empty").toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("nothing found to read");
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void messagesAreInTheLanguageAskedFor() {
        String file = write(directory, "a.ndjson", WARNING);

        assertThat(gcm("validate", "--lang", "fr", file).out())
                .contains(
                        "avertissement code.unknown",
                        "vouliez-vous dire government ?",
                        "Valide, avec des avertissements");
        assertThat(gcm("validate", "--lang", "es", file).out())
                .contains("advertencia code.unknown", "¿quiso decir government?", "Válido, con advertencias");
        assertThat(JSON.readTree(gcm("validate", "--lang", "fr", "--format", "json", file)
                                .out())
                        .at("/findings/0/message")
                        .stringValue())
                .contains("liste");
        assertThat(gcm("validate", "--lang", "fr", directory.resolve("x").toString())
                        .err())
                .contains("n’existe pas");
    }

    @Test
    void contextIsKnownAndNotJudged() {
        String context = write(directory, "context/known.ndjson", GOOD, ERROR);
        String part = write(directory, "part.ndjson", REFERENCE);

        Cli cli = gcm("validate", "--with", context, part);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out())
                .doesNotContain("reference.unresolved", "value.required")
                .contains("records: 1");
    }

    @Test
    void contextFromAPipeIsKnownToEachInput() {
        String first = write(directory, "first.ndjson", REFERENCE);
        String second = write(directory, "second.ndjson", REFERENCE);

        Cli cli = Cli.withInput(GOOD).run("validate", "--each", "--with", "-", first, second);

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).doesNotContain("reference.unresolved");
    }

    @Test
    void contextThatIsNotThereIsWrongUsageAndTheInputIsReported() {
        String part = write(directory, "part.ndjson", REFERENCE);

        Cli cli = gcm("validate", "--with", directory.resolve("gone").toString(), part);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("there is no such file");
        assertThat(cli.out()).contains("reference.unresolved");
    }

    @Test
    void theDayIsPrinted() {
        String file = write(directory, "a.ndjson", GOOD);

        assertThat(gcm("validate", "--as-of", "2024-02-29", file).out()).contains("As of 2024-02-29");
        assertThat(gcm("validate", "--as-of", "2025-02-29", file).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(gcm("validate", "--as-of", "today", file).err())
                .contains("--as-of", "expected a date such as 2026-02-01 but was today");
    }

    @Test
    void eachInputIsJudgedByItself() {
        String one = write(directory, "one.ndjson", GOOD);
        String two = write(directory, "two.ndjson", GOOD, ERROR);

        Cli together = gcm("validate", one, two);
        Cli text = gcm("validate", "--each", one, two);
        Cli json = gcm("validate", "--each", "--format", "json", one, two);

        assertThat(together.out()).contains("id.duplicate", "see also " + one + ":1:");
        assertThat(text.out())
                .doesNotContain("id.duplicate")
                .contains("\nValid.\n")
                .endsWith("\nNot valid.\n");
        assertThat(text.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(json.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(JSON.readTree(json.out())
                        .valueStream()
                        .map(report -> report.get("valid").booleanValue()))
                .containsExactly(true, false);
    }

    @Test
    void hashesArePrintedWhenAskedFor() {
        String file = write(directory, "a.ndjson", "");
        String sha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

        assertThat(gcm("validate", "--hash", file).out()).contains("sha256:" + sha256);
        assertThat(gcm("validate", file).out()).doesNotContain(sha256);
        assertThat(JSON.readTree(gcm("validate", "--hash", "--format", "json", file)
                                .out())
                        .at("/inputs/0/sha256")
                        .stringValue())
                .isEqualTo(sha256);
    }

    @Test
    void samplesAreCappedAndCountsAreExact() {
        String file = write(directory, "a.ndjson", WARNING.replace("moi", "a"), WARNING.replace("moi", "b"), WARNING);

        assertThat(gcm("validate", "--max-samples", "1", file).out())
                .contains("warning  code.unknown  3  shown: 1 of 3")
                .containsOnlyOnce("did you mean");
        assertThat(gcm("validate", "--max-samples", "0", file).out()).contains("shown: 0 of 3");
        assertThat(gcm("validate", "--max-samples", "-1", file).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(gcm("validate", "--max-samples", "many", file).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void anInputThatCannotBeOpenedHasAReportOfItsOwnAmongTheOthers() {
        String file = write(directory, "a.ndjson", GOOD);

        Cli cli = gcm("validate", "--each", "--format", "json", file, "gone.json");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(JSON.readTree(cli.out()).get(0).get("valid").booleanValue()).isTrue();
        assertThat(JSON.readTree(cli.out())
                        .get(1)
                        .get("incomplete")
                        .get(0)
                        .get("input")
                        .stringValue())
                .isEqualTo("gone.json");
    }

    @Test
    void aPolicySetsSeverities() {
        String file = write(directory, "a.ndjson", WARNING);
        String off = write(directory, "off.json", "{\"rules\": {\"code.unknown\": \"off\"}}");
        String error = write(directory, "error.json", "{\"rules\": {\"code.unknown\": \"error\"}}");

        assertThat(gcm("validate", "--policy", off, file).out()).endsWith("Valid.\n");
        assertThat(gcm("validate", "--policy", error, file).exit()).isEqualTo(ExitCode.FINDINGS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rules\": {\"code.unknwon\": \"off\"}}",
                "{\"rules\": {\"code.unknown\": \"fatal\"}}",
                "{\"rules\": ",
                "[]",
                ""
            })
    void aWrongPolicyIsWrongUsage(String policy) {
        String file = write(directory, "a.ndjson", GOOD);

        Cli cli = gcm("validate", "--policy", write(directory, "policy.json", policy), file);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).startsWith("gcm: --policy ").hasLineCount(2);
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aPolicyThatIsNotThereIsWrongUsage() {
        Cli cli = gcm("validate", "--policy", "gone.json", write(directory, "a.ndjson", GOOD));

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("--policy", "cannot be read", "gone.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void outTakesTheReportAndStandardOutputStaysEmpty(String format) throws IOException {
        String file = write(directory, "a.ndjson", ERROR);
        Path report = directory.resolve("report.out");

        Cli cli = gcm("validate", "--format", format, "--out", report.toString(), file);

        assertThat(cli.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(cli.out()).isEmpty();
        assertThat(Files.readString(report))
                .isEqualTo(gcm("validate", "--format", format, file).out());
    }

    @Test
    void outIsNeverAnInput() throws IOException {
        String file = write(directory, "a.ndjson", GOOD);

        Cli cli = gcm("validate", "--out", file, directory.toString());

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("would write over an input");
        assertThat(Files.readString(Path.of(file))).isEqualTo(GOOD);
    }

    @Test
    void outThatCannotBeWrittenIsWrongUsage() {
        String file = write(directory, "a.ndjson", GOOD);

        Cli cli = gcm("validate", "--out", directory.resolve("no/where.json").toString(), file);

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("--out: cannot be written");
    }

    @Test
    void standardInputIsReadButOnce() {
        assertThat(gcm("validate", "-", "--with", "-").err()).contains("standard input is named twice");
        assertThat(gcm("validate", "-", "-").exit()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @CsvSource({"--format,xml", "--lang,de", "--fail-on,info"})
    void otherValuesAreWrongUsageAndTheRightOnesAreNamed(String option, String value) {
        Cli cli = gcm("validate", option, value, "a.json");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains(option, value, "expected one of").doesNotContain("TEXT", "WARNING", "EN,");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        String file = write(directory, "a.ndjson", ERROR);

        assertThat(gcm("validate", file).all()).doesNotContain("\u001b");
        assertThat(Cli.onTerminal().run("validate", file).out()).contains("\u001b[1;31merror\u001b[0m");
        assertThat(Cli.onTerminal().run("validate", "--format", "json", file).out())
                .doesNotContain("\u001b");
    }

    @Test
    void theFormsAgree() {
        String file = DATA.resolve("partner-submission.ndjson").toString();

        JsonNode report =
                JSON.readTree(gcm("validate", "--format", "json", file).out());
        String text = gcm("validate", file).out();

        List<String> codes = report.get("rules")
                .valueStream()
                .map(rule -> rule.get("code").stringValue())
                .toList();
        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(text).contains(codes);
        report.get("findings")
                .valueStream()
                .forEach(finding -> assertThat(text)
                        .contains(finding.at("/location/line").asString() + ":"
                                + finding.at("/location/column").asString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".bom", ".deep", ".empty", ".encoding", ".misplaced", ".unresolved", ".version"})
    void theSubmissionGivesItsLabelsAndNothingElse(String part) throws IOException {
        Path file = DATA.resolve("partner-submission" + part + ".ndjson");
        if (Files.notExists(file)) {
            file = DATA.resolve("partner-submission" + part + ".json");
        }
        List<String> labels = Files.readAllLines(DATA.resolve("partner-submission" + part + ".expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> String.join(" ", cells[0], cells[1], cells[2], cells[3]))
                .toList();

        JsonNode report = JSON.readTree(
                gcm("validate", "--format", "json", file.toString()).out());

        assertThat(report.get("findings")
                        .valueStream()
                        .map(finding -> String.join(
                                " ",
                                finding.get("code").stringValue(),
                                finding.get("severity").stringValue(),
                                finding.get("pointer").stringValue(),
                                finding.at("/location/line").asString())))
                .containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void everyExampleOfARuleIsReported() {
        for (Rule rule : RuleCatalogue.standard().all()) {
            RuleExamples.Example example = RuleExamples.bad(rule.code()).orElseThrow();
            if (rule.code().equals("value.size")) {
                continue; // its example is of a third party's type, which the command line does not have
            }
            if (example.name().endsWith(".csv")) {
                continue; // a table is no submission
            }

            String file = write(directory, "bad/" + example.name(), example.content());
            Cli cli = rule.code().startsWith("waiver.")
                    ? gcm("validate", "--lang", "fr", "--waivers", file, write(directory, "good.ndjson", GOOD))
                    : gcm("validate", "--lang", "fr", file);

            assertThat(cli.out())
                    .as(rule.code())
                    .contains(" " + rule.code())
                    .doesNotContain("Exception", "{", "\u001b");
            assertThat(cli.err()).as(rule.code()).isEmpty();
        }
    }

    @Test
    void linksThatLeadBackOrNowhereAreNoInput() throws IOException {
        write(directory, "data/a.ndjson", GOOD);
        Files.createSymbolicLink(directory.resolve("data/loop"), directory.resolve("data"));
        Files.createSymbolicLink(directory.resolve("data/nowhere"), directory.resolve("gone"));

        Cli cli = gcm("validate", directory.resolve("data").toString());

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).contains("records: 1");
    }

    @Test
    void whatRecordsHaveInCommonIsSaidOnce() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 50; i++) {
            lines.append(WARNING.replace("moi", "m" + i));
        }

        String out =
                gcm("validate", write(directory, "a.ndjson", lines.toString())).out();

        assertThat(out)
                .containsOnlyOnce("did you mean")
                .contains("the same at 2:67", "further places: 37", "code.unknown  50");
    }

    @Test
    void ofManyFindingsOfARuleTheFirstAreToldInFull() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            lines.append(WARNING.replace("moi", "m" + i).replace("goverment", "code-" + i));
        }

        List<String> out = gcm("validate", write(directory, "a.ndjson", lines.toString()))
                .out()
                .lines()
                .toList();

        assertThat(out.stream().filter(line -> line.contains("Check the spelling")))
                .hasSize(5);
        assertThat(out.stream().filter(line -> line.matches(".*:8:\\d+: warning code.unknown: .*code-7.*")))
                .hasSize(1);
    }

    @Test
    void nothingOfTheDataReachesTheTerminalAsACommand() {
        String escape = "\\u001b[2J\\u001b]0;title\\u0007\\u009b31m\\u202e";
        String line = WARNING.replace("goverment", escape).replace("moi", "id" + escape);

        Cli cli = Cli.onTerminal().run("validate", write(directory, "a.ndjson", line));

        assertThat(cli.out().replaceAll("\u001b\\[[0-9;]*m", ""))
                .contains("\\u001b[2J")
                .matches("(?s)[^\\p{Cc}\\u202e&&[^\\n]]*");
    }

    @Test
    void personalDataIsNeverPrinted() {
        String line = GOOD.replace("un-entity", "ahmed.khan@example.org")
                .replace("\"kinds\"", "\"35202-1234567-1\":\"+92 300 1234567\",\"kinds\"");

        String file = write(directory, "a.ndjson", line);

        assertThat(gcm("validate", file).all()
                        + gcm("validate", "--format", "json", file).all())
                .contains("code.unknown")
                .doesNotContain("ahmed", "35202-1234567-1", "300 1234567");
    }

    @Test
    void aFileNameCannotCommandTheTerminal() {
        Cli cli = Cli.onTerminal().run("validate", directory + "/\u001b[2Jx.json");

        assertThat(cli.err()).contains("\\u001b[2Jx.json").doesNotContain("\u001b");
    }

    @Test
    void aTableIsToldToBeOne() {
        String table = write(directory, "cells.csv", "country,value\nPAK,1\n");
        String good = write(directory, "good.ndjson", GOOD);

        Cli run = gcm("validate", table, good);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("cells.csv: this is a table", "indicators compute");
        assertThat(run.out()).contains("good.ndjson", "cells.csv: input.table").doesNotContain("json.syntax");
    }

    @Test
    void thePolicyIsNamedWithItsHash() {
        String good = write(directory, "good.ndjson", GOOD);

        assertThat(gcm("validate", "--policy", "partner-intake", good).out())
                .containsPattern("\nPolicy: partner-intake \\(sha256:[0-9a-f]{64}\\)\nAs of ");
        assertThat(gcm("validate", "--lang", "fr", "--policy", "publication", good)
                        .out())
                .contains("Politique\u00a0: publication");
        assertThat(gcm("validate", good).out()).doesNotContain("Policy");
    }
}
