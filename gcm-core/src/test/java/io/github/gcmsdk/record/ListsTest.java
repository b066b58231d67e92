package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void nullElementsSurviveAndNullIsEmpty() {
        assertThat(Lists.copy(Arrays.asList("a", null))).containsExactly("a", null);
        assertThat(Lists.copy(null)).isEmpty();
        assertThat(Lists.copy(List.of())).isEmpty();
    }

    @Test
    void copyIsACopyAndUnmodifiable() {
        List<String> list = new ArrayList<>(List.of("a"));
        List<String> copy = Lists.copy(list);
        list.clear();

        assertThat(copy).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> copy.add("b"));
    }
}
