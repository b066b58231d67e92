package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestTest {

    private static Rest rest(String... pointers) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        for (String pointer : pointers) {
            entries.put(pointer, JsonLiteral.NULL);
        }
        return Rest.of(entries);
    }

    @Test
    void nothingIsLeftOverByDefault() {
        assertThat(Rest.of(Map.of())).isSameAs(Rest.EMPTY);
        assertThat(Rest.EMPTY.isEmpty()).isTrue();
        assertThat(Rest.EMPTY.elementIndex("/a", 7)).isEqualTo(7);
        assertThat(Rest.EMPTY.partnerPointer("/a/7")).isEqualTo("/a/7");
    }

    /** All sets of kept elements of a list of eight, against counting by hand. */
    @Test
    void elementIndexCountsThePartnersElements() {
        for (int kept = 0; kept < 256; kept++) {
            Map<String, JsonValue> entries = new LinkedHashMap<>();
            for (int i = 7; i >= 0; i--) {
                if ((kept >> i & 1) == 1) {
                    entries.put("/list/" + i, JsonLiteral.NULL);
                }
            }
            Rest rest = Rest.of(entries);
            int typed = 0;
            for (int partner = 0; partner < 10; partner++) {
                if ((kept >> partner & 1) == 0) {
                    assertThat(rest.elementIndex("/list", typed)).isEqualTo(partner);
                    assertThat(rest.partnerPointer("/list/" + typed + "/x")).isEqualTo("/list/" + partner + "/x");
                    typed++;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/a/0, /a/1",
        "/a/1, /a/3",
        "/a/1/b/0, /a/3/b/1",
        "/a/0/b/0, /a/1/b/0",
        "/a, /a",
        "'', ''",
        "/b/0, /b/0",
        "/a/00, /a/00",
        "/a/99999999999, /a/99999999999",
        "/a/x/0, /a/x/0"
    })
    void partnerPointerCountsInEveryListOnTheWay(String typed, String partner) {
        Rest rest = rest("/a/0", "/a/2", "/a/3/b/0", "/a/1/c", "/unknown", "/a/01");

        assertThat(rest.partnerPointer(typed)).isEqualTo(partner);
    }

    @Test
    void whatIsInsideAnElementDoesNotMoveIt() {
        assertThat(rest("/a/0/x").elementIndex("/a", 0)).isZero();
    }

    @Test
    @Timeout(20)
    void longListsAreNoBurden() {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        for (int i = 0; i < 200_000; i++) {
            entries.put("/a/" + 2 * i, JsonLiteral.NULL);
        }
        Rest rest = Rest.of(entries);

        for (int i = 0; i < 200_000; i++) {
            assertThat(rest.elementIndex("/a", i) == 2 * i + 1).isTrue();
        }
    }

    @Test
    void placesAreAskedForWithWhatIsUnderThem() {
        Rest rest = rest("/a/0/b", "/ab");

        assertThat(rest.hasAtOrUnder("/a")).isTrue();
        assertThat(rest.hasAtOrUnder("/a/0/b")).isTrue();
        assertThat(rest.hasAtOrUnder("/ab")).isTrue();
        assertThat(rest.hasAtOrUnder("/a/0/b/c")).isFalse();
        assertThat(rest.hasAtOrUnder("/abc")).isFalse();
        assertThat(rest.hasAtOrUnder("/b")).isFalse();
        assertThat(rest.at("/ab")).isEqualTo(JsonLiteral.NULL);
        assertThat(rest.at("/a")).isNull();
    }

    @Test
    void withoutDropsAPlaceAndWhatIsUnderIt() {
        Rest rest = rest("/a/0", "/a", "/ab", "/b");

        assertThat(rest.without("/a")).isEqualTo(rest("/ab", "/b"));
        assertThat(rest.without("/c")).isSameAs(rest);
        assertThat(rest("/a").without("/a")).isSameAs(Rest.EMPTY);
    }

    @Test
    void entriesKeepTheirOrderAndAreCopied() {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        entries.put("/z", JsonLiteral.TRUE);
        entries.put("/a", JsonLiteral.NULL);
        Rest rest = Rest.of(entries);
        entries.clear();

        assertThat(List.copyOf(rest.entries().keySet())).containsExactly("/z", "/a");
        assertThat(rest).hasSameHashCodeAs(rest("/z", "/a").equals(rest) ? rest : Rest.of(rest.entries()));
        org.assertj.core.api.Assertions.assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rest.entries().clear());
    }

    @Test
    void neitherRestNorWhatHoldsItShowsContent() {
        Rest rest = Rest.of(Map.of("/x-secret", new JsonString("secret")));

        assertThat(rest.toString()).isEqualTo("Rest[1 values]");
        assertThat(new Meta(null, null, null, null, rest).toString()).doesNotContain("secret");
    }
}
