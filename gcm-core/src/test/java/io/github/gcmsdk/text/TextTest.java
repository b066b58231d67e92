package io.github.gcmsdk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final Text NETWORK = Text.en("Network").with("fr", "Réseau").with("pt-BR", "Rede");

    @Test
    void languagesKeepTheirOrderAndAreCopied() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("ur", "نیٹ ورک");
        values.put("en", "Network");
        Text text = new Text(values);
        values.clear();

        assertThat(text.values().keySet()).containsExactly("ur", "en");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.values().clear());
    }

    @Test
    void nothingSaidIsEmpty() {
        assertThat(new Text(null)).isEqualTo(Text.EMPTY);
        assertThat(Text.EMPTY.isEmpty()).isTrue();
        assertThat(NETWORK.isEmpty()).isFalse();
    }

    @Test
    void readerGetsTheNearestLanguage() {
        assertThat(NETWORK.forReader(Locale.FRENCH)).contains("Réseau");
        assertThat(NETWORK.forReader(Locale.CANADA_FRENCH)).contains("Réseau");
        assertThat(NETWORK.forReader(Locale.forLanguageTag("pt-BR"))).contains("Rede");
        assertThat(NETWORK.forReader(Locale.forLanguageTag("pt"))).contains("Network");
        assertThat(Text.of("ur", "نیٹ ورک").forReader(Locale.FRENCH)).contains("نیٹ ورک");
        assertThat(Text.EMPTY.forReader(Locale.FRENCH)).isEmpty();
    }

    @Test
    void textIsFoundByTheLetterOfItsTag() {
        assertThat(NETWORK.in("fr")).contains("Réseau");
        assertThat(NETWORK.in("FR")).isEmpty();
        assertThat(NETWORK.with("fr", "R").in("fr")).contains("R");
        assertThat(NETWORK.in("fr")).contains("Réseau");
    }

    @Test
    void missingTextIsNoCrash() {
        Text text = new Text(Collections.singletonMap("en", null));

        assertThat(text.in("en")).isEmpty();
        assertThat(text.forReader(Locale.FRENCH)).isEmpty();
    }
}
