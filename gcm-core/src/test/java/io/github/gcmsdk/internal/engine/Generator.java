package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Marker;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Makes records by their components: mostly as they should be, and with a chance for each value, the rate, as partners
 * get it wrong. The same random numbers give the same record.
 */
public final class Generator {

    private static final List<String> STRINGS =
            List.of("wg-1", "wg-2", "Islamabad", "line\nfeed", "A/RES/73/195", "12.5");
    private static final List<String> BAD_STRINGS =
            List.of("", " ", "\u200b\t", " a", "a\u00a0", "bell\u0007bell", "\r");
    private static final List<String> IDS = List.of("p-7", "iom", "IOM", "pk_unnm", "a.b:c");
    private static final List<String> BAD_IDS = List.of("", "-a", "a b", "é", "a/b~c", "a\n");
    private static final List<String> LANGUAGES = List.of("en", "fr", "ur", "es-MX", "und");
    private static final List<String> BAD_LANGUAGES =
            List.of("spa", "english", "", "xx", "12", "007", "99999999999", "a/b~c", "en_GB", "<x>[0].y", " ");
    private static final List<String> LABELS = List.of(
            "Objective 23: return and reintegration",
            "Pledge on refugees and asylum seekers",
            "Pledge on migrants",
            "x".repeat(299),
            "x".repeat(300),
            "😀".repeat(1700),
            "x".repeat(3001));
    private static final List<String> SCALES = List.of("un-gem", "oecd-dac", "fund-scale");
    private static final List<String> MARKS = List.of("2", "7", "A");
    private static final List<String> WEB_ADDRESSES = List.of("https://iom.int", "http://a.example/x?y#z");
    private static final List<String> BAD_WEB_ADDRESSES =
            List.of("", "iom.int", "ftp://iom.int", "https://", "https:// a");
    private static final List<String> EMAILS = List.of("office@example.org");
    private static final List<String> BAD_EMAILS = List.of("", "@", "a@b", "a b@example.org", "a@b@example.org");
    private static final List<String> COUNTRIES = List.of("PAK", "FRA", "XKX", "KEN");
    private static final List<String> BAD_COUNTRIES = List.of("PK", "ANT", "YUG", "pak", "586", "", "ZZZ");
    private static final List<String> CURRENCIES = List.of("USD", "PKR", "JPY", "KWD");
    private static final List<String> BAD_CURRENCIES = List.of("usd", "DEM", "", "ZZZ");
    private static final List<String> REGIONS = List.of("034", "ESCAP", "ECA");
    private static final List<String> BAD_REGIONS = List.of("", "Asia", "999");
    private static final List<String> TAGS = List.of("en", "fr", "ur");
    private static final List<String> BAD_TAGS = List.of("spa", "", "xx", "english", "en_GB");
    private static final List<String> ACTIONS = List.of("25(b)", "36(a)", "20(a)");
    private static final List<String> BAD_ACTIONS = List.of("25.b", "", "99(z)", "20.a");
    private static final List<String> TARGETS = List.of("10.7", "10.c", "17.18");
    private static final List<String> BAD_TARGETS = List.of("10", "10.C", "", "18.1");
    private static final List<String> AMOUNTS = List.of("0", "1", "50", "100", "1500000.00");
    private static final List<String> BAD_AMOUNTS = List.of("-1", "-0.001", "100.01", "1.2345", "1E+30", "1E-30");
    private static final List<String> TIMES = List.of("2024", "2024-Q2", "2024-05", "2024-05-17");

    private final RandomGenerator random;
    private final double rate;

    /** Takes random numbers, and how likely each value is a bad one. */
    public Generator(RandomGenerator random, double rate) {
        this.random = random;
        this.rate = rate;
    }

    /** A record of a type. */
    public <T extends GcmRecord> T record(Class<T> type) {
        return type.cast(part(type));
    }

    /** Whether a type is made component by component, and not as a whole. */
    static boolean isMadeOfParts(Class<?> type) {
        return type.isRecord()
                && !Set.of(Text.class, Meta.class, TimePeriod.class, Code.class, Ref.class)
                        .contains(type);
    }

