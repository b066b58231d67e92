package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodedTest {

    private enum Role implements Coded {
        CO_CHAIR,
        MINISTRY_IN_CHARGE
    }

    @Test
    void codeIsTheNameInLowerKebabCase() {
        assertThat(Role.CO_CHAIR.code()).isEqualTo("co-chair");
        assertThat(Role.CO_CHAIR.aliases()).isEmpty();
    }

    @Test
    void codeDoesNotDependOnTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Role.MINISTRY_IN_CHARGE.code()).isEqualTo("ministry-in-charge");
        } finally {
            Locale.setDefault(before);
        }
    }
}
