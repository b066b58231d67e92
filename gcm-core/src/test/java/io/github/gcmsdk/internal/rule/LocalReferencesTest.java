package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.commitment.FrameworkElement;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Earmarking;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.fund.ThematicArea;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.Workplan;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocalReferencesTest {

    private static final Fund FUND =
            Fund.builder("mmptf").thematicAreas(List.of(area("1"), area("2"))).build();
    private static final PolicyFramework FRAMEWORK = PolicyFramework.builder("unsdcf")
            .elements(List.of(new FrameworkElement("outcome-3", Text.EMPTY)))
            .build();

    private static ThematicArea area(String id) {
        return new ThematicArea(id, Text.EMPTY, List.of());
    }

    private static JointProgramme programme(String fund, String area) {
        return JointProgramme.builder("p").fund(fund).thematicArea(area).build();
    }

    private static Contribution contribution(String area) {
        return Contribution.builder("c")
                .fund("mmptf")
                .earmarking(new Earmarking(null, area, null))
                .build();
    }

    private static Alignment alignment(String element) {
        return new Alignment(Ref.to("unsdcf"), element);
    }

    private static List<String> missing(GcmRecord... records) {
        return missing(new Judged(), records);
    }

    private static List<String> missing(Judged judged, GcmRecord... records) {
        return Stream.of(judged.findings(records))
                .flatMap(List::stream)
                .filter(finding -> finding.startsWith("reference.local-missing"))
                .toList();
    }

    @Test
    void areaOfTheFundIsFoundInAnyOrder() {
        assertThat(missing(programme("mmptf", "2"), FUND)).isEmpty();
        assertThat(missing(FUND, programme("mmptf", "2"), contribution("1"))).isEmpty();
    }

    @Test
    void areaThatTheFundDoesNotHaveIsReported() {
        assertThat(missing(programme("mmptf", "3"), FUND, contribution("3")))
                .containsExactly(
                        "reference.local-missing 0/thematicArea", "reference.local-missing 2/earmarking/thematicArea");
    }

    @Test
    void unknownFundAndFundWithoutAreasSayNothing() {
        assertThat(missing(programme("mmptf", "3"))).isEmpty();
        assertThat(missing(programme("mmptf", "3"), Fund.builder("mmptf").build()))
                .isEmpty();
        assertThat(missing(programme("other", "3"), FUND)).isEmpty();
        assertThat(missing(FUND, JointProgramme.builder("p").thematicArea("3").build()))
                .isEmpty();
    }

    @Test
    void elementsOfFrameworksAreFoundFromProgrammesAndWorkplans() {
        JointProgramme programme = JointProgramme.builder("p")
                .alignedWith(List.of(alignment("outcome-3"), alignment("outcome-4"), alignment(null)))
                .build();
        Workplan workplan = new Workplan("w", null, List.of(alignment("outcome-5")), List.of());
        MigrationNetwork network =
                MigrationNetwork.builder("n").workplans(workplan, workplan).build();

        assertThat(missing(FRAMEWORK, programme, network))
                .containsExactlyInAnyOrder(
                        "reference.local-missing 1/alignedWith/1/element",
                        "reference.local-missing 2/workplans/0/alignedWith/0/element",
                        "reference.local-missing 2/workplans/1/alignedWith/0/element");
    }

    @Test
    void contextHoldsPartsAndIsNotReported() {
        assertThat(missing(new Judged().context(FUND, programme("mmptf", "9")), programme("mmptf", "1")))
                .isEmpty();
        assertThat(missing(new Judged().context(FUND), programme("mmptf", "3")))
                .containsExactly("reference.local-missing 0/thematicArea");
    }

    @Test
    void nullPartsAreSkipped() {
        Fund fund = Fund.builder("mmptf")
                .thematicAreas(Arrays.asList(null, area(null), area("1")))
                .build();
        PolicyFramework framework = PolicyFramework.builder("unsdcf")
                .elements(Arrays.asList((FrameworkElement) null))
                .build();
        MigrationNetwork network = MigrationNetwork.builder("n")
                .workplans(Arrays.asList(null, new Workplan("w", null, Arrays.asList((Alignment) null), null)))
                .build();

        assertThat(missing(fund, framework, network, contribution("1"))).isEmpty();
    }
}
