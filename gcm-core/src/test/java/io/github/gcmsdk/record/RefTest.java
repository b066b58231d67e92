package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.text.Text;
import org.junit.jupiter.api.Test;

class RefTest {

    @Test
    void referenceIsAnIdOrANameElsewhere() {
        Ref<GcmRecord> local = Ref.to("iom");
        Ref<GcmRecord> elsewhere = Ref.external("iati", "XM-DAC-47066");

        assertThat(local.isLocal()).isTrue();
        assertThat(local.isTo("iom")).isTrue();
        assertThat(local.isTo("IOM")).isFalse();
        assertThat(local.isTo(null)).isFalse();
        assertThat(elsewhere.isLocal()).isFalse();
        assertThat(elsewhere.isTo("XM-DAC-47066")).isFalse();
        assertThat(elsewhere.isTo(null)).isFalse();
        assertThat(elsewhere.title()).isSameAs(Text.EMPTY);
        assertThat(new Ref<GcmRecord>("iom", null, null, null)).isEqualTo(local);
    }
}
