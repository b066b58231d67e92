package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.CodeList;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.TimePeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How single values are written, as schemas. Each takes all that the reader takes without an error, and as little else as a
 * schema can tell.
 */
final class SchemaValues {

    /** A character that is seen, as {@code @Visible} asks. */
    static final String VISIBLE = "[^\\p{Cc}\\p{Cf}\\p{Zs}\\p{Zl}\\p{Zp}]";

    static final String ID = whole(RecordId.PATTERN);

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY = "(0[1-9]|[12][0-9]|3[01])";
    private static final String DATE = whole("[0-9]{4}-" + MONTH + "-" + DAY);
    private static final String TIME_PERIOD =
            whole("(?!0000)[0-9]{4}(-(Q[1-4]|" + MONTH + "|" + MONTH + "-" + DAY + "))?");

    /** What is told by its JSON type; all else is parsed from a string. */
    private static final Map<Class<?>, String> PLAIN = Map.of(
            BigDecimal.class, "number",
            Integer.class, "integer",
            int.class, "integer",
            Long.class, "integer",
            long.class, "integer",
            Boolean.class, "boolean",
            boolean.class, "boolean",
            JsonObject.class, "object");

    private SchemaValues() {}

    /** An expression of Java must match all of a text, that of a schema some part of it. */
    static String whole(String expression) {
        return "^(?:" + expression + ")$";
    }

    static SchemaObject string(String pattern) {
        return SchemaObject.ofType("string").with("pattern", pattern);
    }

    static SchemaObject oneOf(List<String> codes) {
        return SchemaObject.of("enum", codes);
    }

    /** A list of codes that may grow: what is not in it is a warning, and no reason to reject. */
    static SchemaObject openList(Class<?> list) {
        List<String> known = Arrays.stream(list.getEnumConstants())
                .map(Coded.class::cast)
                .flatMap(coded -> Stream.concat(Stream.of(coded.code()), coded.aliases().stream()))
                .toList();
        return SchemaObject.anyOf(oneOf(known), SchemaObject.ofType("string"));
    }

    private static SchemaObject closedList(Class<?> list) {
        return oneOf(Arrays.stream(list.getEnumConstants())
                .map(constant -> constant instanceof Coded coded ? coded.code() : ((Enum<?>) constant).name())
                .toList());
    }

    /** A number, or the same in a string of digits, point and sign. */
    static SchemaObject amount() {
        SchemaObject digits = string(whole("-?([0-9]+\\.?[0-9]*|\\.[0-9]+)"));
        return SchemaObject.anyOf(SchemaObject.ofType("number"), digits);
    }

    /** Whether a value is described once, under the name of its type. */
    static boolean isNamed(Class<?> type) {
        return type.isEnum()
                || type == LocalDate.class
                || type == TimePeriod.class
                || type == Objective.class
                || isLookedUp(type);
    }

    /** Whether the reader takes any text for a value, and a rule looks it up. */
    static boolean isLookedUp(Class<?> type) {
        return !codes(type).isEmpty();
    }

    /** The schema of a value; codes that a rule looks up are told only where it is judged. */
    static SchemaObject of(Class<?> type, boolean judged) {
        if (type == LocalDate.class) {
            return string(DATE).with("format", "date");
        } else if (type == TimePeriod.class) {
            return string(TIME_PERIOD);
        } else if (type == Objective.class) {
            SchemaObject number =
                    SchemaObject.ofType("integer").with("minimum", 1).with("maximum", Objective.values().length);
            // Partners write so for what has no objective; it is read as nothing.
            return SchemaObject.anyOf(number, SchemaObject.of("const", "General"));
        } else if (type.isEnum()) {
            return closedList(type);
        }
        List<String> codes = judged ? codes(type) : List.of();
        return codes.isEmpty() ? plain(type) : oneOf(codes);
    }

    private static List<String> codes(Class<?> type) {
        if (type == CountryCode.class) {
            return Stream.concat(column("countries", "code"), column("withdrawn-countries", "alpha-3"))
                    .distinct()
                    .sorted()
                    .toList();
        } else if (type == CurrencyCode.class) {
            return column("currencies", "code").distinct().sorted().toList();
        } else if (type == ActionCode.class) {
            return ActionCode.all().stream().map(ActionCode::text).toList();
        } else if (type == SdgTarget.class) {
            return SdgTarget.all().stream().map(SdgTarget::text).toList();
        }
        return List.of();
    }

    /** The codes of a list, withdrawn ones too: those are a warning. */
    private static Stream<String> column(String list, String name) {
        CodeList codes = CodeList.of(list);
        int column = codes.indexOf(name);
        return codes.rows().stream().map(row -> row.get(column));
    }

    private static SchemaObject plain(Class<?> type) {
        return SchemaObject.ofType(PLAIN.getOrDefault(type, "string"));
    }
}
