package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SameRecordsTest {

    private static List<String> shown(SameRecords same) {
        List<String> shown = new ArrayList<>();
        same.forEachButTheFirst((record, first) -> shown.add(record + "=" + first));
        return shown;
    }

    @Test
    void recordsOfASetAreKnownByTheirFirst() {
        SameRecords same = new SameRecords(10);
        same.join(7, 5);
        same.join(9, 8);
        same.join(5, 9);
        same.join(7, 8);
        same.join(3, 3);

        assertThat(shown(same)).containsExactly("7=5", "8=5", "9=5");
        assertThat(same.isFull()).isFalse();
    }

    @Test
    void orderOfJoiningMakesNoDifference() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            int[] set = IntStream.range(0, 2000).map(i -> random.nextInt(500)).toArray();
            SameRecords same = new SameRecords(10_000);
            IntStream.range(0, 20_000).forEach(i -> {
                int a = random.nextInt(2000);
                int b = random.nextInt(2000);
                if (set[a] == set[b]) {
                    same.join(a, b);
                }
            });
            // Each number is joined to the first of its set, whatever happened before.
            int[] first = new int[500];
            Arrays.fill(first, -1);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < set.length; i++) {
                if (first[set[i]] < 0) {
                    first[set[i]] = i;
                } else {
                    same.join(first[set[i]], i);
                    expected.add(i + "=" + first[set[i]]);
                }
            }

            assertThat(shown(same)).isEqualTo(expected);
        }
    }

    @Test
    void whatComesBeyondTheLimitIsNotJoinedAndSaidSo() {
        SameRecords same = new SameRecords(2);
        same.join(1, 2);
        same.join(1, 3);
        assertThat(same.isFull()).isFalse();

        same.join(1, 4);

        assertThat(same.isFull()).isTrue();
        assertThat(shown(same)).containsExactly("2=1", "3=1");
    }
}
