package io.github.gcmsdk.json;

import static io.github.gcmsdk.json.Texts.codes;
import static io.github.gcmsdk.json.Texts.codesAndPointers;
import static io.github.gcmsdk.json.Texts.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.UnknownRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What input controls is bounded: at the limit all is read, over it the value is dropped, told, and the rest goes on. */
class LimitsTest {

    private static final Gcm SMALL =
            Gcm.builder().limits(new Limits(5, 10, 8, 6, 200)).build();

    private static ReadResult read(Gcm gcm, String json) {
        return gcm.read(List.of(Input.of("x.ndjson", utf8(json.replace('\'', '"')))));
    }

    /** A record of unknown type, so that only the reader judges it. */
    private static ReadResult member(Gcm gcm, String member) {
        return read(gcm, "{'type':'t','id':'a'," + member + "}");
    }

    private static void assertDropped(ReadResult result, String code, String pointer) {
        assertThat(codesAndPointers(result)).containsExactlyInAnyOrder(code + ' ' + pointer, "record.type-unknown ");
        assertThat(result.dataset().records()).hasSize(1);
        assertThat(result.report().complete()).isFalse();
        assertThat(result.report().incomplete()).containsExactly(new Report.Incomplete("x.ndjson", 1, code));
        assertThat(result.report().isValid()).isFalse();
    }

    private static void assertRead(ReadResult result) {
        assertThat(codes(result)).containsExactly("record.type-unknown");
        assertThat(result.report().complete()).isTrue();
    }

    @Test
    void wholeNumbersHaveNoMoreDigitsThanTheLimitEither() {
        String fund = "{'type':'fund','id':'f','name':'F','maximumDuration':%s}";

        assertThat(codes(read(SMALL, fund.formatted("123456")))).doesNotContain("json.too-long");
        assertThat(codes(read(SMALL, fund.formatted("1234567")))).contains("json.too-long");
    }

    @Test
    void valuesMayBeNestedAsDeepAsTheLimit() {
        assertRead(member(SMALL, "'m':[[[[]]]]"));
        assertRead(member(SMALL, "'m':{'a':{'b':{'c':{}}}}"));
        assertDropped(member(SMALL, "'m':[[[[[]]]]]"), "json.too-deep", "/m/0/0/0/0");
        assertDropped(member(SMALL, "'m':{'a':{'b':{'c':{'d':{}}}}}"), "json.too-deep", "/m/a/b/c/d");
    }

    @Test
    void theStandardDepthIs64() {
        assertRead(member(Gcm.standard(), "'m':" + "[".repeat(63) + "]".repeat(63)));
        assertThat(codes(member(Gcm.standard(), "'m':" + "[".repeat(64) + "]".repeat(64))))
                .containsExactly("record.type-unknown", "json.too-deep");
    }

    @Test
    void stringsMayBeAsLongAsTheLimit() {
        assertRead(member(SMALL, "'m':'" + "x".repeat(10) + "'"));
        assertDropped(member(SMALL, "'m':'" + "x".repeat(11) + "'"), "json.too-long", "/m");
        assertDropped(member(SMALL, "'m':[1,'" + "x".repeat(11) + "']"), "json.too-long", "/m/1");
    }

