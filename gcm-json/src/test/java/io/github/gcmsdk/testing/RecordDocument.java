package io.github.gcmsdk.testing;

import static java.util.stream.Collectors.joining;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.GuidingPrinciple;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.EmailAddress;
import io.github.gcmsdk.rule.WebAddress;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of {@code docs/records.md}, and of its like for further types: the members come from the record types and their
 * annotations, what they mean from the Javadoc in the sources.
 */
public final class RecordDocument {

    private static final List<String> SOURCES = List.of("gcm-core/src/main/java", "gcm-indicators/src/main/java");

    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(Text.class, "text"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Period.class, "period"),
            Map.entry(TimePeriod.class, "time period"),
            Map.entry(Money.class, "money"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(Boolean.class, "`true` or `false`"),
            Map.entry(JsonObject.class, "object"),
            Map.entry(Objective.class, "objective"),
            Map.entry(GuidingPrinciple.class, "principle"),
            Map.entry(ActionCode.class, "action"),
            Map.entry(SdgTarget.class, "SDG target"),
            Map.entry(CountryCode.class, "country"),
            Map.entry(RegionCode.class, "region"),
            Map.entry(CurrencyCode.class, "currency"),
            Map.entry(LanguageTag.class, "language"));

    private final Path root;
    private final List<RecordType<?>> types;
    private final RecordSamples samples;
    private final Set<Class<?>> parts = new LinkedHashSet<>();

    /**
     * A document of some types.
     *
     * @param root the repository
     * @param types the types
     */
    public RecordDocument(Path root, List<RecordType<?>> types) {
        this.root = root;
        this.types = types;
        this.samples = new RecordSamples(root);
    }

    /**
     * The document of a dataset: how it is written, its header, its types and their parts.
     *
     * @return the text
     */
    public String render() {
        StringBuilder out = new StringBuilder(introduction());
        out.append("## Members of every record\n\nThey stand beside the others, not in a member of their own.\n\n");
        table(Meta.class, out);
        out.append("## The header\n\nThe member `dataset`. It may carry the members of every record, too.\n\n");
        table(DatasetHeader.class, out);
        return withTypes(out);
    }

    /**
     * The document of types that come on top of the standard ones: the types and their parts.
     *
     * @param introduction what stands before them
     * @return the text
     */
    public String render(String introduction) {
        return withTypes(new StringBuilder(introduction).append('\n'));
    }

    private String withTypes(StringBuilder out) {
        out.append("## Types\n\n");
        for (RecordType<?> type : types) {
            out.append("### `%s`\n\n%s\n\n".formatted(type.name(), about(type.type())));
            table(type.type(), out);
            String example = samples.of(type.name()).orElseGet(() -> javadocExample(type.type()));
            out.append("```json\n").append(example).append("\n```\n\n");
        }
        out.append("## Parts\n\nObjects within records. They have no `type`.\n\n");
        for (int i = 0; i < parts.size(); i++) { // a part may bring further ones
            Class<?> part = new ArrayList<>(parts).get(i);
            out.append("### %s\n\n%s\n\n".formatted(part.getSimpleName(), about(part)));
            table(part, out);
        }
        return out.toString().stripTrailing() + '\n';
    }

