package io.github.gcmsdk.json;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What partners send: datasets made from the record types themselves, so that no member is forgotten, and then spoilt in
 * every way that a text can be spoilt. One seed gives one dataset.
 */
final class PartnerData {

    private static final List<RecordType<?>> TYPES = Gcm.standard().types();

    private static final Map<Class<?>, List<String>> CODES = Map.of(
            CountryCode.class, List.of("PAK", "TUR", "XKX", "YUG"),
            CurrencyCode.class, List.of("USD", "PKR", "JPY"),
            RegionCode.class, List.of("142", "ESCAP"),
            LanguageTag.class, List.of("en", "ur", "pt-BR", "spa", "xx"),
            ActionCode.class, List.of("25(b)", "36(a)"),
            io.github.gcmsdk.framework.SdgTarget.class, List.of("10.7", "17.18", "10.c"),
            TimePeriod.class, List.of("2024", "2024-Q2", "2024-05", "2024-05-17"));

    private static final List<String> NAMES = List.of(
            "~",
            "/",
            "",
            "a/b",
            "~1",
            "0",
            "007",
            "naïve",
            "اسم",
            "😀",
            "x y",
            "\"",
            "\\",
            "\n",
            "rest",
            "meta",
            "id",
            "type",
            "nam",
            "objectivs",
            "Period");

    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "  padded ",
            "plain words",
            "naïve – 文字",
            "😀😀",
            "پاکستان",
            "tab\there",
            "line\nbreak",
            "quote\" and \\",
            "\u0000",
            "\ud83d",
            "24",
            "2025-13-45",
            "not a code",
            "General",
            "PK",
            "spa",
            "In progress");

    private static final List<String> TOKENS = List.of(
            "true",
            "false",
            "null",
            "0",
            "-0",
            "-0.0",
            "24",
            "9",
            "9.0",
            "9e0",
            "90e-1",
            "1E+3",
            "12e5",
            "1500000.00",
            "1e-7",
            "10.7",
            "-1",
            "123456789012345678901234567890.12345678901234567890",
            "1e30",
            "0.10",
            "0e5",
            "2147483648");

    private static final List<String> LANGUAGES =
            List.of("en", "fr", "ur", "es", "spa", "eng-GB", "EN", "en_US", "xx", "007", "0", "", "a/b", "zh-yue");

    private final Random random;
    private int records;

    PartnerData(long seed) {
        random = new Random(seed);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    // A dataset as it should be.

    /** A document with a header and records of all types. */
    Json.Obj dataset() {
        Json.Obj document = Json.object().put("gcm", "\"1.0\"");
        if (chance(80)) {
            document.put("dataset", parts(DatasetHeader.class, 60));
        }
        Json.Arr records = Json.array();
        for (int count = random.nextInt(6); count > 0; count--) {
            records.elements().add(record());
        }
        return document.put("records", records);
    }

    Json.Obj record() {
        RecordType<?> type = any(TYPES);
        Json.Obj record = Json.object().put("type", Json.string(type.name()));
        record.members().addAll(parts(type.type(), 30 + random.nextInt(60)).members());
        return record;
    }

    private Json.Obj parts(Class<?> type, int percent) {
        Json.Obj object = Json.object();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean left = !component.getName().equals("id") && !chance(percent);
            if (component.getType() == Meta.class) {
                object.members().addAll(parts(Meta.class, 20).members());
            } else if (component.getType() != Rest.class && !left) {
                object.put(component.getName(), value(component.getGenericType(), component.getName()));
            }
        }
        return object;
    }

    private Json value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            return generic(generic, name);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class) {
            return Json.string(text(name));
        } else if (raw == Text.class) {
            return languages();
        } else if (raw == LocalDate.class) {
            return Json.string("20" + (20 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)) + "-15");
        } else if (raw == BigDecimal.class) {
            String amount = any(List.of("1500000.00", "0", "12.5", "7", "-3.10"));
            return name.equals("amount") && chance(20) ? Json.string(amount) : Json.raw(amount);
        } else if (raw == Integer.class) {
            return Json.raw("" + random.nextInt(40));
        } else if (raw == Boolean.class) {
            return Json.raw("" + random.nextBoolean());
        } else if (raw == Objective.class) {
            return Json.raw("" + (1 + random.nextInt(23)));
        } else if (raw == JsonObject.class) {
            return Json.object().put(any(NAMES), anything(2)).put("x-team", anything(1));
        } else if (raw.isEnum()) {
            return Json.string(((Coded) any(List.of(raw.getEnumConstants()))).code());
        } else if (CODES.containsKey(raw)) {
            return Json.string(any(CODES.get(raw)));
        }
        return parts(raw, 70);
    }

    private Json generic(ParameterizedType type, String name) {
        Type argument = type.getActualTypeArguments()[0];
        if (type.getRawType() == Code.class) {
            return value(argument, name);
        } else if (type.getRawType() == Ref.class) {
            return reference();
        } else if (type.getRawType() != List.class) {
            throw new IllegalStateException("teach the test how values of " + type + " are made");
        }
        Json.Arr list = Json.array();
        for (int count = random.nextInt(4); count > 0; count--) {
            list.elements().add(value(argument, name));
        }
        return list;
    }

    private Json reference() {
        return chance(80)
                ? Json.string("r-" + random.nextInt(6))
                : Json.object()
                        .put("scheme", "\"gcm-pledge\"")
                        .put("value", "\"0143\"")
                        .put("title", languages());
    }

    private Json languages() {
        if (chance(40)) {
            return Json.string(any(STRINGS));
        }
        Json.Obj languages = Json.object();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            languages.put(chance(80) ? any(List.of("en", "fr", "ur")) : any(LANGUAGES), Json.string(any(STRINGS)));
        }
        return languages;
    }

    private String text(String name) {
        return switch (name) {
            case "id" -> chance(85) ? "r-" + records++ : "r-0";
            case "email" -> "office@example.org";
            case "website", "uri" -> "https://example.org/x";
            default -> chance(80) ? name + " " + random.nextInt(3) : any(STRINGS);
        };
    }

    // How it is spoilt.

    /** Something that has nothing to do with the model. */
    private Json anything(int depth) {
        if (depth == 0 || chance(50)) {
            return chance(50) ? Json.raw(any(TOKENS)) : Json.string(any(STRINGS));
        } else if (chance(50)) {
            return Json.array(anything(depth - 1), anything(depth - 1));
        }
        Json.Obj object = Json.object().put(any(NAMES), anything(depth - 1)).put("y", anything(depth - 1));
        return chance(20) ? object.put("y", anything(depth - 1)) : object;
    }

    /** Spoils a document at a few places. */
    void spoil(Json.Obj document) {
        for (int count = random.nextInt(8); count > 0; count--) {
            List<Json> containers = new ArrayList<>();
            collect(document, containers);
            Json container = any(containers);
            if (container instanceof Json.Obj object) {
                spoilMember(object, object == document);
            } else if (container instanceof Json.Arr array) {
                spoilElement(array.elements());
            }
        }
    }

    private static void collect(Json json, List<Json> containers) {
        if (json instanceof Json.Obj object) {
            containers.add(object);
            object.members().forEach(member -> collect(member.value(), containers));
        } else if (json instanceof Json.Arr array) {
            containers.add(array);
            array.elements().forEach(element -> collect(element, containers));
        }
    }

    private void spoilMember(Json.Obj object, boolean isDocument) {
        List<Json.Member> members = object.members();
        String name = any(NAMES);
        // A document with a type is a record by itself.
        String added = isDocument && name.equals("type") ? "kind" : name;
        int at = random.nextInt(members.size() + 1);
        if (members.isEmpty() || chance(25)) {
            members.add(at, new Json.Member(added, anything(3)));
            return;
        }
        at = random.nextInt(members.size());
        Json.Member member = members.get(at);
        switch (random.nextInt(5)) {
            case 0 -> members.set(at, new Json.Member(member.name(), anything(2)));
            case 1 -> members.set(at, new Json.Member(added, member.value()));
            case 2 -> members.remove(at);
            case 3 -> members.add(new Json.Member(member.name(), anything(1)));
            default -> members.set(at, new Json.Member(member.name(), Json.raw("null")));
        }
    }

    private void spoilElement(List<Json> elements) {
        int at = random.nextInt(elements.size() + 1);
        if (elements.isEmpty() || chance(50)) {
            elements.add(at, chance(30) ? Json.raw("null") : anything(2));
            return;
        }
        at = random.nextInt(elements.size());
        switch (random.nextInt(3)) {
            case 0 -> elements.set(at, anything(2));
            case 1 -> elements.remove(at);
            default -> elements.add(elements.get(at));
        }
    }
}
