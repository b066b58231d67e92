package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MetaTest {

    private static final Identifier IDENTIFIER = new Identifier("iati", "XM-DAC-47066");
    private static final Rest REST = Rest.of(Map.of(
            "/identifiers/1", JsonLiteral.NULL,
            "/source", JsonLiteral.NULL,
            "/asOf", JsonLiteral.NULL,
            "/extensions", JsonLiteral.NULL,
            "/name/en", JsonLiteral.NULL));

    @Test
    void whatIsAbsentIsEmpty() {
        assertThat(new Meta(null, null, null, null, null)).isEqualTo(Meta.NONE);
        assertThat(Meta.of(IDENTIFIER).identifiers()).containsExactly(IDENTIFIER);
    }

    @Test
    void withersDropWhatCouldNotBeReadAtTheirPlace() {
        Meta meta = new Meta(List.of(), null, null, null, REST);

        assertThat(meta.withIdentifiers(List.of(IDENTIFIER)).rest()).isEqualTo(REST.without("/identifiers"));
        assertThat(meta.withSource("s").rest()).isEqualTo(REST.without("/source"));
        assertThat(meta.withAsOf(LocalDate.EPOCH).rest()).isEqualTo(REST.without("/asOf"));
        assertThat(meta.withExtensions(JsonObject.EMPTY).rest()).isEqualTo(REST.without("/extensions"));
        assertThat(meta.withoutRest("/name").rest()).isEqualTo(REST.without("/name"));
        assertThat(meta.withoutRest("/title")).isSameAs(meta);
    }

    @Test
    void withersKeepTheRest() {
        Meta meta = Meta.of(IDENTIFIER)
                .withSource("s")
                .withAsOf(LocalDate.EPOCH)
                .withExtensions(new JsonObject(Map.of("x", JsonLiteral.TRUE)));

        assertThat(meta)
                .isEqualTo(new Meta(
                        List.of(IDENTIFIER),
                        "s",
                        LocalDate.EPOCH,
                        new JsonObject(Map.of("x", JsonLiteral.TRUE)),
                        Rest.EMPTY));
    }

    @Test
    void nullElementsSurvive() {
        assertThat(Meta.NONE.withIdentifiers(Arrays.asList(null, IDENTIFIER)).identifiers())
                .containsExactly(null, IDENTIFIER);
    }
}
