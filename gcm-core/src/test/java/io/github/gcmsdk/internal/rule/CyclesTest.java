package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CyclesTest {

    /** Stakeholders by {@code id>parent}, in this order. */
    private static GcmRecord[] chain(String links) {
        return Arrays.stream(links.split(" "))
                .map(link -> link.split(">"))
                .map(link -> Stakeholder.builder(link[0])
                        .parent(link.length < 2 ? null : Ref.to(link[1]))
                        .build())
                .toArray(GcmRecord[]::new);
    }

    private static List<String> cycles(GcmRecord... records) {
        return new Judged()
                .findings(records).stream()
                        .filter(finding -> finding.startsWith("reference.cycle"))
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "a>a, 0, 1",
        "a>b b>a, 0, 2",
        "b>a a>b, 0, 2",
        "a>b b>c c>a, 0, 3",
        "c>a a>b b>c, 0, 3",
        "t>a a>b b>a, 1, 2",
        "a>b b>a t>a u>t, 0, 2",
        "t>u u>a v>a a>a, 3, 1",
        "x x>y a>b b>a, 2, 2"
    })
    void cycleIsOneFindingAtItsEarliestRecord(String links, int record, int length) {
        GcmRecord[] records = chain(links);

        assertThat(cycles(records)).containsExactly("reference.cycle " + record + "/parent");
        assertThat(new Judged().drafts(List.of(records)))
                .filteredOn(draft -> draft.problem().rule().code().equals("reference.cycle"))
                .first()
                .extracting(draft -> draft.problem().arguments())
                .isEqualTo(Map.of("id", records[record].id(), "length", "" + length));
    }

    @ParameterizedTest
    @CsvSource({"a", "a>b", "a>b b>c c", "a>c b>c c>d d", "a>A A"})
    void chainsThatEndAreNone(String links) {
        assertThat(cycles(chain(links))).isEmpty();
    }

    @Test
    void everyCycleIsReported() {
        assertThat(cycles(chain("a>b b>a c>d d>c e>e f>e")))
                .containsExactly("reference.cycle 0/parent", "reference.cycle 2/parent", "reference.cycle 4/parent");
    }

    @Test
    void pledgesMatchEachOtherInVain() {
        Pledge a = Pledge.builder("a").matches("b").build();
        Pledge b = Pledge.builder("b").matches("a").build();

        assertThat(cycles(a, b)).containsExactly("reference.cycle 0/matches");
        assertThat(cycles(a, Stakeholder.builder("b").parent("a").build())).isEmpty();
    }

    @Test
    void contextClosesACycleAndIsNotReported() {
        GcmRecord[] records = chain("a>b b>a");

        assertThat(new Judged().context(records[0]).findings(records[1])).containsExactly("reference.cycle 0/parent");
        assertThat(new Judged().context(records).findings()).isEmpty();
    }

    @Test
    void whatLiesElsewhereEndsTheChain() {
        Stakeholder a = Stakeholder.builder("a").parent(Ref.external("x", "a")).build();

        assertThat(cycles(a)).isEmpty();
    }
}