    private static String introduction() {
        return """
                # Records

                This file is generated from the record types; do not edit it. It says how data are written in JSON. What is judged
                stands in the [list of rules](rules.md).

                ## Conventions

                A dataset is one JSON document: the version of the format, a header, and the records in any order.

                ```json
                {"gcm": "1.0",
                 "dataset": {"id": "example", "language": "en", "created": "2026-01-15", "complete": true},
                 "records": [
                   {"type": "stakeholder", "id": "ministry-a", "name": {"en": "Ministry A"}, "kinds": ["government"]},
                   {"type": "stakeholder", "id": "office-a", "name": "Office A", "kinds": ["government"], "parent": "ministry-a"}
                 ]}
                ```

                The same line by line (NDJSON): the first line is all but the records, every further line is one record.

                ```json
                {"gcm": "1.0", "dataset": {"id": "example", "language": "en", "created": "2026-01-15", "complete": true}}
                {"type": "stakeholder", "id": "ministry-a", "name": {"en": "Ministry A"}, "kinds": ["government"]}
                {"type": "stakeholder", "id": "office-a", "name": "Office A", "kinds": ["government"], "parent": "ministry-a"}
                ```

                Without a header, an array of records or a single record is read, too.

                - Every record has a `type` and an `id`. An id is unique among the records of its type.
                - Only what is marked as required must be there. Leave out what you do not know: absent is not zero, and `null` is the
                  same as absent. A required text or array must not be empty.
                - A member that the type does not have is kept and reported; so is a value that cannot be read. Nothing is lost when
                  the data are written again. What you add on purpose goes into `extensions`, which is kept as it is.
                - A code that is not in its list is kept and reported. Our own codes are written in small letters with hyphens; codes
                  of others as their owners write them.
                - An array of codes, objectives or references should not hold the same element twice.

                | form | how it is written |
                |---|---|
                | id | a string of up to 128 letters and digits of ASCII, `.`, `_`, `:` and `-`; the first is a letter or a digit |
                | string | a string with at least one visible character, and no white space around it |
                | text | an object of strings by language: `{"en": "Office A", "fr": "Bureau A"}`. A bare string is read in the `language` of the header (without one, as `und`, undetermined), and written back as an object |
                | code | a string, one of the codes in the last column |
                | reference | the id of the other record, as a string. What lies elsewhere is an object: `{"scheme": "gcm-pledge", "value": "0143", "title": "…"}`; `title` is a text and may be absent |
                | date | a string: `"2025-09-01"` |
                | period | an object of dates: `{"start": "2025-09-01", "end": "2028-08-31"}`. The end belongs to the period; either side may be absent |
                | time period | a string: a year, quarter, month or day: `"2024"`, `"2024-Q2"`, `"2024-05"`, `"2024-05-17"` |
                | number | a JSON number, never a string |
                | money | an object, both members required: `{"amount": 1500000.00, "currency": "USD"}`. The amount may also be a string (`"1500000.00"`: digits, a point and a minus sign, nothing else), so that no program rounds it on the way; no other number may |
                | objective | the number of an objective of the Compact, from `1` to `23` |
                | principle | a string, one of the ten guiding principles: %s |
                | action | a string, the reference of an action of the Compact: `"25(b)"` |
                | SDG target | a string, never a number: `"10.7"`, `"10.c"` |
                | country | a string, the ISO 3166-1 alpha-3 code: `"PAK"` |
                | region | a string, the UN M49 number or the acronym of a UN regional commission: `"034"`, `"ESCAP"` |
                | currency | a string, the ISO 4217 code: `"USD"` |
                | language | a string, a BCP 47 tag: `"ur"` |

                """.formatted(codes(GuidingPrinciple.class));
    }

