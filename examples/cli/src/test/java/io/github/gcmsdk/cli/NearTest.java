package io.github.gcmsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {

    private static final List<String> NAMES =
            List.of("period.end-before-start", "pledge.text-length", "code.alias", "code.unknown");

    @Test
    void aSlipIsNear() {
        assertThat(Near.to("period.end-befor-start", NAMES)).containsExactly("period.end-before-start");
        assertThat(Near.to("PLEDGE.TEXT-LENGTH", NAMES)).containsExactly("pledge.text-length");
    }

    @Test
    void aPartIsNear() {
        assertThat(Near.to("alias", NAMES)).containsExactly("code.alias");
        assertThat(Near.to("code", NAMES)).containsExactly("code.alias", "code.unknown");
    }

    @Test
    void otherThingsAreNot() {
        assertThat(Near.to("xylophone", NAMES)).isEmpty();
        assertThat(Near.to("", NAMES)).isEmpty();
        assertThat(Near.to("a".repeat(100_000), NAMES)).isEmpty();
    }
}
