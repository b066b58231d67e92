package io.github.gcmsdk.indicator.observation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The evidence of a voluntary review may be an observation, whether its reader knows this module or not. */
class ReviewEvidenceTest {

    private static final String REVIEW = """
            {"gcm": "1.0", "dataset": {"created": "2026-01-15", "complete": true}, "records": [
              {"type": "voluntary-review", "id": "r", "country": "PAK", "sections": [
                {"objectives": [8], "evidence": [{"kind": "observation", "ref": "o-1"}]}]},
              {"type": "%s", "id": "o-1"}]}
            """;

    /** The findings about the reference. */
    private static List<String> references(Gcm gcm, String type) {
        byte[] dataset = REVIEW.formatted(type).getBytes(UTF_8);
        return gcm.validate(List.of(Input.of("review.json", dataset))).findings().stream()
                .map(Finding::code)
                .filter(code -> code.startsWith("reference."))
                .toList();
    }

    @Test
    void observationIsFoundWithAndWithoutItsModule() {
        Gcm.Builder builder = Gcm.builder();
        IndicatorTypes.all().forEach(builder::add);

        assertThat(references(builder.build(), "observation")).isEmpty();
        assertThat(references(Gcm.standard(), "observation")).isEmpty();
    }

    @Test
    void incidentIsNoObservation() {
        Gcm.Builder builder = Gcm.builder();
        IndicatorTypes.all().forEach(builder::add);

        assertThat(references(builder.build(), "incident")).containsExactly("reference.wrong-type");
    }
}
