package io.github.gcmsdk.finding;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");

    /** What the rules tell besides the place; a rule that is not named here tells nothing more. */
    private static final Map<String, Set<String>> ARGUMENTS = Map.ofEntries(
            entry("json.duplicate-member", Set.of("name")),
            entry("json.wrong-kind", Set.of("expected", "found")),
            entry("json.unknown-member", Set.of("name")),
            entry("json.too-deep", Set.of("limit")),
            entry("json.too-long", Set.of("what", "limit")),
            entry("record.type-unknown", Set.of("type")),
            entry("dataset.records-misplaced", Set.of("name")),
            entry("dataset.version-unsupported", Set.of("version", "supported")),
            entry("csv.column-missing", Set.of("names")),
            entry("csv.column-twice", Set.of("name")),
            entry("csv.column-unread", Set.of("name")),
            entry("csv.row-length", Set.of("cells", "columns")),
            entry("csv.too-long", Set.of("what", "limit")),
            entry("csv.number-grouped", Set.of("value", "number")),
            entry("area.unknown", Set.of("value", "list")),
            entry("value.format", Set.of("value", "expected")),
            entry("value.range", Set.of("value", "bound")),
            entry("value.size", Set.of("size", "min", "max")),
            entry("code.unknown", Set.of("value")),
            entry("code.deprecated", Set.of("value", "successors")),
            entry("code.alias", Set.of("value", "code")),
            entry("country.unknown", Set.of("value")),
            entry("currency.unknown", Set.of("value")),
            entry("language.unknown", Set.of("value")),
            entry("objective.unknown", Set.of("value")),
            entry("action.unknown", Set.of("value")),
            entry("principle.unknown", Set.of("value")),
            entry("sdg-target.unknown", Set.of("value")),
            entry("period.end-before-start", Set.of("start", "end")),
            entry("money.scale", Set.of("currency", "decimals")),
            entry("text.objective-mismatch", Set.of("number", "other", "title")),
            entry("id.duplicate", Set.of("id")),
            entry("id.local-duplicate", Set.of("id", "other")),
            entry("id.near-duplicate", Set.of("id", "other")),
            entry("reference.missing", Set.of("id")),
            entry("reference.unresolved", Set.of("id")),
            entry("reference.wrong-type", Set.of("id", "type")),
            entry("reference.local-missing", Set.of("id")),
            entry("reference.cycle", Set.of("id", "length")),
            entry("identifier.shared", Set.of("scheme", "value")),
            entry("network.chair-missing", Set.of("since")),
            entry("network.member-overlap", Set.of("role")),
            entry("network.country-several", Set.of("count")),
            entry("network.activity-outside-workplan", Set.of("workplan")),
            entry("network.lead-without-role", Set.of("id")),
            entry("event.launch-mismatch", Set.of("event", "launched")),
            entry("fund.area-objective-twice", Set.of("objective", "area")),
            entry("contribution.received-missing", Set.of("currency", "other")),
            entry("programme.duration", Set.of("start", "end", "months")),
            entry("programme.indirect-rate", Set.of("organization", "indirect", "expected", "rate")),
            entry("statement.agent-fee-rate", Set.of("fee", "contributions", "rate")),
            entry("programme.convening-not-participating", Set.of("id")),
            entry("programme.participant-kind", Set.of("id", "kinds", "allowed")),
            entry("programme.budget-organization", Set.of("id")),
            entry("transfer.over-budget", Set.of("organization", "sum", "most")),
            entry("expenditure.over-transfer", Set.of("organization", "sum", "most")),
            entry("money.mixed-currency", Set.of("currency", "other")),
            entry("money.counted-twice", Set.of("reporter", "other")),
            entry("programme.objective-twice", Set.of("objective")),
            entry("programme.percentages", Set.of("sum")),
            entry("programme.marker-missing", Set.of("kinds")),
            entry("programme.marker-scale", Set.of("code", "scheme", "codes")),
            entry("transfer.refund-over-transfer", Set.of("organization", "sum", "most")),
            entry("expenditure.final-late", Set.of("year", "due")),
            entry("statement.unbalanced", Set.of("closing", "computed", "difference")),
            entry("pledge.text-length", Set.of("length", "min", "max")),
            entry("pledge.action-outside-objective", Set.of("action", "objective")),
            entry("pledge.partners-missing", Set.of("kind")),
            entry("pledge.individual-several", Set.of("count")),
            entry("pledge.match-unexpected", Set.of("kind")),
            entry("privacy.personal-member", Set.of("kind")),
            entry("privacy.personal-value", Set.of("kind")),
            entry("privacy.consent-expired", Set.of("asOf")),
            entry("privacy.consent-withdrawn", Set.of("asOf")),
            entry("privacy.small-cell", Set.of("k")),
            entry("privacy.recoverable-cell", Set.of("least", "most")),
            entry("indicator.unknown", Set.of("id")),
            entry("indicator.dimension-unknown", Set.of("dimension", "known")),
            entry("indicator.code-not-allowed", Set.of("code", "dimension", "allowed")),
            entry("indicator.unit-mismatch", Set.of("unit", "expected")),
            entry("indicator.value-and-status", Set.of("status")),
            entry("indicator.below-parts", Set.of("total", "sum", "parts")),
            entry("indicator.above-parts", Set.of("total", "sum", "parts")),
            entry("indicator.duplicate", Set.of("id")),
            entry("indicator.conflict", Set.of("id")),
            entry("indicator.outlier", Set.of("period", "neighbour")),
            entry("indicator.scale-jump", Set.of("period", "factor", "neighbour")),
            entry("indicator.break-undeclared", Set.of("period")),
            entry("incident.parts-exceed-total", Set.of("parts", "total")),
            entry("assessment.incomplete", Set.of("count", "items")),
            entry("waiver.expired", Set.of("code", "expires")),
            entry("waiver.unused", Set.of("code")),
            entry("plan.rank-gap", Set.of("rank")),
            entry("plan.responsible-missing", Set.of("id")),
            entry("plan.action-outside-objective", Set.of("action", "objective")),
            entry("plan.action-outside-period", Set.of("id")),
            entry("review.objectives-silent", Set.of("objectives", "count")),
            entry("review.section-empty", Set.of("objectives")),
            entry("review.report-and-gap", Set.of("objectives", "gap")));

    /** What is said in other words for the value of an argument. */
    private static final Set<String> VARIANTS = Set.of(
            "json.syntax.reason.empty",
            "json.syntax.reason.empty.mend",
            "json.bom.place.line",
            "json.bom.place.line.mend",
            "value.format.expected.id.mend",
            "code.deprecated.successors.none",
            "code.deprecated.successors.none.mend");

    static Stream<String> languages() {
        return Messages.languages().stream();
    }

    private static Map<String, String> texts(String language) {
        Properties texts = load(language);
        Map<String, String> sorted = new TreeMap<>();
        texts.stringPropertyNames().forEach(key -> sorted.put(key, texts.getProperty(key)));
        return sorted;
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(VARIANTS);
        RuleCatalogue.standard().all().stream().map(Rule::code).forEach(code -> {
            keys.add(code);
            keys.add(code + ".mend");
        });
        return keys;
    }

    /** The code of the rule that a text belongs to: the first two words of its key. */
    private static String code(String key) {
        String[] words = key.split("\\.");
        return words[0] + '.' + words[1];
    }

    private static Properties load(String language) {
        String resource = "messages_" + language + ".properties";
        Properties texts = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static List<String> lines(String language) {
        try (InputStream in = Messages.class.getResourceAsStream("messages_" + language + ".properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyRuleHasAMessageAndAMend(String language) {
        assertThat(load(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noKeyStandsTwice(String language) {
        assertThat(lines(language).stream()
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf('='))))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheOrderOfEnglish(String language) {
        assertThat(lines(language).stream().filter(line -> line.contains("=")).map(line -> line.replaceAll("=.*", "")))
                .containsExactlyElementsOf(lines("en").stream()
                        .filter(line -> line.contains("="))
                        .map(line -> line.replaceAll("=.*", ""))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTextIsOneTidySentence(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text)
                        .isEqualTo(text.strip())
                        .endsWith(".")
                        .doesNotContain("  ")
                        .doesNotContainPattern("\\.\\s+\\p{Lu}")
                        .doesNotContainPattern("^\\p{Ll}"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bracesArePlaceholders(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) ->
                        assertThat(PLACEHOLDER.matcher(text).replaceAll("")).doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void placeholdersAreWhatTheRuleTells(String language) {
        assertThat(texts(language)).allSatisfy((key, text) -> {
            Set<String> known = new TreeSet<>(ARGUMENTS.getOrDefault(code(key), Set.of()));
            known.add("pointer");

            assertThat(known).containsAll(placeholders(text));
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void placeholdersAreThoseOfEnglish(String language) {
        Map<String, String> english = texts("en");

        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(placeholders(text))
                        .containsExactlyInAnyOrderElementsOf(placeholders(english.getOrDefault(key, ""))));
    }

    private static List<String> placeholders(String text) {
        List<String> names = new ArrayList<>();
        for (Matcher matcher = PLACEHOLDER.matcher(text); matcher.find(); ) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** Typographic apostrophes and quotation marks, in every language. */
    @ParameterizedTest
    @MethodSource("languages")
    void signsAreTypographic(String language) {
        String pairs = language.equals("en") ? "(“”)*" : "(«»)*";

        assertThat(texts(language)).allSatisfy((key, text) -> {
            assertThat(text).doesNotContain("'", "\"", "...");
            assertThat(text.replaceAll("[^“”„«»]", "")).matches(pairs);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void spacesBeforeSignsAreThoseOfTheLanguage(String language) {
        String wrong = language.equals("fr") ? "[^\u00a0][:;?!»]|«[^\u00a0]" : "\\s[:;?!,.»]|\u00a0";

        assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text).doesNotContainPattern(wrong));
    }

    @Test
    void theTableOfArgumentsNamesRules() {
        assertThat(ARGUMENTS.keySet())
                .allSatisfy(
                        code -> assertThat(RuleCatalogue.standard().find(code)).isPresent());
    }

    @Test
    void aMessageIsMadeInTheLanguageOfTheReader() {
        Finding finding = finding("pledge.individual-several", "/pledgers", Map.of("count", "3"));

        assertThat(finding.format(Locale.ENGLISH)).isEqualTo("An individual pledge has one pledger, but 3 are named.");
        assertThat(finding.format(Locale.CANADA_FRENCH))
                .isEqualTo("Un engagement individuel a un seul auteur, mais 3 sont indiqués.");
        assertThat(finding.mend(Locale.forLanguageTag("es-MX")))
                .isEqualTo("Conserve un solo autor o cambie el tipo de compromiso.");
    }

    @Test
    void otherLanguagesGetEnglish() {
        Finding finding = finding("value.required", "/kinds", Map.of());

        assertThat(finding.format(Locale.forLanguageTag("ur"))).isEqualTo(finding.format(Locale.ENGLISH));
    }

    @Test
    void whatALanguageLacksIsShownInEnglishAndMarked() {
        Messages french = new Messages("fr", new Properties());
        Finding finding = finding("value.required", "/kinds", Map.of());

        assertThat(french.message(finding)).isEqualTo("[en] " + finding.format(Locale.ENGLISH));
        assertThat(french.mend(finding)).isEqualTo("[en] " + finding.mend(Locale.ENGLISH));
        assertThat(french.template("example:no.rule")).isEqualTo("example:no.rule");
        assertThat(Messages.of(Locale.forLanguageTag("ru")).language()).isEqualTo("en");
    }

    @Test
    void whatIsTakenFromTheDataKeepsItsDirection() {
        Properties texts = new Properties();
        texts.setProperty("value.required", "{pointer} \u0645\u0637\u0644\u0648\u0628.");
        Messages arabic = new Messages("ar", texts);

        assertThat(arabic.message(finding("value.required", "/kinds", Map.of())))
                .isEqualTo("\u2068/kinds\u2069 \u0645\u0637\u0644\u0648\u0628.");
        assertThat(Messages.isRightToLeft(Locale.forLanguageTag("ar-EG"))).isTrue();
        assertThat(Messages.isRightToLeft(Locale.forLanguageTag("ur"))).isTrue();
        assertThat(Messages.isRightToLeft(Locale.FRENCH)).isFalse();
        assertThat(Messages.isRightToLeft(Locale.CHINESE)).isFalse();
    }

    @Test
    void thePlaceIsAlwaysKnown() {
        assertThat(finding("value.required", "/kinds", Map.of()).format(Locale.ENGLISH))
                .isEqualTo("The required field /kinds is missing or empty.");
    }

    @Test
    void theValueOfAnArgumentMayHaveWordsOfItsOwn() {
        Finding none = finding("code.deprecated", "/currency", Map.of("value", "ATS", "successors", "none"));
        Finding one = finding("code.deprecated", "/country", Map.of("value", "BUR", "successors", "MMR"));
        Finding id = finding("value.format", "/id", Map.of("value", "a b", "expected", "id"));

        assertThat(none.format(Locale.ENGLISH))
                .isEqualTo("The code “ATS” at /currency has been withdrawn from its list, which names no successor.");
        assertThat(one.format(Locale.ENGLISH)).endsWith("replaced by: MMR.");
        assertThat(id.format(Locale.ENGLISH)).isEqualTo("The value “a b” at /id is not in the expected format.");
        assertThat(id.mend(Locale.ENGLISH)).startsWith("Use letters from A to Z, digits");
        assertThat(id.mend(Locale.FRENCH)).startsWith("Utilisez des lettres de A à Z");
    }

    @Test
    void whatStandsInTheInputChoosesNoWords() {
        Finding mend = finding("value.format", "/start", Map.of("value", "mend", "expected", "YYYY-MM-DD"));
        Finding id = finding("value.format", "/start", Map.of("value", "expected.id", "expected", "YYYY-MM-DD"));

        assertThat(mend.format(Locale.ENGLISH)).startsWith("The value “mend” at /start");
        assertThat(id.mend(Locale.ENGLISH)).isEqualTo("Write the value in this format: YYYY-MM-DD.");
    }

    @Test
    void bracesOfAValueAreNoPlaceholders() {
        Finding finding = finding("value.format", "/id", Map.of("value", "{pointer}", "expected", "[a-z]{0,127}"));

        assertThat(finding.format(Locale.ENGLISH))
                .isEqualTo("The value “{pointer}” at /id is not in the expected format.");
        assertThat(finding.mend(Locale.ENGLISH)).isEqualTo("Write the value in this format: [a-z]{0,127}.");
    }

    @Test
    void aRuleOfAThirdPartyIsNamedByItsCode() {
        Finding finding = finding("example:course.too-long", "/languages", Map.of());

        assertThat(finding.format(Locale.FRENCH)).isEqualTo("example:course.too-long");
        assertThat(finding.mend(Locale.FRENCH)).isEmpty();
    }

    private static Finding finding(String code, String pointer, Map<String, String> arguments) {
        return new Finding(code, Severity.ERROR, null, pointer, null, List.of(), arguments, null, "0");
    }
}
