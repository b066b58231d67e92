package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gcmsdk.record.JsonValue.JsonArray;
import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonValueTest {

    @Test
    void toStringTellsKindAndSizeAndNeverContent() {
        JsonString name = new JsonString("secret");
        JsonNumber number = new JsonNumber(new BigDecimal("4711.00"));

        assertThat(name.toString()).isEqualTo("JsonString[6 characters]");
        assertThat(number.toString()).isEqualTo("JsonNumber[6 digits]");
        assertThat(new JsonArray(List.of(name, number)).toString()).isEqualTo("JsonArray[2 elements]");
        assertThat(new JsonObject(Map.of("secret", name)).toString()).isEqualTo("JsonObject[1 members]");
        assertThat(new UnknownRecord(new JsonObject(Map.of("secret", name))).toString())
                .doesNotContain("secret");
        assertThat(JsonLiteral.NULL.toString()).isEqualTo("NULL");
    }

    @Test
    void membersKeepTheirOrderAndAreCopied() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("z", JsonLiteral.TRUE);
        members.put("a", JsonLiteral.FALSE);
        JsonObject object = new JsonObject(members);
        members.clear();

        assertThat(object.members().keySet()).containsExactly("z", "a");
        assertThat(object.isEmpty()).isFalse();
        assertThat(JsonObject.EMPTY.isEmpty()).isTrue();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> object.members().clear());
    }

    @Test
    void elementsAreCopied() {
        List<JsonValue> elements = new ArrayList<>(List.of(JsonLiteral.TRUE));
        JsonArray array = new JsonArray(elements);
        elements.clear();

        assertThat(array.elements()).containsExactly(JsonLiteral.TRUE);
    }

    @Test
    void stringsAndNumbersAreThere() {
        assertThatNullPointerException().isThrownBy(() -> new JsonString(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new JsonNumber(null)).withMessage("value");
    }

    @Test
    void unknownRecordTellsTypeAndIdIfTheyAreStrings() {
        UnknownRecord record =
                new UnknownRecord(new JsonObject(Map.of("type", new JsonString("plan"), "id", new JsonString("p-1"))));
        UnknownRecord odd = new UnknownRecord(new JsonObject(Map.of("id", new JsonNumber(BigDecimal.ONE))));

        assertThat(record.type()).isEqualTo("plan");
        assertThat(record.id()).isEqualTo("p-1");
        assertThat(odd.type()).isNull();
        assertThat(odd.id()).isNull();
        assertThat(odd.meta()).isSameAs(Meta.NONE);
    }
}
