package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of value is read from, what it is written as, and what is said of what it cannot be read from. */
class ValueTest {

    /** Rules about other members, which the small records here break. */
    private static final Set<String> BESIDE =
            Set.of("reference.unresolved", "pledge.action-outside-objective", "pledge.not-time-bound");

    private static final String DATE = "pledge;submitted";
    private static final String DECIMAL = "fund;fees/administrativeAgent";
    private static final String WHOLE = "fund;maximumDuration";
    private static final String AMOUNT = "pledge;amount/amount";
    private static final String OBJECTIVE = "pledge;objectives/0";
    private static final String PRINCIPLE = "pledge;principles/0";
    private static final String ACTION = "pledge;actions/0";
    private static final String TARGET = "pledge;sdgTargets/0";
    private static final String CODE = "pledge;kind";
    private static final String ALIASED = "network;workplans/0/activities/0/status";
    private static final String COUNTRY = "pledge;scope/countries/0";
    private static final String REGION = "pledge;scope/region";
    private static final String CURRENCY = "fund;currency";
    private static final String LANGUAGE = "pledge;originalLanguage";
    private static final String TEXT = "pledge;title";
    private static final String STRING = "fund;code";
    private static final String BOOLEAN = "event;participants/0/remote";
    private static final String TIME = "pledge;measures/0/actuals/0/period";
    private static final String REFERENCE = "pledge;matches";
    private static final String EXTENSIONS = "fund;extensions";
    private static final String LIST = "pledge;forms";
    private static final String PART = "pledge;period";