    /** An instance of any record, such as one that others hold. */
    Object part(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(type, components[i]);
        }
        return construct(type, values);
    }

    /** A record of the given values. */
    static Object construct(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    /** A value for a component of a record, or null. */
    Object component(Class<?> type, RecordComponent component) {
        Class<?> raw = component.getType();
        boolean nullable = raw != List.class && raw != Text.class && raw != Meta.class;
        if (is(rate / 2) || nullable && !isMostlySet(type, component) && random.nextInt(3) == 0) {
            return null;
        }
        if (raw == String.class) {
            return string(type, component.getName());
        } else if (component.getName().equals("year")) {
            return is(rate) ? 1800 : 2020 + random.nextInt(10);
        }
        return value(component.getGenericType());
    }

    /** What must be set for the rules to have something to judge. */
    private static boolean isMostlySet(Class<?> type, RecordComponent component) {
        String name = component.getName();
        return name.equals("id")
                || List.of("level", "launched", "kind", "stakeholder", "role", "fund", "contributor", "amount")
                        .contains(name)
                || List.of("currency", "scheme", "value").contains(name) && type != Ref.class;
    }

    private String string(Class<?> type, String name) {
        if (name.equals("id") && GcmRecord.class.isAssignableFrom(type)) {
            return pick(IDS, BAD_IDS);
        }
        return switch (name) {
            case "website" -> pick(WEB_ADDRESSES, BAD_WEB_ADDRESSES);
            case "email" -> pick(EMAILS, BAD_EMAILS);
            case "scheme" -> pick(type == Marker.class ? SCALES : STRINGS, BAD_STRINGS);
            case "code" -> pick(type == Marker.class ? MARKS : STRINGS, BAD_STRINGS);
            default -> pick(STRINGS, BAD_STRINGS);
        };
    }

    private Object value(Type generic) {
        if (generic instanceof ParameterizedType parameterized) {
            Type argument = parameterized.getActualTypeArguments()[0];
            if (parameterized.getRawType() == List.class) {
                return list(argument);
            } else if (parameterized.getRawType() == Code.class) {
                return code((Class<?>) argument);
            }
            return ref();
        }
        return value((Class<?>) generic);
    }

    private Object value(Class<?> type) {
        if (type == Text.class) {
            return text();
        } else if (type == Meta.class) {
            return meta();
        } else if (type == LocalDate.class) {
            return date();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(pick(AMOUNTS, BAD_AMOUNTS));
        } else if (type == Integer.class) {
            return is(rate) ? -1 : random.nextInt(100);
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == String.class) {
            return pick(STRINGS, BAD_STRINGS);
        } else if (type.isEnum()) {
            return any(List.of(type.getEnumConstants()));
        } else if (type == TimePeriod.class) {
            return TimePeriod.parse(any(TIMES));
        }
        return type.isRecord() ? part(type) : code(type);
    }

    private Object code(Class<?> type) {
        if (type == CountryCode.class) {
            return CountryCode.parse(pick(COUNTRIES, BAD_COUNTRIES));
        } else if (type == CurrencyCode.class) {
            return CurrencyCode.parse(pick(CURRENCIES, BAD_CURRENCIES));
        } else if (type == RegionCode.class) {
            return RegionCode.parse(pick(REGIONS, BAD_REGIONS));
        } else if (type == LanguageTag.class) {
            return LanguageTag.parse(pick(TAGS, BAD_TAGS));
        } else if (type == ActionCode.class) {
            return ActionCode.parse(pick(ACTIONS, BAD_ACTIONS));
        } else if (type == SdgTarget.class) {
            return SdgTarget.parse(pick(TARGETS, BAD_TARGETS));
        }
        return listedCode(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object listedCode(Class<?> list) {
        Coded constant = (Coded) any(List.of(list.getEnumConstants()));
        List<String> bad = new ArrayList<>(List.of("", constant.code() + "s", constant.name()));
        bad.addAll(constant.aliases());
        return Code.parse((Class) list, is(rate) ? any(bad) : constant.code());
    }

    private Ref<?> ref() {
        Text title = random.nextInt(8) == 0 ? text() : null;
        if (is(rate)) {
            return switch (random.nextInt(4)) {
                case 0 -> new Ref<>(any(BAD_IDS), null, null, title);
                case 1 -> new Ref<>(null, "iati", null, title);
                case 2 -> new Ref<>(null, null, "0143", title);
                default -> new Ref<>(null, null, null, title);
            };
        }
        return random.nextInt(6) == 0
                ? new Ref<>(null, "gcm-pledge", "0143", title)
                : new Ref<>(any(IDS), null, null, title);
    }

    private Text text() {
        Map<String, String> values = new LinkedHashMap<>();
        int languages = is(rate / 2) ? 0 : random.nextInt(1, 3);
        for (int i = 0; i < languages; i++) {
            String value = is(rate / 2) ? null : random.nextInt(4) == 0 ? any(LABELS) : pick(STRINGS, BAD_STRINGS);
            values.put(pick(LANGUAGES, BAD_LANGUAGES), value);
        }
        return new Text(values);
    }

    private Meta meta() {
        if (random.nextInt(4) != 0) {
            return Meta.NONE;
        }
        @SuppressWarnings("unchecked") // of identifiers, since they are asked for
        List<Identifier> identifiers = (List<Identifier>) (List<?>) list(Identifier.class);
        return new Meta(identifiers, pick(STRINGS, BAD_STRINGS), null, JsonObject.EMPTY, Rest.EMPTY);
    }

    private LocalDate date() {
        if (is(rate / 10)) {
            return random.nextBoolean() ? LocalDate.MAX : LocalDate.MIN;
        }
        return Oracle.TODAY.plusDays(random.nextInt(-3, 4) * 40L);
    }

    private List<Object> list(Type element) {
        List<Object> list = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            list.add(!list.isEmpty() && is(rate) ? any(list) : is(rate / 4) ? null : value(element));
        }
        return list;
    }

    private String pick(List<String> good, List<String> bad) {
        return any(is(rate) ? bad : good);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean is(double chance) {
        return random.nextDouble() < chance;
    }
}