    @Test
    void namesMayBeAsLongAsTheLimit() {
        assertRead(member(SMALL, "'" + "x".repeat(8) + "':1"));
        assertDropped(member(SMALL, "'" + "x".repeat(9) + "':1"), "json.too-long", "");
        assertDropped(member(SMALL, "'m':{'" + "x".repeat(9) + "':1}"), "json.too-long", "/m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"999999", "-999999", "0.000001", "123.456", "1e5", "-1E+5", "1e-6", "0e6", "0.0e-5", "100000"})
    void numbersMayHaveAsManyDigitsAsTheLimit(String number) {
        ReadResult result = member(SMALL, "'m':" + number);

        assertRead(result);
        UnknownRecord record = (UnknownRecord) result.dataset().records().get(0);
        BigDecimal value = ((JsonNumber) record.content().members().get("m")).value();
        assertThat(value).isEqualByComparingTo(number);
        assertThat(value.scale()).isNotNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000000",
                "1e6",
                "9.9e6",
                "0.0000001",
                "1e-7",
                "1234.567",
                "1e999999999",
                "1e-999999999",
                "1e99999999999999999999",
                "0e7",
                "1e2147483648",
                "1e-2147483648"
            })
    void longerNumbersAreDropped(String number) {
        assertDropped(member(SMALL, "'m':" + number), "json.too-long", "/m");
    }

    @ParameterizedTest
    @CsvSource({"399, true", "400, false", "-400, true", "-401, false"})
    void theStandardNumberHas400Digits(int exponent, boolean read) {
        ReadResult result = member(Gcm.standard(), "'m':1e" + exponent);

        assertThat(result.report().complete()).isEqualTo(read);
        byte[] written = Texts.document(result.dataset());
        assertThat(Texts.read("y.json", written).dataset()).isEqualTo(result.dataset());
    }

    @Test
    @Timeout(10)
    void longNumbersAreNotConverted() {
        String digits = "9".repeat(900_000);
        String pledge = "{'type':'pledge','id':'p','amount':{'amount':%s,'currency':'USD'}}";

        assertThat(codesAndPointers(read(Gcm.standard(), pledge.formatted("9".repeat(10_000)))))
                .contains("json.too-long /amount/amount")
                .doesNotContain("value.required /amount/amount");
        assertThat(codes(read(Gcm.standard(), pledge.formatted(digits)))).contains("json.too-long");
        assertThat(codesAndPointers(read(Gcm.standard(), pledge.formatted("'" + digits + "'"))))
                .contains("value.format /amount/amount");
        assertThat(codes(read(
                        Gcm.standard(), "{'type':'pledge','id':'p','objectives':[" + digits + ",'" + digits + "']}")))
                .contains("json.too-long", "json.wrong-kind");
    }

    @Test
    void recordsMayHaveAsManyBytesAsTheLimit() {
        String record = "{'type':'t','m':[%s]}";
        int rest = 200 - record.length() + 2;
        String fits = record.formatted("1" + " ".repeat(rest - 1));
        String tooLong = record.formatted("1" + " ".repeat(rest));

        assertRead(read(SMALL, fits));
        ReadResult result = read(SMALL, tooLong + "\n" + fits);
        assertThat(codesAndPointers(result)).containsExactly("json.too-long ", "record.type-unknown ");
        assertThat(result.dataset().records()).hasSize(1);
        assertThat(result.report().inputs().get(0).records()).isEqualTo(2);
        assertThat(result.report().incomplete()).containsExactly(new Report.Incomplete("x.ndjson", 1, "json.too-long"));
        Finding finding = result.report().findings().get(0);
        assertThat(finding.arguments()).containsEntry("what", "record").containsEntry("limit", "200");
    }

    @Test
    void whatIsDroppedIsNotReportedAsAbsent() {
        ReadResult result =
                read(SMALL, "{'type':'event','id':'" + "x".repeat(11) + "','title':{'en':'n'}," + "'kind':'launch'}");

        assertThat(codesAndPointers(result)).containsExactly("json.too-long /id");
    }

    @Test
    void theHeaderAndWhatStandsBesideItAreBoundedToo() {
        String tooLong = "x".repeat(11);
        for (String header : List.of(
                "{'gcm':'1.0','dataset':{'license':'" + tooLong + "'}}",
                "{'gcm':'1.0','more':'" + tooLong + "'}",
                "{'gcm':'" + tooLong + "'}",
                "{'gcm':'1.0','" + "n".repeat(9) + "':1}",
                "{'gcm':'1.0','dataset':{'" + "n".repeat(9) + "':1}}")) {
            for (String name : List.of("x.ndjson", "x.json")) {
                String text =
                        name.equals("x.json") ? header.substring(0, header.length() - 1) + ",'records':[]}" : header;

                ReadResult result = SMALL.read(List.of(Input.of(name, utf8(text.replace('\'', '"')))));

                assertThat(codes(result)).as(text).contains("json.too-long").doesNotContain("json.syntax");
                assertThat(result.report().complete()).as(text).isFalse();
                assertThat(result.report().findings().toString()).doesNotContain(tooLong);
            }
        }
    }

    @Test
    @Timeout(20)
    void aHundredThousandBracketsAreOneFinding() {
        int deep = 100_000;
        String nested = "[".repeat(deep) + "]".repeat(deep);
        String objects = "{\"a\":".repeat(deep) + "1" + "}".repeat(deep);

        for (String value : List.of(nested, objects)) {
            assertThat(codes(member(Gcm.standard(), "'m':" + value))).contains("json.too-deep");
            assertThat(codes(read(Gcm.standard(), "{'type':'stakeholder','id':'a','name':" + value + "}")))
                    .contains("json.too-deep");
            assertThat(codes(read(Gcm.standard(), "{'gcm':'1.0','dataset':" + value + "}")))
                    .contains("json.too-deep");
            assertThat(codes(Texts.read("x.json", utf8(value)))).isNotEmpty();
            assertThat(codes(Texts.read("x.json", utf8("{\"records\":[" + value + "]}"))))
                    .contains("json.too-deep");
            assertThat(codes(Texts.read("x.json", utf8(value.substring(0, deep)))))
                    .isNotEmpty();
        }
    }

    @Test
    void aValueBesideTheRecordsThatIsFarTooDeepRejectsNoRecord() {
        String nested = "[".repeat(20_000) + "]".repeat(20_000);
        String records = "'records':[{'type':'policy-framework','id':'a','title':{'en':'A plan'},'kind':'law'}]";

        for (String member : List.of("'other':" + nested, "'dataset':{'other':" + nested + "}")) {
            ReadResult result = Texts.document("{'gcm':'1.0'," + member + ',' + records + '}');

            assertThat(codesAndPointers(result)).containsExactly("json.too-deep ");
            assertThat(result.report().complete()).isFalse();
            assertThat(result.report().inputs().get(0).rejected()).isZero();
            assertThat(result.dataset().records()).hasSize(1);
        }
    }

    @Test
    void limitsAreAtLeastOne() {
        assertThatThrownBy(() -> new Limits(0, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1, 1, 1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limits(1001, 1, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theDeepestLimitDoesNotOverflowTheStack() {
        Gcm deep = Gcm.builder().limits(new Limits(1000, 10, 10, 10, 100_000)).build();

        ReadResult result = read(deep, "{'type':'t','m':" + "[".repeat(999) + "]".repeat(999) + "}");

        assertRead(result);
        assertThat(Texts.document(result.dataset()))
                .asString(StandardCharsets.UTF_8)
                .contains("[");
    }

    @Test
    void amountsKeepTheirDecimals() {
        String pledge = "{'type':'pledge','id':'p','amount':{'amount':%s,'currency':'USD'}}";
        for (String amount : List.of("1500000.00", "'1500000.00'", "15e5", "1.50e-3", "-0.10")) {
            Pledge read = (Pledge) read(Gcm.standard(), pledge.formatted(amount))
                    .dataset()
                    .records()
                    .get(0);

            String written = new String(
                    Texts.lines(read(Gcm.standard(), pledge.formatted(amount)).dataset()), StandardCharsets.UTF_8);

            BigDecimal exact = new BigDecimal(amount.replace("'", ""));
            assertThat(read.amount().amount()).isEqualTo(exact.scale() < 0 ? exact.setScale(0) : exact);
            assertThat(written).contains("\"amount\":" + exact.toPlainString() + ",");
        }
    }
}
