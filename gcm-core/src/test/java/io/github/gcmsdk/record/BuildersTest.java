package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.engine.Generator;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    private static Stream<RecordType<?>> types() {
        return StandardTypes.all().stream();
    }

    private static Object call(Object target, String name, Object... arguments) throws ReflectiveOperationException {
        Method method = Arrays.stream(target.getClass().getMethods())
                .filter(candidate ->
                        candidate.getName().equals(name) && candidate.getParameterCount() == arguments.length)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
        return method.invoke(target, arguments);
    }

    private static Object set(Object builder, RecordComponent component, Object value)
            throws ReflectiveOperationException {
        return builder.getClass()
                .getMethod(component.getName(), component.getType())
                .invoke(builder, value);
    }

    private static RecordComponent[] settable(RecordType<?> type) {
        RecordComponent[] components = type.type().getRecordComponents();
        return Arrays.copyOfRange(components, 1, components.length);
    }

    @ParameterizedTest
    @MethodSource("types")
    void changedCopyWithoutAChangeIsEqual(RecordType<?> type) throws ReflectiveOperationException {
        for (int seed = 0; seed < 200; seed++) {
            GcmRecord record = new Generator(new SplittableRandom(seed), 0.2).record(type.type());

            assertThat(call(call(record, "toBuilder"), "build")).isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMemberIsSet(RecordType<?> type) throws ReflectiveOperationException {
        for (int seed = 0; seed < 50; seed++) {
            GcmRecord record = new Generator(new SplittableRandom(seed), 0.2).record(type.type());
            Object builder = type.type().getMethod("builder", String.class).invoke(null, record.id());
            for (RecordComponent component : settable(type)) {
                set(builder, component, component.getAccessor().invoke(record));
            }

            assertThat(call(builder, "build")).isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void settingAMemberDropsWhatCouldNotBeReadAtItsPlace(RecordType<?> type) throws ReflectiveOperationException {
        GcmRecord record = new Generator(new SplittableRandom(1), 0).record(type.type());
        for (RecordComponent component : settable(type)) {
            if (component.getType() == Meta.class) {
                continue;
            }
            String place = '/' + component.getName();
            Rest rest = Rest.of(Map.of(
                    place,
                    JsonLiteral.NULL,
                    place + "/0/x",
                    JsonLiteral.NULL,
                    place + "X",
                    JsonLiteral.TRUE,
                    "/x" + place,
                    JsonLiteral.TRUE));
            Object builder = call(record, "toBuilder");
            call(builder, "meta", new Meta(List.of(), null, null, JsonObject.EMPTY, rest));

            set(builder, component, component.getAccessor().invoke(record));

            GcmRecord built = (GcmRecord) call(builder, "build");
            assertThat(built.meta().rest().entries().keySet())
                    .as(component.getName())
                    .containsExactlyInAnyOrder(place + "X", "/x" + place);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void absentListsTextsAndMetaAreEmpty(RecordType<?> type) throws ReflectiveOperationException {
        Object builder = type.type().getMethod("builder", String.class).invoke(null, "a");
        for (RecordComponent component : settable(type)) {
            set(builder, component, null);
        }

        Object record = call(builder, "build");

        for (RecordComponent component : settable(type)) {
            Class<?> raw = component.getType();
            boolean never = raw == List.class || raw == io.github.gcmsdk.text.Text.class || raw == Meta.class;
            assertThat(component.getAccessor().invoke(record) != null)
                    .as(component.getName())
                    .isEqualTo(never);
        }
    }
}
