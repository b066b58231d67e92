package io.github.gcmsdk.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.gcmsdk.record.CodeList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidingPrincipleTest {

    @Test
    void tenPrinciplesStandInTheOrderOfParagraphFifteen() {
        assertThat(GuidingPrinciple.values())
                .extracting(GuidingPrinciple::code)
                .containsExactly(
                        "people-centred",
                        "international-cooperation",
                        "national-sovereignty",
                        "rule-of-law-and-due-process",
                        "sustainable-development",
                        "human-rights",
                        "gender-responsive",
                        "child-sensitive",
                        "whole-of-government",
                        "whole-of-society");
        assertThat(GuidingPrinciple.values())
                .extracting(GuidingPrinciple::reference)
                .containsExactly(
                        "15(a)", "15(b)", "15(c)", "15(d)", "15(e)", "15(f)", "15(g)", "15(h)", "15(i)", "15(j)");
    }

    @Test
    void theListAgrees() {
        CodeList list = CodeList.of("principles");

        assertThat(list.rows())
                .extracting(row -> row.get(0), row -> row.get(list.indexOf("reference")))
                .containsExactlyElementsOf(List.of(GuidingPrinciple.values()).stream()
                        .map(principle -> tuple(principle.code(), principle.reference()))
                        .toList());
    }

    @Test
    void codesReadBackAndOtherTextsDoNot() {
        assertThat(GuidingPrinciple.values())
                .allSatisfy(principle ->
                        assertThat(GuidingPrinciple.ofCode(principle.code())).contains(principle));
        assertThat(GuidingPrinciple.ofCode("People-centred")).isEmpty();
        assertThat(GuidingPrinciple.ofCode("")).isEmpty();
    }

    @Test
    void namesAreThereInThreeLanguages() {
        assertThat(GuidingPrinciple.WHOLE_OF_SOCIETY.title()).isEqualTo("Whole-of-society approach");
        assertThat(GuidingPrinciple.HUMAN_RIGHTS.title("fr")).contains("Droits de l’homme");
        assertThat(GuidingPrinciple.values()).allSatisfy(principle -> {
            for (String language : List.of("en", "fr", "es")) {
                assertThat(principle.title(language)).get().asString().isNotBlank();
            }
            assertThat(principle.title("ru")).isEmpty();
        });
    }
}