    /** Place, value, what is written, and what is found there: code and suggestion. Apostrophes stand for quotes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // Dates.
                DATE + "|'2025-09-01'|'2025-09-01'|",
                DATE + "|'2024-02-29'|'2024-02-29'|",
                DATE + "|'0001-01-01'|'0001-01-01'|",
                DATE + "|'2025-02-29'|'2025-02-29'|value.format",
                DATE + "|'2025-13-45'|'2025-13-45'|value.format",
                DATE + "|'2025-9-1'|'2025-9-1'|value.format",
                DATE + "|'01/09/2025'|'01/09/2025'|value.format",
                DATE + "|'2025-09-01T00:00'|'2025-09-01T00:00'|value.format",
                DATE + "|' 2025-09-1'|' 2025-09-1'|value.format",
                DATE + "|''|''|value.format",
                DATE + "|20250901|20250901|json.wrong-kind",
                DATE + "|2025|2025|json.wrong-kind",
                DATE + "|{}|{}|json.wrong-kind",
                DATE + "|true|true|json.wrong-kind",
                DATE + "|null|-|",
                // Numbers.
                DECIMAL + "|1|1|",
                DECIMAL + "|1.50|1.50|",
                DECIMAL + "|15e-1|1.5|",
                DECIMAL + "|1e1|10|",
                DECIMAL + "|0.0|0.0|",
                DECIMAL + "|-0|0|",
                DECIMAL + "|'1.5'|'1.5'|json.wrong-kind",
                DECIMAL + "|'7'|'7'|json.wrong-kind 7",
                DECIMAL + "|false|false|json.wrong-kind",
                DECIMAL + "|101|101|value.range",
                WHOLE + "|24|24|",
                WHOLE + "|24e0|24|",
                WHOLE + "|2e1|20|",
                WHOLE + "|24.0|24.0|value.format",
                WHOLE + "|24.5|24.5|value.format",
                WHOLE + "|2147483647|2147483647|",
                WHOLE + "|2147483648|2147483648|value.format",
                WHOLE + "|'24'|'24'|json.wrong-kind 24",
                WHOLE + "|-1|-1|value.range",
                AMOUNT + "|1500000.00|1500000.00|",
                AMOUNT + "|'1500000.00'|1500000.00|",
                AMOUNT + "|'-12'|-12|",
                AMOUNT + "|1.5E+3|1500|",
                AMOUNT + "|'1.5E+3'|'1.5E+3'|value.format",
                AMOUNT + "|'1,500'|'1,500'|value.format",
                AMOUNT + "|'1 500'|'1 500'|value.format",
                AMOUNT + "|'--1'|'--1'|value.format",
                AMOUNT + "|''|''|value.format",
                AMOUNT + "|'.'|'.'|value.format",
                AMOUNT + "|'NaN'|'NaN'|value.format",
                AMOUNT + "|[]|[]|json.wrong-kind",
                // Objectives and their like.
                OBJECTIVE + "|1|1|",
                OBJECTIVE + "|23|23|",
                OBJECTIVE + "|9e0|9|",
                OBJECTIVE + "|24|24|objective.unknown",
                OBJECTIVE + "|0|0|objective.unknown",
                OBJECTIVE + "|-1|-1|objective.unknown",
                OBJECTIVE + "|9.0|9.0|objective.unknown 9",
                OBJECTIVE + "|10.7|10.7|objective.unknown",
                OBJECTIVE + "|1e9|1000000000|objective.unknown",
                OBJECTIVE + "|'9'|'9'|json.wrong-kind 9",
                OBJECTIVE + "|'Obj. 9'|'Obj. 9'|json.wrong-kind 9",
                OBJECTIVE + "|'Obj. 23: return and reintegration'|'Obj. 23: return and reintegration'|json.wrong-kind",
                OBJECTIVE + "|'migration'|'migration'|json.wrong-kind",
                OBJECTIVE + "|'General'|'General'|code.alias",
                OBJECTIVE + "|null|null|json.wrong-kind",
                PRINCIPLE + "|'human-rights'|'human-rights'|",
                PRINCIPLE + "|'human rights'|'human rights'|principle.unknown human-rights",
                PRINCIPLE + "|'HUMAN_RIGHTS'|'HUMAN_RIGHTS'|principle.unknown human-rights",
                PRINCIPLE + "|'other'|'other'|principle.unknown",
                PRINCIPLE + "|6|6|json.wrong-kind '6'",
                ACTION + "|'25(b)'|'25(b)'|",
                ACTION + "|'20.a'|'20.a'|action.unknown 36(a)",
                ACTION + "|25|25|json.wrong-kind '25'",
                TARGET + "|'10.7'|'10.7'|",
                TARGET + "|'10.c'|'10.c'|",
                TARGET + "|10.7|10.7|json.wrong-kind '10.7'",
                TARGET + "|10.10|10.10|json.wrong-kind '10.10'",
                TARGET + "|'18.1'|'18.1'|sdg-target.unknown",
                // Codes.
                CODE + "|'common'|'common'|",
                CODE + "|'Common'|'Common'|code.unknown common",
                CODE + "|'comon'|'comon'|code.unknown common",
                CODE + "|'zzz'|'zzz'|code.unknown",
                CODE + "|''|''|code.unknown",
                CODE + "|1|1|json.wrong-kind '1'",
                ALIASED + "|'In progress'|'ongoing'|code.alias ongoing",
                ALIASED + "|'Yet to start'|'planned'|code.alias planned",
                ALIASED + "|'ongoing'|'ongoing'|",
                COUNTRY + "|'PAK'|'PAK'|",
                COUNTRY + "|'XKX'|'XKX'|",
                COUNTRY + "|'PK'|'PK'|country.unknown PAK",
                COUNTRY + "|'586'|'586'|country.unknown PAK",
                COUNTRY + "|586|586|json.wrong-kind '586'",
                COUNTRY + "|'ZZZ'|'ZZZ'|country.unknown",
                REGION + "|'142'|'142'|",
                REGION + "|'ESCAP'|'ESCAP'|",
                REGION + "|142|142|json.wrong-kind '142'",
                CURRENCY + "|'USD'|'USD'|",
                CURRENCY + "|'US$'|'US$'|currency.unknown USD",
                LANGUAGE + "|'ur'|'ur'|",
                LANGUAGE + "|'spa'|'spa'|code.alias es",
                LANGUAGE + "|'xx'|'xx'|language.unknown",
                // Texts.
                TEXT + "|'bare'|{'und':'bare'}|",
                TEXT + "|{'en':'a','ur':'b'}|{'en':'a','ur':'b'}|",
                TEXT + "|{'spa':'a'}|{'es':'a'}|code.alias es /spa",
                TEXT + "|{'spa-MX':'a'}|{'es-MX':'a'}|code.alias es-MX /spa-MX",
                TEXT + "|{'xx':'a'}|{'xx':'a'}|language.unknown /xx",
                TEXT + "|{'en':5}|{'en':5}|json.wrong-kind '5' /en",
                TEXT + "|{'en':'a','en':'b'}|{'en':'a'}|json.duplicate-member /en",
                TEXT + "|{'en':5,'en':'b'}|{'en':5}|json.wrong-kind '5' /en+json.duplicate-member /en",
                TEXT + "|{'es':'a','spa':'b'}|{'es':'a'}|json.duplicate-member /spa",
                TEXT + "|{'spa':'a','es':'b'}|{'es':'a'}|code.alias es /spa+json.duplicate-member /es",
                TEXT + "|{'es':5,'spa':'b'}|{'es':5}|json.wrong-kind '5' /es+json.duplicate-member /spa",
                TEXT + "|{'en':'  '}|{'en':'  '}|value.blank /en",
                TEXT + "|'  '|{'und':'  '}|value.blank",
                TEXT + "|['a']|['a']|json.wrong-kind",
                TEXT + "|5|5|json.wrong-kind",
                STRING + "|'a'|'a'|",
                STRING + "|' a'|' a'|value.whitespace",
                STRING + "|'\\u0041\\n'|'A\\n'|value.whitespace",
                STRING + "|12|12|json.wrong-kind '12'",
                STRING + "|{'a':1}|{'a':1}|json.wrong-kind",
                // What is left.
                BOOLEAN + "|true|true|",
                BOOLEAN + "|false|false|",
                BOOLEAN + "|'true'|'true'|json.wrong-kind",
                BOOLEAN + "|1|1|json.wrong-kind",
                TIME + "|'2024'|'2024'|",
                TIME + "|'2024-Q2'|'2024-Q2'|",
                TIME + "|'2024-05'|'2024-05'|",
                TIME + "|'2024-05-17'|'2024-05-17'|",
                TIME + "|'2024-Q5'|'2024-Q5'|value.format",
                TIME + "|'2024-13'|'2024-13'|value.format",
                TIME + "|2024|2024|json.wrong-kind '2024'",
                REFERENCE + "|'p-2'|'p-2'|",
                REFERENCE + "|'p 2'|'p 2'|value.format",
                REFERENCE + "|7|7|json.wrong-kind '7'",
                REFERENCE + "|{'scheme':'s','value':'v'}|{'scheme':'s','value':'v'}|",
                REFERENCE + "|{'scheme':'s'}|{'scheme':'s'}|value.required /value",
                REFERENCE + "|{}|{}|value.required /scheme+value.required /value",
                REFERENCE
                        + "|{'id':'p-2'}|{'id':'p-2'}|json.unknown-member /id+value.required /scheme+value.required /value",
                REFERENCE + "|{'scheme':'s','value':'v','title':'t'}|{'scheme':'s','value':'v','title':{'und':'t'}}|",
                EXTENSIONS + "|{'x':[1,null,{'y':1e2}]}|{'x':[1,null,{'y':100}]}|",
                EXTENSIONS + "|{'x':1,'x':2}|{'x':1}|json.duplicate-member /x",
                EXTENSIONS + "|{}|-|",
                EXTENSIONS + "|[]|[]|json.wrong-kind",
                LIST
                        + "|['policy',null,'process',5]|['policy',null,'process',5]|json.wrong-kind /1+json.wrong-kind '5' /3",
                LIST + "|'policy'|'policy'|json.wrong-kind",
                LIST + "|[]|-|",
                LIST + "|null|-|",
                PART + "|{'start':'2025-01-01'}|{'start':'2025-01-01'}|",
                PART + "|{'end':null}|{}|",
                PART + "|'2025'|'2025'|json.wrong-kind",
                PART + "|{'Start':'2025-01-01'}|{'Start':'2025-01-01'}|json.unknown-member start /Start",
            })
    void valuesAreReadAndWritten(String place, String value, String written, String found) {
        String type = place.substring(0, place.indexOf(';'));
        String pointer = place.substring(place.indexOf(';') + 1);
        String text = "{'type':'" + type + "','id':'a'," + member(pointer, value) + "}";

        ReadResult result = Texts.lines(text);

        assertThat(found(result, "/" + pointer)).isEqualTo(found == null ? Set.of() : Set.of(found.split("\\+")));
        String line = new String(Texts.lines(result.dataset()), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        String member =
                written.equals("-") ? "'id':'a'}" : member(pointer, written).replaceFirst("^'[^']*':", "");
        assertThat(line.replace('"', '\'')).contains(member);
    }

    /** {@code period/end} as a member with a member, {@code forms/0} as one with a list. */
    private static String member(String pointer, String value) {
        List<String> segments = List.of(pointer.split("/"));
        String json = value;
        for (int i = segments.size() - 1; i >= 0; i--) {
            String segment = segments.get(i);
            boolean element = segment.equals("0");
            String member = element ? json : "'" + segment + "':" + json;
            json = element ? "[" + member + "]" : i == 0 ? member : "{" + member + "}";
        }
        return json;
    }

    private static Set<String> found(ReadResult result, String pointer) {
        return result.report().findings().stream()
                .filter(finding -> (finding.pointer() + "/").startsWith(pointer + "/"))
                .filter(finding -> !BESIDE.contains(finding.code()))
                .map(finding -> describe(finding, pointer))
                .collect(Collectors.toSet());
    }

    private static String describe(Finding finding, String pointer) {
        String suggestion =
                finding.suggestion() == null ? "" : " " + finding.suggestion().replace('"', '\'');
        String inside = finding.pointer().substring(pointer.length());
        return finding.code() + suggestion + (inside.isEmpty() ? "" : " " + inside);
    }
}
