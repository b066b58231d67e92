package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PolicyReaderTest {

    @TempDir
    private Path directory;

    private RulePolicy read(String json) throws IOException {
        return PolicyReader.read(Files.writeString(directory.resolve("policy.json"), json.replace('\'', '"')));
    }

    private static Rule rule(String code) {
        return RuleCatalogue.standard().find(code).orElseThrow();
    }

    @Test
    void everythingAPolicySetsIsRead() throws IOException {
        RulePolicy policy = read("""
                {'description': 'An example.', 'rulesVersion': '0.1', 'rules': {
                  'code.alias': 'off',
                  'pledge.text-length': {'severity': 'error', 'at': {'/text/fr': 'off'}, 'because': 'The form.',
                                         'parameters': {'shortest': 10, 'longest': 20}}}}
                """);

        Rule length = rule("pledge.text-length");
        assertThat(policy.sha256())
                .isEqualTo(RulePolicy.builder()
                        .rulesVersion("0.1")
                        .off("code.alias")
                        .set(length.code(), Severity.ERROR)
                        .off(length.code(), "/text/fr")
                        .parameter(length, "shortest", 10)
                        .parameter(length, "longest", 20)
                        .build()
                        .sha256());
    }

    @Test
    void severityByPlaceAndParametersReachTheReport() throws IOException {
        RulePolicy policy = read("""
                {'rules': {'country.unknown': {'at': {'/countries/*': 'warning'}},
                           'pledge.text-length': {'severity': 'error', 'parameters': {'shortest': 3, 'longest': 4}}}}
                """);
        String data = """
                {"type":"network","id":"n","name":{"en":"N"},"level":"regional","countries":["XQX"]}
                {"type":"pledge","id":"p","title":{"en":"P"},"text":{"en":"12345"},"objectives":[1],"originalLanguage":"en"}
                """;

        Report report = Gcm.builder()
                .policy(policy)
                .build()
                .validate(List.of(Input.of("x.ndjson", data.getBytes(StandardCharsets.UTF_8))));

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("country.unknown"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("pledge.text-length"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.arguments()).containsEntry("min", "3").containsEntry("max", "4");
                });
        assertThat(report.tool().policy()).isEqualTo("sha256:" + policy.sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                  | a policy is an object with the member rules
            {'rules':{},'rule':1}                                               | at /rule: there is no such member; there are [description, rulesVersion, rules]
            {'rules':{},'rulesVersion':1}                                       | at /rulesVersion: a text is expected
            {'rules':{},'rulesVersion':'1'}                                     | at /rulesVersion: not of the form 0.1: 1
            {'rules':[]}                                                        | at /rules: an object is expected, of codes and what is set
            {'rules':{'code.alais':'off'}}                                      | at /rules/code.alais: no rule is called code.alais; did you mean code.alias?
            {'rules':{'code.alias':'fatal'}}                                    | at /rules/code.alias: the severity is none of error, warning, info, off
            {'rules':{'code.alias':{'severity':null}}}                          | at /rules/code.alias/severity: the severity is none of error, warning, info, off
            {'rules':{'code.alias':{'at':{'kinds':'off'}}}}                     | at /rules/code.alias/at/kinds: no JSON Pointer such as /participants/*/function: kinds
            {'rules':{'code.alias':{'at':{'':'off'}}}}                          | at /rules/code.alias/at: no JSON Pointer such as /participants/*/function:
            {'rules':{'code.alias':{'at':[]}}}                                  | at /rules/code.alias/at: an object is expected
            {'rules':{'code.alias':{'parameters':{'k':1}}}}                     | at /rules/code.alias/parameters/k: code.alias has no parameter k; it has []
            {'rules':{'pledge.text-length':{'parameters':{'shortest':'1'}}}}    | at /rules/pledge.text-length/parameters/shortest: shortest is to be a whole number from 0
            {'rules':{'pledge.text-length':{'parameters':{'shortest':1.5}}}}    | at /rules/pledge.text-length/parameters/shortest: shortest is to be a whole number from 0
            {'rules':{'pledge.text-length':{'parameters':{'shortest':{}}}}}     | at /rules/pledge.text-length/parameters/shortest: shortest is to be a whole number from 0
            {'rules':{'pledge.text-length':{'because':1}}}                      | at /rules/pledge.text-length/because: a text is expected
            """, quoteCharacter = '`')
    void whatIsWrongIsToldWithItsPlace(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(json))
                .satisfies(e -> assertThat(e.getMessage().strip()).isEqualTo("file: " + message));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shippedPolicyGivesAReasonForEachRuleAndNamesRulesThatThereAre(String name) throws IOException {
        JsonNode rules;
        try (InputStream in = PolicyReader.class.getResourceAsStream("policies/" + name + ".json")) {
            rules = JsonMapper.shared().readTree(in).path("rules");
        }

        assertThat(PolicyReader.named(name).isDeclared()).isFalse();
        assertThat(PolicyReader.named(name).rulesVersion()).isEmpty();
        assertThat(rules.properties()).isNotEmpty().allSatisfy(entry -> {
            assertThat(RuleCatalogue.standard().find(entry.getKey()))
                    .as(entry.getKey())
                    .isPresent();
            assertThat(entry.getValue().path("because").asString()).endsWith(".");
        });
        Gcm.builder().policy(PolicyReader.named(name)).build();
    }

    static List<String> names() {
        return PolicyReader.names();
    }

    @Test
    void shippedPoliciesSetWhatTheyAreFor() {
        assertThat(PolicyReader.named("partner-intake").severityOf(rule("pledge.text-length")))
                .contains(Severity.ERROR);
        assertThat(PolicyReader.named("publication").severityOf(rule("json.unknown-member")))
                .contains(Severity.ERROR);
        assertThat(PolicyReader.named("review-report").severityOf(rule("pledge.not-measurable")))
                .contains(Severity.WARNING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyReader.named("intake"))
                .withMessageContaining("partner-intake");
    }
}
