package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.framework.GuidingPrinciple;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.ObjectiveResolver;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.internal.engine.IsoDates;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.internal.rule.ValueRules;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Compiles binders for types, once each. Not thread-safe while it compiles. */
final class Binders {

    private final MethodHandles.Lookup lookup;
    private final Map<Type, Binder> binders = new HashMap<>();

    Binders(MethodHandles.Lookup lookup) {
        this.lookup = lookup;
    }

    /**
     * The binder of a type.
     *
     * @throws IllegalArgumentException if values of the type cannot be read
     */
    Binder of(Type type) {
        Binder known = binders.get(type);
        if (known != null) {
            return known;
        }
        Later later = new Later();
        binders.put(type, later); // the type may hold itself
        later.binder = compile(type);
        binders.put(type, later.binder);
        return later.binder;
    }

    /** Stands for a binder that is being compiled. */
    private static final class Later implements Binder {
        private @Nullable Binder binder;

        @Override
        public @Nullable Object bind(Tokens tokens, Binding binding) {
            return Objects.requireNonNull(binder).bind(tokens, binding);
        }
    }

    private Binder compile(Type type) {
        Class<?> raw = raw(type);
        Type[] arguments =
                type instanceof ParameterizedType parameterized ? parameterized.getActualTypeArguments() : new Type[0];
        if (List.class == raw) {
            Binder element = of(arguments[0]);
            return (tokens, binding) -> list(tokens, binding, element);
        } else if (Map.class == raw) {
            if (arguments[0] != String.class) {
                throw new IllegalArgumentException("type: the keys of a map are strings, not " + arguments[0]);
            }
            Binder value = of(arguments[1]);
            return (tokens, binding) -> map(tokens, binding, value);
        } else if (raw == Code.class) {
            return code(raw(arguments[0]));
        } else if (raw == Ref.class) {
            // As an object a reference names what lies elsewhere; an id is written as a bare string.
            ObjectBinder parts = objectBinder(Ref.class).without("id");
            return (tokens, binding) -> reference(tokens, binding, parts);
        } else if (raw == Money.class) {
            return objectBinder(Money.class).with("amount", Binders::amount);
        } else if (raw.isRecord() && raw != Text.class && raw != JsonObject.class) {
            return objectBinder(raw);
        }
        return scalar(raw);
    }

