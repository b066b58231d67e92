package io.github.gcmsdk.indicator.internal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StateFormatProperties {

    @Property(tries = 200)
    void whatIsReadIsWhatWasWritten(
            @ForAll("texts") String text, @ForAll BigDecimal decimal, @ForAll("texts") String key, @ForAll long count)
            throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put(key, count);

        DataInputStream in = new DataInputStream(new ByteArrayInputStream(written(text, decimal, counts)));

        assertThat(StateFormat.readText(in)).isEqualTo(text);
        assertThat(StateFormat.readDecimal(in)).isEqualTo(decimal);
        assertThat(StateFormat.readCounts(in)).isEqualTo(counts);
        assertThat(in.read()).isNegative();
    }

    @Property(tries = 100)
    void aStateThatIsCutOffIsNoOtherState(@ForAll("texts") String text, @ForAll BigDecimal decimal, @ForAll long seed)
            throws IOException {
        byte[] whole = written(text, decimal, new TreeMap<>());
        byte[] cut = Arrays.copyOf(whole, (int) Math.floorMod(seed, (long) whole.length));

        assertThatExceptionOfType(EOFException.class).isThrownBy(() -> {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(cut));
            StateFormat.readText(in);
            StateFormat.readDecimal(in);
            StateFormat.readCounts(in);
        });
    }

    private static byte[] written(String text, BigDecimal decimal, SortedMap<String, Long> counts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        StateFormat.writeText(out, text);
        StateFormat.writeDecimal(out, decimal);
        StateFormat.writeCounts(out, counts);
        out.flush();
        return bytes.toByteArray();
    }

    /** Half a pair of surrogates is a character too. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.chars()
                .range(Character.MIN_VALUE, Character.MAX_VALUE)
                .array(char[].class)
                .ofMaxSize(40)
                .map(String::new);
    }
}
