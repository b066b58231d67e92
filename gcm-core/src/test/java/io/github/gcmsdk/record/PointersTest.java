package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointersTest {

    @ParameterizedTest
    @CsvSource({"a, a", "a/b, a~1b", "a~b, a~0b", "~1, ~01", "/, ~1", "'', ''", "~0/~1, ~00~1~01"})
    void segmentsAreEscapedAndReadBack(String name, String segment) {
        assertThat(Pointers.escape(name)).isEqualTo(segment);
        assertThat(Pointers.unescape(segment)).isEqualTo(name);
        assertThat(Pointers.member("/x", name)).isEqualTo("/x/" + segment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "7", "10", "123456789"})
    void indexesAreNumbers(String segment) {
        assertThat(Pointers.isIndex(segment)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "00", "01", "a", "1a", "1234567890", "٣", "-"})
    void otherSegmentsAreNames(String segment) {
        assertThat(Pointers.isIndex(segment)).isFalse();
    }

    @Test
    void placesEncloseWhatIsUnderThem() {
        assertThat(Pointers.isAtOrUnder("/a", "/a")).isTrue();
        assertThat(Pointers.isAtOrUnder("/a/b", "/a")).isTrue();
        assertThat(Pointers.isAtOrUnder("/ab", "/a")).isFalse();
        assertThat(Pointers.isAtOrUnder("/a", "/a/b")).isFalse();
        assertThat(Pointers.isAtOrUnder("/a", "")).isTrue();
        assertThat(Pointers.element("/a", 3)).isEqualTo("/a/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "A.b_c:d-1"})
    void idsAreTheSameByPatternAndByHand(String id) {
        assertThat(RecordId.isWellFormed(id)).isTrue();
        assertThat(id).matches(RecordId.PATTERN);
    }

    @Test
    void everyAsciiCharacterIsJudgedAlikeByPatternAndByHand() {
        for (char c = 0; c < 256; c++) {
            for (String id : new String[] {"" + c, "a" + c, c + "a"}) {
                assertThat(RecordId.isWellFormed(id)).isEqualTo(id.matches(RecordId.PATTERN));
            }
        }
        for (int length : new int[] {0, 1, 127, 128, 129}) {
            String id = "a".repeat(length);
            assertThat(RecordId.isWellFormed(id)).isEqualTo(id.matches(RecordId.PATTERN));
        }
    }
}
