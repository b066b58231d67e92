package io.github.gcmsdk.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.framework.Objective;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "e-mail, office@example.org",
        "e-mail, a.b+c@sub.example.org",
        "IBAN, PK36SCBL0000001123456702",
        "IBAN, DE89 3704 0044 0532 0130 00",
        "CNIC, 12345-1234567-1",
        "CNIC, 1234512345671",
        "IP address, 192.0.2.1",
        "IP address, 2001:db8:0:0:0:0:0:1",
        "coordinates, '33.6844, 73.0479'",
        "coordinates, 33.6844 73.0479",
        "coordinates, '-33.68441;-73.04791'",
        "phone, +92 51 1234567",
        "phone, +92-51-123-4567",
        "phone, 0092 51 1234567",
        "phone, +1 (202) 555-0100",
        "phone, 0300-1234567",
        "phone, 03001234567",
        "passport, AB1234567",
        "passport, P1234567"
    })
    void personalValueIsReplacedByItsKind(String kind, String value) {
        assertThat(PersonalData.isSuspected(value)).isTrue();
        assertThat(PersonalData.mask(value)).isEqualTo("‹" + kind + "›");
        assertThat(PersonalData.mask("see " + value + " there")).isEqualTo("see ‹" + kind + "› there");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025-09-01",
                "2025-09-01/2028-08-31",
                "2025-13-45",
                "2025-09-01T10:15:30Z",
                "2025-09-01T10:15:30+05:00",
                "2024-Q2",
                "1500000.00",
                "1500000",
                "-1500000.005",
                "12.5",
                "0.0012345678",
                "0.0000001234",
                "1E+30",
                "10.7",
                "10.c",
                "17.18",
                "25(b)",
                "A/RES/73/195",
                "A/RES/73/195, paragraph 45(a)",
                "XM-DAC-47066",
                "pk-unnm-2025",
                "p-7",
                "00140000",
                "PAK",
                "034",
                "586",
                "UNDP-PAK-00123456",
                "https://mptf.undp.org/fund/mig00",
                "wg-borders",
                "en-GB-x-2024",
                "Objective 23: return and reintegration",
                "1.2345",
                "300 to 3000",
                "≥ 0",
                "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}"
            })
    void ordinaryValueIsShown(String value) {
        assertThat(PersonalData.isSuspected(value)).isFalse();
        assertThat(PersonalData.mask(value)).isEqualTo(value);
    }

    @Test
    void titlesOfObjectivesAreShown() {
        for (Objective objective : Objective.values()) {
            assertThat(PersonalData.isSuspected(objective.title())).isFalse();
        }
    }

    @Test
    void severalValuesAreReplaced() {
        assertThat(PersonalData.mask("a@example.org or +92 51 1234567 (12345-1234567-1)"))
                .isEqualTo("‹e-mail› or ‹phone› (‹CNIC›)");
    }

    @ParameterizedTest
    @CsvSource({
        "/extensions/a~1b@example.org, /extensions/‹e-mail›",
        "/extensions/office/desk@example.org/0, /extensions/office/‹e-mail›/0",
        "/a~0b@example.org/x, /‹e-mail›/x",
        "/o'brien!x@example.org, /‹e-mail›",
        "/a~1b/c, /a~1b/c"
    })
    void addressThatIsANameIsMaskedWholeHoweverAPointerWritesIt(String pointer, String shown) {
        assertThat(PersonalData.maskPointer(pointer)).isEqualTo(shown);
    }

    @Test
    void nothingOfAnAddressIsLeftOver() {
        assertThat(PersonalData.mask("to a/b=c@example.org, soon")).isEqualTo("to ‹e-mail›, soon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "😀", "م"})
    void longTextIsCutToEightyCodePoints(String character) {
        assertThat(PersonalData.mask(character.repeat(80))).isEqualTo(character.repeat(80));
        assertThat(PersonalData.mask(character.repeat(81))).isEqualTo(character.repeat(79) + "…");
        assertThat(PersonalData.mask(character.repeat(100_000))).isEqualTo(character.repeat(79) + "…");
        assertThat(PersonalData.mask("a" + character.repeat(100_000))).doesNotContain("\ud83d\u2026");
    }

    @Test
    void cutTextSaysThatItIsCut() {
        String phones = "+92 (51) 123-4567 ".repeat(60);
        String masked = PersonalData.mask("😀".repeat(3) + "DE89 3704 0044 0532 0130 00 ".repeat(30));

        assertThat(PersonalData.mask(phones)).endsWith("…").doesNotContain("123");
        assertThat(masked).endsWith("…").doesNotContain("0044");
        assertThat(masked.codePointCount(0, masked.length())).isLessThanOrEqualTo(80);
    }

    @Test
    void personalValueBeyondTheCutIsNotShownInPart() {
        assertThat(PersonalData.mask("x ".repeat(36) + "office@example.org")).doesNotContain("office");
    }

    @Test
    void valueThatGoesOnBeyondWhatIsExaminedIsNotShownInPart() {
        String longAddress = "a".repeat(64) + "@" + ("b".repeat(60) + ".").repeat(7) + "org";

        assertThat(longAddress).hasSize(495);
        assertThat(PersonalData.mask(longAddress + " second.person@example.org"))
                .isEqualTo("‹e-mail›…");
    }

    @Test
    void hostileTextIsCheap() {
        for (String text :
                List.of("1".repeat(1_000_000), "a.".repeat(500_000), "+1 ".repeat(300_000), "a@".repeat(400_000))) {
            assertThat(PersonalData.mask(text)).hasSizeLessThanOrEqualTo(80);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "e-mail, office@example.org",
        "e-mail, write to a.b+c@sub.example.org today",
        "IBAN, DE89 3704 0044 0532 0130 00",
        "IBAN, DE89370400440532013000",
        "IBAN, IBAN DE89 3704 0044 0532 0130 00 BANK",
        "IBAN, NO93 8601 1117 947",
        "CNIC, 12345-1234567-1",
        "IP address, 192.0.2.1",
        "IP address, 2001:db8:0:0:0:0:0:1",
        "IP address, 2001:db8::1",
        "coordinates, '33.6844, 73.0479'",
        "coordinates, 33.68441 73.04791 500 4.5",
        "coordinates, POINT(73.04791 33.68441)",
        "phone, +92 51 1234567",
        "phone, +92 (51) 123-4567",
        "phone, call +925112345678 now",
        "phone, 0092 51 1234567",
        "phone, 0300-1234567",
        "phone, 03001234567",
        "phone, 06 12 34 56 78",
        "phone, (202) 555-0100",
        "phone, +٩٢ ٥١ ١٢٣٤٥٦٧",
        "phone, ۰۳۰۰-۱۲۳۴۵۶۷",
        "passport, AB1234567",
        "passport, P1234567",
        "passport, passport no. AB1234567"
    })
    void whatIsMostProbablyPersonalIsToldAndHidden(String kind, String value) {
        assertThat(PersonalData.kindOf(value)).contains(kind);
        assertThat(PersonalData.isSuspected(value)).isTrue();
        assertThat(PersonalData.mask(value)).contains("‹").doesNotContainPattern("\\d{5}|1234|0130|office");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1234/abcd.2020.03.004",
                "https://doi.org/10.18356/9789210045346",
                "2025",
                "2019-2024",
                "2025-09-01",
                "2025-09-01T10:15:30+05:00",
                "2025-09-01T10:15:30.123456Z",
                "01-09-2025 10:30",
                "A/RES/73/195",
                "A/CONF.231/3",
                "N1845199",
                "00140636",
                "MPTF 00140636",
                "XM-DAC-47066",
                "XM-DAC-41304-00140636",
                "GB-GOV-1-300123",
                "978-92-9268-123-4",
                "9789292681234",
                "978-9210045346",
                "0000-0002-1825-0097",
                "1500000.00",
                "USD 1,500,000.00",
                "+15000000",
                "+3.1234",
                "278.1234, 281.5678",
                "1.2.3.4",
                "10.7.1.2",
                "10.7, 10.c and 17.18",
                "25(b)",
                "DE00 3704 1044 0532 0130 00",
                "US0378331005",
                "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "123e4567-e89b-12d3-a456-426614174000",
                "12345-12345",
                "@handle and user@host",
                "std::vector::begin",
                "12:30:45",
                "passport services reached 1200000 people",
                "wg-borders",
                "Objective 23: return and reintegration"
            })
    void whatIsProbablySomethingElseIsNotTold(String value) {
        assertThat(PersonalData.kindOf(value)).isEmpty();
    }

    @Test
    void theWholeTextIsLookedThrough() {
        assertThat(PersonalData.kindOf("word ".repeat(100_000) + "office@example.org"))
                .contains("e-mail");
    }

    @Test
    void hostileTextIsCheapToLookThrough() {
        for (String text : List.of(
                "1".repeat(1_000_000),
                "a.".repeat(500_000) + "@",
                "+1 ".repeat(300_000),
                "a@".repeat(400_000),
                "1.11111 ".repeat(100_000),
                "AB12 ".repeat(200_000),
                "passport ".repeat(100_000) + "1")) {
            assertThat(PersonalData.kindOf(text)).isNotNull();
        }
    }
}
