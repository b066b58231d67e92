package io.github.gcmsdk.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.stakeholder.Stakeholder;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedIdentifiersTest {

    private static Stakeholder known(String id, String scheme, String value) {
        return Stakeholder.builder(id)
                .identifiers(new Identifier(scheme, value))
                .build();
    }

    @Test
    void sharedIdentifierIsReportedAtTheLaterRecord() {
        Stakeholder first = known("a", "iati", "XM-DAC-1");
        Stakeholder second = Stakeholder.builder("b")
                .identifiers(new Identifier("mptf", "1"), new Identifier("iati", "XM-DAC-1"))
                .build();

        assertThat(Judged.of(first, second)).containsExactly("identifier.shared 1/identifiers/1 →0/identifiers/0");
        assertThat(new Judged().arguments(first, second)).isEqualTo(Map.of("scheme", "iati", "value", "XM-DAC-1"));
    }

    @Test
    void otherSchemesValuesAndTypesAreOthers() {
        Fund fund = Fund.builder("f").identifiers(new Identifier("iati", "1")).build();

        assertThat(Judged.of(known("a", "iati", "1"), known("b", "iati", "2"), known("c", "mptf", "1"), fund))
                .isEmpty();
        assertThat(Judged.of(known("a", "x\0y", "z"), known("b", "x", "y\0z"))).isEmpty();
    }

    @Test
    void oneRecordMayRepeatItself() {
        Stakeholder twice = Stakeholder.builder("a")
                .identifiers(new Identifier("iati", "1"), new Identifier("iati", "1"))
                .build();

        assertThat(Judged.of(twice)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"iati, ''", "'', 1", "iati, ' '", "iati,", ", 1"})
    void halfAnIdentifierIsReportedAsSuchAndNotOnceMore(String scheme, String value) {
        assertThat(Judged.of(known("a", scheme, value), known("b", scheme, value)))
                .isEmpty();
    }

    @Test
    void contextIsNeverReportedAndHidesNothing() {
        Stakeholder a = known("a", "iati", "1");
        Stakeholder b = known("b", "iati", "1");

        assertThat(new Judged().context(a).findings(b)).isEmpty();
        assertThat(new Judged().context(known("c", "iati", "1")).findings(a, b))
                .containsExactly("identifier.shared 1/identifiers/0 →0/identifiers/0");
    }

    @Test
    void placesAreThePartnersAndNullsAreSkipped() {
        Meta meta = new Meta(
                Arrays.asList(null, new Identifier("iati", "1")),
                null,
                null,
                null,
                Rest.of(Map.of("/identifiers/0", JsonValue.JsonLiteral.TRUE)));

        assertThat(Judged.of(
                        known("a", "iati", "1"),
                        Stakeholder.builder("b").meta(meta).build()))
                .containsExactly("identifier.shared 1/identifiers/2 →0/identifiers/0");
    }
}
