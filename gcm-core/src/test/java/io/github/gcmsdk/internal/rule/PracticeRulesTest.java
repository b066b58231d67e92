package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Practice;
import io.github.gcmsdk.commitment.PracticeEvidence;
import io.github.gcmsdk.text.Text;
import org.junit.jupiter.api.Test;

class PracticeRulesTest {

    private static final String EVIDENCE = "practice.evidence-missing";

    private static Practice practice(PracticeEvidence... evidence) {
        return Practice.builder("p").title(Text.en("p")).evidence(evidence).build();
    }

    @Test
    void titleOrAddressIsEvidence() {
        assertThat(Checked.places(EVIDENCE, practice(new PracticeEvidence(Text.en("Evaluation"), null))))
                .isEmpty();
        assertThat(Checked.places(EVIDENCE, practice(new PracticeEvidence(Text.EMPTY, "https://example.org/e"))))
                .isEmpty();
    }

    @Test
    void nothingAndEmptyEvidenceShowNothing() {
        assertThat(Checked.places(EVIDENCE, practice())).containsExactly("/evidence");
        assertThat(Checked.places(EVIDENCE, practice(new PracticeEvidence(Text.EMPTY, null))))
                .containsExactly("/evidence");
    }

    @Test
    void evidenceThatCouldNotBeReadIsNotMissing() {
        assertThat(Checked.places(EVIDENCE, practice(), "/evidence/0")).isEmpty();
    }
}
