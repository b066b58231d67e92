package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Stakeholder FIRST =
            Stakeholder.builder("a").name(Text.en("First")).build();
    private static final Stakeholder SECOND =
            Stakeholder.builder("a").name(Text.en("Second")).build();
    private static final Stakeholder NAMELESS = Stakeholder.builder(null).build();
    private static final Fund FUND = Fund.builder("a").build();
    private static final UnknownRecord UNKNOWN = new UnknownRecord(JsonObject.EMPTY);

    private final Dataset dataset =
            Dataset.builder().add(FIRST, NAMELESS, FUND).add(SECOND, UNKNOWN).build();

    @Test
    void recordsKeepTheirOrder() {
        assertThat(dataset.records()).containsExactly(FIRST, NAMELESS, FUND, SECOND, UNKNOWN);
        assertThat(dataset.records(Stakeholder.class)).containsExactly(FIRST, NAMELESS, SECOND);
        assertThat(dataset.records(GcmRecord.class)).hasSize(5);
        assertThat(dataset.toString()).isEqualTo("Dataset[5 records]");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> dataset.records().clear());
    }

    @Test
    void firstRecordOfATypeAndIdIsFound() {
        assertThat(dataset.get(Stakeholder.class, "a")).isSameAs(FIRST);
        assertThat(dataset.get(Fund.class, "a")).isSameAs(FUND);
        assertThat(dataset.find(Stakeholder.class, "b")).isEmpty();
        assertThat(dataset.find(Stakeholder.class, null)).isEmpty();
        assertThat(Dataset.builder().build().find(Stakeholder.class, null)).isEmpty();
    }

    @Test
    void whatMustBeThereIsMissedWithoutRepeatingTheId() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> dataset.get(Stakeholder.class, "secret"))
                .withMessageContaining("Stakeholder")
                .withMessageNotContaining("secret");
    }

    @Test
    void datasetsAreEqualByHeaderAndRecords() {
        Dataset same = Dataset.builder().addAll(dataset.records()).build();
        DatasetHeader header = new DatasetHeader("d", null, null, null, LanguageTag.of("en"), null, null, true, null);

        assertThat(same).isEqualTo(dataset).hasSameHashCodeAs(dataset);
        assertThat(Dataset.builder().header(header).addAll(dataset.records()).build())
                .isNotEqualTo(dataset);
        assertThat(Dataset.builder().addAll(List.of(FIRST)).build()).isNotEqualTo(dataset);
        assertThat(dataset.header()).isSameAs(DatasetHeader.NONE);
    }

    @Test
    void headerSaysLittleByDefault() {
        DatasetHeader header = new DatasetHeader(null, null, null, null, LanguageTag.of("fr"), null, null, null, null);

        assertThat(header.isComplete()).isFalse();
        assertThat(header.languageOrUndetermined()).isEqualTo("fr");
        assertThat(DatasetHeader.NONE.languageOrUndetermined()).isEqualTo("und");
        assertThat(header.title()).isSameAs(Text.EMPTY);
        assertThat(header.meta()).isSameAs(Meta.NONE);
    }
}