    private Binder scalar(Class<?> type) {
        if (type == String.class) {
            return Binders::string;
        } else if (type == Text.class) {
            return Binders::text;
        } else if (type == LocalDate.class) {
            return Binders::date;
        } else if (type == BigDecimal.class) {
            return Binders::decimal;
        } else if (type == Integer.class || type == int.class) {
            return (tokens, binding) -> whole(tokens, binding, Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (type == Long.class || type == long.class) {
            return (tokens, binding) -> whole(tokens, binding, Long.MIN_VALUE, Long.MAX_VALUE);
        } else if (type == Boolean.class || type == boolean.class) {
            return Binders::bool;
        } else if (type == Objective.class) {
            return Binders::objective;
        } else if (type == JsonObject.class) {
            return Binders::object;
        } else if (type.isEnum()) {
            Rule unknown = type == GuidingPrinciple.class ? ValueRules.PRINCIPLE_UNKNOWN : ValueRules.FORMAT;
            return closedList(type, unknown);
        }
        return parsed(type);
    }

    /** A class with a static {@code parse(CharSequence)}: it throws {@link IllegalArgumentException} or takes all. */
    private Binder parsed(Class<?> type) {
        try {
            MethodType signature = MethodType.methodType(type, CharSequence.class);
            MethodHandle parse = lookup.findStatic(type, "parse", signature)
                    .asType(MethodType.methodType(Object.class, CharSequence.class));
            String expected = words(type.getSimpleName());
            return (tokens, binding) -> {
                String text = textOrWrongKind(tokens, binding);
                return text == null ? null : parse(parse, text, expected, binding);
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("type: values of " + type.getName() + " cannot be read", e);
        }
    }

    private static @Nullable Object parse(MethodHandle parse, String text, String expected, Binding binding) {
        try {
            return (Object) parse.invokeExact((CharSequence) text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            binding.format(text, expected);
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("parse of " + expected + " failed", e);
        }
    }

    /** {@code TimePeriod} as {@code time period}. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = Character.isUpperCase(c);
            words.append(capital && words.length() > 0 ? " " : "").append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    ObjectBinder objectBinder(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            List<ObjectBinder.Member> members = new ArrayList<>();
            for (RecordComponent component : components) {
                if (component.getType() != Meta.class) {
                    members.add(new ObjectBinder.Member(component.getName(), of(component.getGenericType())));
                }
            }
            boolean hasMeta = types.length > members.size();
            return new ObjectBinder(members, constructor, hasMeta ? metaMembers() : List.of(), type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("lookup: may not construct " + type.getName(), e);
        }
    }

    /** The members of the meta that stand beside the record's own. */
    private List<ObjectBinder.Member> metaMembers() {
        List<ObjectBinder.Member> members = new ArrayList<>();
        for (RecordComponent component : Meta.class.getRecordComponents()) {
            if (!component.getName().equals("rest")) {
                members.add(new ObjectBinder.Member(component.getName(), of(component.getGenericType())));
            }
        }
        return members;
    }

    static Class<?> raw(Type type) {
        if (type instanceof Class<?> raw) {
            return raw;
        }
        return type instanceof ParameterizedType parameterized ? raw(parameterized.getRawType()) : Object.class;
    }

    /** Whether a class is a record of a dataset, whose {@code type} member is known already. */
    static boolean isRecord(Class<?> type) {
        return GcmRecord.class.isAssignableFrom(type);
    }

    // The single kinds of values.

    private static @Nullable String textOrWrongKind(Tokens tokens, Binding binding) {
        if (tokens.current() != JsonToken.VALUE_STRING) {
            binding.wrongKind(tokens, "string");
            return null;
        }
        return JsonValues.string(tokens, binding);
    }

    private static @Nullable Object string(Tokens tokens, Binding binding) {
        return textOrWrongKind(tokens, binding);
    }

    private static @Nullable Object date(Tokens tokens, Binding binding) {
        if (tokens.current() != JsonToken.VALUE_STRING) {
            binding.wrongKind(tokens, "string", null); // a number is no date, not in quotes either
            return null;
        }
        String text = JsonValues.string(tokens, binding);
        if (text == null) {
            return null;
        }
        try {
            return IsoDates.parse(text);
        } catch (DateTimeException e) {
            binding.format(text, "YYYY-MM-DD");
            return null;
        }
    }

    private static @Nullable Object decimal(Tokens tokens, Binding binding) {
        if (!tokens.current().isNumeric()) {
            binding.wrongKind(tokens, "number");
            return null;
        }
        return JsonValues.number(tokens, binding);
    }

    /** An amount may be a string too: partners write so to keep it from being rounded. */
    private static @Nullable Object amount(Tokens tokens, Binding binding) {
        if (tokens.current() != JsonToken.VALUE_STRING) {
            return decimal(tokens, binding);
        }
        String text = JsonValues.string(tokens, binding);
        if (text == null) {
            return null;
        }
        boolean plain = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-');
        BigDecimal amount = plain ? JsonValues.decimal(text, binding.limits.numberLength()) : null;
        if (amount == null) {
            binding.format(text, "1234.56");
        }
        return amount;
    }

    private static @Nullable Object whole(Tokens tokens, Binding binding, long min, long max) {
        if (binding.limits.numberLength() >= Tokens.LONG && tokens.isShortInteger()) {
            return max == Integer.MAX_VALUE ? (Object) tokens.intValue() : (Object) (long) tokens.intValue();
        }
        BigDecimal number = (BigDecimal) decimal(tokens, binding);
        if (number == null) {
            return null;
        }
        boolean whole = number.scale() == 0
                && number.compareTo(BigDecimal.valueOf(min)) >= 0
                && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        if (!whole) {
            String text = tokens.text();
            binding.unreadable(
                    new JsonNumber(number), ValueRules.FORMAT, null, "value", text, "expected", "whole number");
            return null;
        }
        return max == Integer.MAX_VALUE ? (Object) number.intValueExact() : (Object) number.longValueExact();
    }

    private static @Nullable Object bool(Tokens tokens, Binding binding) {
        JsonToken token = tokens.current();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            binding.wrongKind(tokens, "boolean");
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    private static @Nullable Object object(Tokens tokens, Binding binding) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            binding.wrongKind(tokens, "object");
            return null;
        }
        return JsonValues.readObject(tokens, binding);
    }

    /** An objective is its number. Partners write General for what has none: it is read as nothing, and told. */
    private static @Nullable Object objective(Tokens tokens, Binding binding) {
        JsonToken token = tokens.current();
        if (token == JsonToken.VALUE_STRING && tokens.text().equals("General")) {
            binding.keep(new JsonString("General"));
            binding.report(ValueRules.ALIAS, null, "value", "General", "code", "–");
            return null;
        } else if (token == JsonToken.VALUE_STRING && !tokens.isShortNumber()) {
            return namedObjective(tokens, binding);
        } else if (!token.isNumeric()) {
            binding.wrongKind(tokens, "number");
            return null;
        }
        BigDecimal number = JsonValues.number(tokens, binding);
        if (number == null) {
            return null;
        }
        Objective meant = meantObjective(number);
        if (meant != null && number.scale() == 0) {
            return meant;
        }
        String suggestion = meant == null ? null : "" + meant.number();
        String text = tokens.text();
        binding.unreadable(new JsonNumber(number), ValueRules.OBJECTIVE_UNKNOWN, suggestion, "value", text);
        return null;
    }

    /** The objective of a number, also of {@code 9.0}, which spreadsheets make of a whole number. */
    private static @Nullable Objective meantObjective(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean whole = stripped.scale() <= 0 && stripped.precision() - stripped.scale() < 10;
        return whole ? Objective.ofNumber(stripped.intValueExact()).orElse(null) : null;
    }

    /** A title where the number is taken: the number is suggested if the title leaves no doubt. */
    private static @Nullable Object namedObjective(Tokens tokens, Binding binding) {
        String text = JsonValues.string(tokens, binding);
        if (text != null) {
            String suggestion = ObjectiveResolver.standard()
                    .resolve(text)
                    .objective()
                    .map(objective -> "" + objective.number())
                    .orElse(null);
            binding.unreadable(
                    new JsonString(text), ReaderRules.WRONG_KIND, suggestion, "expected", "number", "found", "string");
        }
        return null;
    }

    private static Binder closedList(Class<?> type, Rule unknown) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(constant instanceof Coded coded ? coded.code() : ((Enum<?>) constant).name(), constant);
        }
        Words<Object> words = new Words<>(constants);
        return (tokens, binding) -> {
            Object constant = find(tokens, binding, words);
            String text = constant != null ? null : textOrWrongKind(tokens, binding);
            if (text != null) {
                String near = Near.nearest(text, constants.keySet());
                String expected = String.join("|", constants.keySet());
                binding.unreadable(new JsonString(text), unknown, near, "value", text, "expected", expected);
            }
            return constant;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type argument of a code is such an enum
    private static Binder code(Class<?> list) {
        Map<String, Code<?>> codes = new HashMap<>();
        for (Object constant : list.getEnumConstants()) {
            Coded coded = (Coded) constant;
            codes.put(coded.code(), Code.parse((Class) list, coded.code()));
            coded.aliases().forEach(alias -> codes.put(alias, Code.parse((Class) list, alias)));
        }
        Words<Code<?>> words = new Words<>(codes);
        return (tokens, binding) -> {
            Code<?> known = find(tokens, binding, words);
            String text = known != null ? null : textOrWrongKind(tokens, binding);
            return text == null ? known : Code.parse((Class) list, text);
        };
    }

    /** What a table has for the string that stands here; null if it has nothing, or there is no string within the limit. */
    private static <T> @Nullable T find(Tokens tokens, Binding binding, Words<T> words) {
        boolean isText =
                tokens.current() == JsonToken.VALUE_STRING && tokens.textLength() <= binding.limits.stringLength();
        return isText ? tokens.find(words) : null;
    }

    private static @Nullable Object reference(Tokens tokens, Binding binding, ObjectBinder parts) {
        if (tokens.current() == JsonToken.START_OBJECT) {
            return parts.bind(tokens, binding);
        }
        String id = textOrWrongKind(tokens, binding);
        return id == null ? null : Ref.to(id);
    }

    private static @Nullable Object list(Tokens tokens, Binding binding, Binder element) {
        if (tokens.current() != JsonToken.START_ARRAY) {
            binding.wrongKind(tokens, "array");
            return null;
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
            binding.path.enter(i);
            Object value = element.bind(tokens, binding);
            if (value != null) {
                elements.add(value);
            }
            binding.path.leave();
        }
        return elements;
    }

    private static @Nullable Object map(Tokens tokens, Binding binding, Binder value) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            binding.wrongKind(tokens, "object");
            return null;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            if (!binding.isNameShort(tokens)) {
                continue;
            }
            String name = tokens.text();
            tokens.next();
            binding.path.enter(name);
            if (values.containsKey(name)) {
                binding.duplicate(tokens, name);
            } else {
                values.put(name, tokens.isNull() ? null : value.bind(tokens, binding));
            }
            binding.path.leave();
        }
        values.values().removeIf(Objects::isNull); // they were there so that a second one is told
        return values;
    }

    /** A text: an object of languages, or a bare string in the language of the dataset. */
    private static @Nullable Object text(Tokens tokens, Binding binding) {
        if (tokens.current() == JsonToken.VALUE_STRING) {
            String bare = JsonValues.string(tokens, binding);
            return bare == null ? null : Text.of(binding.language(), bare);
        } else if (tokens.current() != JsonToken.START_OBJECT) {
            binding.wrongKind(tokens, "object");
            return null;
        }
        Map<String, @Nullable String> values = new LinkedHashMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            if (binding.isNameShort(tokens)) {
                String name = tokens.text();
                tokens.next();
                binding.path.enter(name);
                textValue(tokens, binding, name, values);
                binding.path.leave();
            }
        }
        values.values().removeIf(Objects::isNull); // they were there so that a second one is told
        return new Text(values);
    }

    private static void textValue(Tokens tokens, Binding binding, String name, Map<String, @Nullable String> values) {
        String language = canonicalLanguage(name);
        if (values.containsKey(language)) {
            binding.duplicate(tokens, name);
            return;
        }
        if (!language.equals(name)) {
            binding.report(ValueRules.ALIAS, language, "value", name, "code", language);
        }
        values.put(language, tokens.isNull() ? null : textOrWrongKind(tokens, binding));
    }

    /** A three-letter code for a language that has one of two letters is read as that one; other tags stay. */
    static String canonicalLanguage(String name) {
        if (name.length() < 3) {
            return name;
        }
        LanguageTag tag = LanguageTag.parse(name);
        LanguageTag canonical = tag.canonical();
        return !tag.isKnown() && canonical.isKnown() ? canonical.text() : name;
    }
}
