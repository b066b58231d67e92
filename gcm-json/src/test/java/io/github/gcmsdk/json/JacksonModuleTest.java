package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.GuidingPrinciple;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.network.Membership;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Our types in an application's own mapper. */
class JacksonModuleTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(Gcm.standard().jacksonModule()).build();

    private static final Pledge PLEDGE = Pledge.builder("p-1")
            .title(Text.en("Safe routes"))
            .text(Text.en("We will …"))
            .kind(PledgeKind.INDIVIDUAL)
            .pledgers("ministry-a")
            .objectives(Objective.of(9), Objective.of(10))
            .principles(GuidingPrinciple.HUMAN_RIGHTS)
            .actions(ActionCode.of("25(b)"))
            .period(Period.of("2026-01-01", "2027-12-31"))
            .amount(Money.of("1500000.00", "USD"))
            .build();

    /** What an application makes of our types. */
    record Envelope(
            String sender,
            Pledge pledge,
            @Nullable List<Code<Role>> roles,
            @Nullable Money total) {}

    @Test
    void aRecordIsWrittenWithItsTypeAndReadBack() {
        String json = mapper.writeValueAsString(PLEDGE);

        assertThat(json).startsWith("{\"type\":\"pledge\",\"id\":\"p-1\"").contains("\"amount\":1500000.00");
        assertThat(mapper.readValue(json, Pledge.class)).isEqualTo(PLEDGE);
    }

    /** A tree, or another format, holds what no JSON text does. */
    static Stream<Object> valuesThatNoTextHas() {
        return Stream.of(
                new BigDecimal("1E+999999999"),
                new BigDecimal("1E-999999999"),
                new byte[] {1, 2},
                Double.NaN,
                new Object());
    }

    @ParameterizedTest
    @MethodSource("valuesThatNoTextHas")
    void whatNoTextHasIsRefusedAsAnythingThatCannotBeRead(Object value) {
        Map<String, Object> tree = Map.of("sender", "desk", "total", Map.of("amount", value, "currency", "EUR"));

        assertThatThrownBy(() -> mapper.convertValue(tree, Envelope.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("at ");
    }

    @Test
    void ourTypesStandInsideAnApplicationsOwn() {
        Envelope envelope = new Envelope("desk", PLEDGE, List.of(Code.of(Role.CHAIR)), Money.of("0.10", "EUR"));

        String json = mapper.writeValueAsString(envelope);

        assertThat(json).contains("\"roles\":[\"chair\"]");
        assertThat(mapper.readValue(json, Envelope.class)).isEqualTo(envelope);
    }

    @Test
    void aRecordOfWhateverTypeIsReadByItsType() {
        String json =
                "{\"id\": \"iom\", \"name\": {\"en\": \"IOM\"}, \"kinds\": [\"un-entity\"], \"type\": \"stakeholder\"}";

        assertThat(mapper.readValue(json, GcmRecord.class)).isInstanceOf(Stakeholder.class);
    }

    @Test
    void aDatasetIsReadAndWritten() {
        MigrationNetwork network = MigrationNetwork.builder("pk-unnm")
                .name(Text.en("Network"))
                .level(NetworkLevel.NATIONAL)
                .countries(CountryCode.of("PAK"))
                .members(new Membership(Ref.to("iom"), Code.of(Role.COORDINATOR), null))
                .build();
        Dataset dataset = Dataset.builder().add(network, PLEDGE).build();

        String json = mapper.writeValueAsString(dataset);

        assertThat(mapper.readValue(json, Dataset.class)).isEqualTo(dataset);
        assertThat(dataset.header()).isEqualTo(DatasetHeader.NONE);
    }

    @Test
    void unknownMembersAreKept() {
        String json = "{\"type\": \"pledge\", \"id\": \"p\", \"team\": 7}";

        Pledge pledge = mapper.readValue(json, Pledge.class);

        assertThat(pledge.meta().rest().at("/team")).isEqualTo(new JsonNumber(BigDecimal.valueOf(7)));
        assertThat(mapper.readTree(mapper.writeValueAsString(pledge))).isEqualTo(mapper.readTree(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"p\", \"objectives\": [9, 24]} | objective.unknown at /objectives/1",
                "{\"id\": \"p\", \"period\": {\"start\": \"2025-13-45\"}} | value.format at /period/start",
                "{\"id\": 7} | json.wrong-kind at /id",
                "{\"id\": \"p\", \"id\": \"q\"} | json.duplicate-member at /id",
                "{\"type\": \"network\", \"id\": \"p\"} | json.wrong-kind at /type",
            })
    void whatCannotBeReadThrowsWithRuleAndPointer(String json, String message) {
        assertThatThrownBy(() -> mapper.readValue(json, Pledge.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("2025-13-45");
    }

    @Test
    void aDatasetThatCannotBeReadThrows() {
        String json = "{\"records\": [{\"type\": \"pledge\", \"id\": \"p\", \"objectives\": [\"x\"]}]}";

        assertThatThrownBy(() -> mapper.readValue(json, Dataset.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("json.wrong-kind at record 0 /objectives/0");
    }

    @Test
    void whatIsNotExactlyOneRecordThrows() {
        assertThatThrownBy(() -> mapper.readValue("{\"gcm\": \"1.0\"}", GcmRecord.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.readValue("[]", GcmRecord.class)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void aPartThatCannotKeepAMemberThrows() {
        assertThatThrownBy(() -> mapper.readValue("{\"amount\": 1, \"currency\": \"USD\", \"rate\": 2}", Money.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("json.unknown-member at /rate");
    }

    @Test
    void listsOfRecordsAreRead() {
        List<Pledge> pledges =
                mapper.readValue("[" + mapper.writeValueAsString(PLEDGE) + "]", new TypeReference<List<Pledge>>() {});

        assertThat(pledges).containsExactly(PLEDGE);
    }
}