    private void table(Class<?> type, StringBuilder out) {
        Map<String, String> meanings = meanings(type);
        out.append("| member | form | required | meaning |\n|---|---|---|---|\n");
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Meta.class && component.getType() != Rest.class) {
                String name = component.getName();
                boolean required = isAnnotated(component, NotNull.class) || isAnnotated(component, NotEmpty.class);
                out.append("| `%s` | %s | %s| %s%s |\n"
                        .formatted(
                                name,
                                form(component, component.getGenericType()),
                                required ? "yes " : "",
                                meanings.get(name),
                                knownCodes(component.getGenericType())));
            }
        }
        out.append('\n');
    }

    private static boolean isAnnotated(RecordComponent component, Class<? extends Annotation> annotation) {
        return annotation(component, annotation) != null;
    }

    /** Constraints may be kept at the accessor or at the type of a component only. */
    private static <A extends Annotation> A annotation(RecordComponent component, Class<A> annotation) {
        for (AnnotatedElement element :
                List.of(component.getAnnotatedType(), component.getAccessor(), (AnnotatedElement) component)) {
            if (element.getAnnotation(annotation) != null) {
                return element.getAnnotation(annotation);
            }
        }
        return null;
    }

    private String form(RecordComponent component, Type type) {
        Class<?> raw = raw(type);
        if (raw == List.class) {
            return "array of " + plural(form(component, argument(type)));
        } else if (raw == Map.class) {
            return "object of " + plural(form(component, lastArgument(type)));
        } else if (raw == Code.class) {
            return "code of `" + list(type) + "`";
        } else if (raw == Ref.class) {
            return "reference to " + target(raw(argument(type)));
        } else if (raw == String.class) {
            return string(component);
        } else if (Number.class.isAssignableFrom(raw)) {
            return FORMS.get(raw) + bounds(component);
        } else if (FORMS.containsKey(raw)) {
            return FORMS.get(raw);
        } else if (raw.isRecord()) {
            parts.add(raw);
            return "[%s](#%s)"
                    .formatted(raw.getSimpleName(), raw.getSimpleName().toLowerCase(Locale.ROOT));
        }
        throw new IllegalStateException("no form of " + type);
    }

    private static String plural(String form) {
        if (form.startsWith("[")) {
            return form + " objects";
        }
        for (String single : List.of("country", "currency")) {
            if (form.equals(single)) {
                return single.substring(0, single.length() - 1) + "ies";
            }
        }
        Matcher first = Pattern.compile("(code|reference|array)( .*)").matcher(form);
        return first.matches() ? first.group(1) + "s" + first.group(2) : form + "s";
    }

    private static String string(RecordComponent component) {
        var pattern = annotation(component, jakarta.validation.constraints.Pattern.class);
        if (pattern != null && pattern.regexp().equals(RecordId.PATTERN)) {
            return "id";
        } else if (isAnnotated(component, WebAddress.class)) {
            return "string, a web address";
        } else if (isAnnotated(component, EmailAddress.class)) {
            return "string, an e-mail address";
        }
        return "string";
    }

    private static String bounds(RecordComponent component) {
        Min min = annotation(component, Min.class);
        Max max = annotation(component, Max.class);
        if (min != null && max != null) {
            return " from " + min.value() + " to " + max.value();
        } else if (min != null) {
            return ", " + min.value() + " or more";
        }
        return max == null ? "" : ", " + max.value() + " or less";
    }

    private String target(Class<?> target) {
        if (target == GcmRecord.class) {
            return "a record of any type";
        }
        return types.stream()
                .filter(type -> target.isAssignableFrom(type.type()))
                .map(type -> "[`%s`](#%s)".formatted(type.name(), type.name()))
                .collect(joining(" or "));
    }

    private static String knownCodes(Type type) {
        if (raw(type) == List.class || raw(type) == Map.class) {
            return knownCodes(lastArgument(type));
        }
        return raw(type) == Code.class ? ". Known codes: " + codes(raw(argument(type))) : "";
    }

    private static String codes(Class<?> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(constant -> (Coded) constant)
                .map(coded -> '`'
                        + coded.code()
                        + '`'
                        + coded.aliases().stream()
                                .map(alias -> " (`" + alias + "` is read, too)")
                                .collect(joining()))
                .collect(joining(", "));
    }

    /** {@code StakeholderKind} as {@code stakeholder-kind}. */
    private static String list(Type code) {
        return raw(argument(code))
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static Type argument(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }

    /** Of a list its elements, of a map its values. */
    private static Type lastArgument(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    // What the Javadoc says.

    private String javadoc(Class<?> type) {
        Path source = source(type);
        try {
            Matcher comment = Pattern.compile("(?s)\n/\\*\\*\n(.*?)\n \\*/\n").matcher(Files.readString(source));
            if (!comment.find()) {
                throw new IllegalStateException("no Javadoc: " + source);
            }
            return comment.group(1).replaceAll("(?m)^ \\* ?", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path source(Class<?> type) {
        String file = type.getName().replace('.', '/') + ".java";
        return SOURCES.stream()
                .map(folder -> root.resolve(folder).resolve(file))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no source: " + type));
    }

    private String about(Class<?> type) {
        return markdown(javadoc(type).replaceAll("(?s)\n\n.*", "")).replaceAll("(?<=[.]) *$", "");
    }

    private String javadocExample(Class<?> type) {
        Matcher example = Pattern.compile("(?s)<pre>\\{@code (.*?)}</pre>").matcher(javadoc(type));
        if (!example.find()) {
            throw new IllegalStateException("no example: " + type);
        }
        return samples.pretty(example.group(1));
    }

    private Map<String, String> meanings(Class<?> type) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Matcher param = Pattern.compile("(?s)@param (\\w+) (.*?)(?=\n@|$)").matcher(javadoc(type));
        while (param.find()) {
            meanings.put(param.group(1), markdown(param.group(2)));
        }
        return meanings;
    }

    private static String markdown(String javadoc) {
        String text = javadoc.replaceAll("\\s+", " ").replaceAll("\\{@code ([^}]*)}", "`$1`");
        if (text.contains("{@") || text.contains("<") || text.contains("|")) {
            throw new IllegalStateException("not to be shown as it is: " + text);
        }
        return text;
    }
}
