package io.github.gcmsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final RuleCatalogue STANDARD = RuleCatalogue.standard();
    private static final Rule FOREIGN =
            Rule.info("campus:course.full", "A course is full.").dataset();

    @Test
    void rulesOfThirdPartiesStandBehindOurs() {
        RuleCatalogue both = STANDARD.with(List.of(FOREIGN));

        assertThat(both.find("campus:course.full")).contains(FOREIGN);
        assertThat(both.all()).hasSize(STANDARD.all().size() + 1).endsWith(FOREIGN);
        assertThat(both.sha256()).isNotEqualTo(STANDARD.sha256());
        assertThat(STANDARD.find("campus:course.full")).isEmpty();
        assertThat(STANDARD.with(List.of())).isSameAs(STANDARD);
        assertThat(both.with(List.of(FOREIGN)).all()).hasSameSizeAs(both.all());
    }

    @Test
    void aCodeOfAThirdPartyHasAPrefixAndIsGivenOnce() {
        Rule unmarked = Rule.info("course.full", "A course is full.").dataset();
        Rule again = Rule.info("campus:course.full", "Another rule.").dataset();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(List.of(unmarked)))
                .withMessage("rules: a code of a third party has a prefix: course.full");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.with(List.of(FOREIGN, again)))
                .withMessage("rules: two are called campus:course.full");
        assertThat(FOREIGN.toString()).endsWith(" campus:course.full");
    }

    @Test
    void theHashTellsOneCatalogueFromAnother() {
        Rule warning = Rule.warning("campus:course.full", "A course is full.").dataset();

        assertThat(STANDARD.with(List.of(FOREIGN)).sha256())
                .hasSize(64)
                .isEqualTo(STANDARD.with(List.of(FOREIGN)).sha256())
                .isNotEqualTo(STANDARD.with(List.of(warning)).sha256());
    }
}
