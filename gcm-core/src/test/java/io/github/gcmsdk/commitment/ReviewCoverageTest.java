package io.github.gcmsdk.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.gcmsdk.commitment.ReviewCoverage.Answer;
import io.github.gcmsdk.commitment.ReviewCoverage.Evidence;
import io.github.gcmsdk.commitment.ReviewCoverage.Gap;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewCoverageTest {

    private static final Text WORDS = Text.en("…");
    private static final Code<ReviewGap> NO_DATA = Code.of(ReviewGap.NO_DATA);
    private static final ReviewEvidence PLEDGE = new ReviewEvidence(Code.of(ReviewEvidenceKind.PLEDGE), Ref.to("p-7"));

    private static ReviewSection section(
            Text narrative, List<ReviewEvidence> evidence, Code<ReviewGap> gap, Integer... objectives) {
        List<Objective> named = Arrays.stream(objectives)
                .map(number -> number == null ? null : Objective.of(number))
                .toList();
        return new ReviewSection(Text.EMPTY, named, narrative, evidence, gap);
    }

    private static ReviewCoverage coverage(ReviewSection... sections) {
        return VoluntaryReview.builder("r")
                .sections(Arrays.asList(sections))
                .build()
                .coverage();
    }

    private static List<Objective> objectives(int... numbers) {
        return Arrays.stream(numbers).mapToObj(Objective::of).toList();
    }

    @Test
    void everyObjectiveHasAnAnswerAndIsSilentUntilASectionNamesIt() {
        ReviewCoverage coverage = coverage();

        assertThat(coverage.review()).isEqualTo("r");
        assertThat(coverage.answers().keySet()).containsExactly(Objective.values());
        assertThat(coverage.silent()).containsExactly(Objective.values());
        assertThat(coverage.gaps()).isEmpty();
    }

    @Test
    void reportsWithEvidenceReportsInWordsGapsAndSilenceAreKeptApart() {
        ReviewCoverage coverage = coverage(
                section(WORDS, List.of(PLEDGE), null, 9, 10),
                section(WORDS, List.of(), null, 6),
                section(Text.EMPTY, List.of(), NO_DATA, 1, 3),
                section(Text.EMPTY, List.of(), Code.of(ReviewGap.NOT_APPLICABLE), 14),
                section(Text.EMPTY, List.of(), null, 22));

        assertThat(coverage.withEvidence()).isEqualTo(objectives(9, 10));
        assertThat(coverage.withoutEvidence()).isEqualTo(objectives(6));
        assertThat(coverage.gaps())
                .containsExactly(entry("no-data", objectives(1, 3)), entry("not-applicable", objectives(14)));
        assertThat(coverage.silent()).hasSize(17).contains(Objective.of(22)).doesNotContain(Objective.of(14));
        assertThat(coverage.on(Objective.of(10)))
                .isEqualTo(new Answer(
                        List.of("/sections/0/narrative"),
                        List.of(new Evidence(PLEDGE, "/sections/0/evidence/0")),
                        List.of()));
        assertThat(coverage.on(Objective.of(3)).gaps()).containsExactly(new Gap(NO_DATA, "/sections/2/gap"));
    }

    @Test
    void wordsBesideAGapExplainItAndEvidenceIsAReport() {
        Answer answer = coverage(section(WORDS, List.of(PLEDGE), NO_DATA, 3)).on(Objective.of(3));

        assertThat(answer.narratives()).isEmpty();
        assertThat(answer.isReported()).isTrue();
        assertThat(answer.gaps()).hasSize(1);
        assertThat(coverage(section(WORDS, List.of(), NO_DATA, 3))
                        .on(Objective.of(3))
                        .isReported())
                .isFalse();
    }

    @Test
    void sectionsOnOneObjectiveAddUpInTheirOrder() {
        ReviewCoverage coverage = coverage(
                section(WORDS, List.of(PLEDGE), null, 9),
                section(Text.EMPTY, List.of(), NO_DATA, 9),
                section(Text.EMPTY, List.of(), Code.of(ReviewGap.WITHHELD), 9, 9),
                section(WORDS, List.of(), null, 9));

        Answer answer = coverage.on(Objective.of(9));

        assertThat(answer.narratives()).containsExactly("/sections/0/narrative", "/sections/3/narrative");
        assertThat(answer.gaps()).extracting(Gap::pointer).containsExactly("/sections/1/gap", "/sections/2/gap");
        assertThat(coverage.gaps()).containsOnlyKeys("no-data", "withheld");
        assertThat(coverage.withEvidence()).isEqualTo(objectives(9));
    }

    @Test
    void gapOfUnknownKindIsKeptAsWritten() {
        Code<ReviewGap> unknown = Code.parse(ReviewGap.class, "confidential");

        assertThat(coverage(section(Text.EMPTY, List.of(), unknown, 8)).gaps())
                .containsExactly(entry("confidential", objectives(8)));
    }

    @Test
    void evidenceThatNamesNoRecordCountsForNothing() {
        ReviewEvidence empty = new ReviewEvidence(PLEDGE.kind(), null);

        assertThat(coverage(section(Text.EMPTY, List.of(empty), null, 9)).silent())
                .contains(Objective.of(9));
    }

    @Test
    void sectionsWithoutObjectivesAreOfTheWhole() {
        ReviewCoverage coverage = coverage(section(WORDS, List.of(), null), section(WORDS, List.of(), null, 9));

        assertThat(coverage.general()).containsExactly("/sections/0");
        assertThat(coverage.withoutEvidence()).isEqualTo(objectives(9));
    }

    @Test
    void whatCouldNotBeReadIsSkippedAndPlacesAreThePartners() {
        VoluntaryReview review = VoluntaryReview.builder("r")
                .sections(Arrays.asList(null, section(WORDS, Arrays.asList(null, PLEDGE), null, null, 9)))
                .meta(new Meta(
                        List.of(), null, null, JsonObject.EMPTY, Rest.of(Map.of("/sections/0", new JsonString("?")))))
                .build();

        assertThat(review.coverage().on(Objective.of(9)))
                .isEqualTo(new Answer(
                        List.of("/sections/2/narrative"),
                        List.of(new Evidence(PLEDGE, "/sections/2/evidence/1")),
                        List.of()));
    }

    @Test
    void answerThatIsNotHeldIsAWrongCall() {
        ReviewCoverage none = new ReviewCoverage(null, Map.of(), List.of());

        assertThatThrownBy(() -> none.on(Objective.of(9)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("objective: ");
        assertThatThrownBy(() -> none.on(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("objective");
    }
}
