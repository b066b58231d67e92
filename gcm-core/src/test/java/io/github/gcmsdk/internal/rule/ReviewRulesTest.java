package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.ReviewEvidence;
import io.github.gcmsdk.commitment.ReviewEvidenceKind;
import io.github.gcmsdk.commitment.ReviewGap;
import io.github.gcmsdk.commitment.ReviewSection;
import io.github.gcmsdk.commitment.VoluntaryReview;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTest {

    private static final String SILENT = "review.objectives-silent";
    private static final String EMPTY = "review.section-empty";
    private static final String BOTH = "review.report-and-gap";

    private static final Text WORDS = Text.en("…");
    private static final ReviewEvidence PLEDGE = new ReviewEvidence(Code.of(ReviewEvidenceKind.PLEDGE), Ref.to("p-7"));
    private static final Code<ReviewGap> NO_DATA = Code.of(ReviewGap.NO_DATA);

    private static VoluntaryReview review(ReviewSection... sections) {
        return VoluntaryReview.builder("r")
                .country(CountryCode.of("PAK"))
                .sections(sections)
                .build();
    }

    private static ReviewSection section(
            Text narrative, List<ReviewEvidence> evidence, Code<ReviewGap> gap, int... objectives) {
        List<Objective> named =
                Arrays.stream(objectives).mapToObj(Objective::of).toList();
        return new ReviewSection(Text.EMPTY, named, narrative, evidence, gap);
    }

    private static ReviewSection told(int... objectives) {
        return section(WORDS, List.of(), null, objectives);
    }

    /** All but the ones that the review shall be silent on. */
    private static VoluntaryReview silentOn(String objectives) {
        List<String> silent = List.of(objectives.split(" "));
        return review(told(IntStream.rangeClosed(1, 23)
                .filter(number -> !silent.contains("" + number))
                .toArray()));
    }

    @ParameterizedTest
    @CsvSource({
        "3,                              3",
        "3 4,                            '3, 4'",
        "3 4 5,                          3–5",
        "1 2 3 7 9 10 11 22 23,          '1–3, 7, 9–11, 22, 23'"
    })
    void silentObjectivesAreListedInOneFinding(String silent, String listed) {
        VoluntaryReview review = silentOn(silent);

        assertThat(Checked.places(SILENT, review)).containsExactly("/sections");
        assertThat(Checked.arguments(SILENT, review))
                .isEqualTo(Map.of("objectives", listed, "count", "" + silent.split(" ").length));
    }

    @Test
    void longestListIsNotCut() {
        String longest = "1 2 4 5 7 8 10 11 13 14 16 17 19 20 22 23";
        String listed = longest.replace(" ", ", ");

        assertThat(Checked.arguments(SILENT, silentOn(longest))).containsEntry("objectives", listed);
        assertThat(PersonalData.mask(listed)).isEqualTo(listed);
    }

    @Test
    void reportAndGapBreakTheSilence() {
        int[] firstTen = IntStream.rangeClosed(1, 10).toArray();
        int[] others = IntStream.rangeClosed(11, 23).toArray();

        assertThat(Checked.places(SILENT, review(told(firstTen), section(Text.EMPTY, List.of(), NO_DATA, others))))
                .isEmpty();
    }

    @Test
    void sectionsThatNameNoObjectiveLeaveAllInSilence() {
        assertThat(Checked.arguments(SILENT, review(told()))).isEqualTo(Map.of("objectives", "1–23", "count", "23"));
    }

    @Test
    void reviewWhoseSectionsAreNotAtHandIsNotSilent() {
        assertThat(Checked.places(SILENT, review())).isEmpty();
        assertThat(Checked.places(SILENT, silentOn("3"), "/sections/0/objectives/3"))
                .isEmpty();
    }

    @Test
    void emptySectionIsToldOnceAndNotAsSilenceToo() {
        VoluntaryReview review = review(
                told(IntStream.rangeClosed(1, 21).toArray()),
                section(Text.EMPTY, List.of(), null, 22),
                section(Text.EMPTY, List.of(new ReviewEvidence(PLEDGE.kind(), null)), null, 23));

        assertThat(Checked.places(EMPTY, review)).containsExactly("/sections/1", "/sections/2");
        assertThat(Checked.arguments(EMPTY, review)).isEqualTo(Map.of("objectives", "22"));
        assertThat(Checked.places(SILENT, review)).isEmpty();
    }

    @Test
    void headingWithoutObjectivesIsNoEmptySection() {
        ReviewSection heading = new ReviewSection(Text.en("Part I"), List.of(), Text.EMPTY, List.of(), null);

        assertThat(Checked.places(EMPTY, review(heading))).isEmpty();
    }

    @Test
    void anyOfNarrativeEvidenceAndGapFillsASection() {
        assertThat(Checked.places(
                        EMPTY,
                        review(
                                told(1),
                                section(Text.EMPTY, List.of(PLEDGE), null, 2),
                                section(Text.EMPTY, List.of(), NO_DATA, 3))))
                .isEmpty();
    }

    @Test
    void gapOfWhatIsReportedElsewhereIsToldAtTheGap() {
        VoluntaryReview review = review(
                section(Text.EMPTY, List.of(), NO_DATA, 3, 9, 10), told(9), section(WORDS, List.of(PLEDGE), null, 10));

        assertThat(Checked.places(BOTH, review)).containsExactly("/sections/0/gap");
        assertThat(Checked.arguments(BOTH, review)).isEqualTo(Map.of("objectives", "9, 10", "gap", "no-data"));
    }

    @Test
    void evidenceBesideAGapContradictsItAndWordsExplainIt() {
        assertThat(Checked.places(BOTH, review(section(Text.EMPTY, List.of(PLEDGE), NO_DATA, 3))))
                .containsExactly("/sections/0/gap");
        assertThat(Checked.places(BOTH, review(section(WORDS, List.of(), NO_DATA, 3))))
                .isEmpty();
    }

    @Test
    void twoGapsAreNoReport() {
        ReviewSection withheld = section(Text.EMPTY, List.of(), Code.of(ReviewGap.WITHHELD), 3);

        assertThat(Checked.places(BOTH, review(section(Text.EMPTY, List.of(), NO_DATA, 3), withheld)))
                .isEmpty();
    }
}
