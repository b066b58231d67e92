package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.privacy.PersonalNames;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonArray;
import io.github.gcmsdk.record.JsonValue.JsonNumber;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.JsonValue.JsonString;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Looks through what no type describes for names and values that tell who a person is. What stands under a personal name
 * is reported by that name, and not looked at further: one defect, one finding.
 */
public final class PersonalScan {

    /** How many decimals make coordinates point at a house. */
    private static final int FINE = 4;

    private static final Set<String> NORTH = Set.of("lat", "latitude");
    private static final Set<String> EAST = Set.of("lon", "lng", "long", "longitude");
    private static final Set<String> POINTS =
            Set.of("coordinates", "location", "position", "point", "geo", "lnglat", "latlng");

    /** Takes what is found, and its place in the partner's text. */
    @FunctionalInterface
    public interface Sink {
        void found(Rule rule, String pointer, String kind);
    }

    private final boolean aboutPeople;
    private final Sink sink;

    /** A scan of a record; more names are personal in one about living people. */
    public PersonalScan(boolean aboutPeople, Sink sink) {
        this.aboutPeople = aboutPeople;
        this.sink = sink;
    }

    /** A member that the model does not have. */
    public void member(String pointer, String name, JsonValue value) {
        PersonalNames.kindOf(name, aboutPeople)
                .ifPresentOrElse(
                        kind -> sink.found(PrivacyRules.PERSONAL_MEMBER, pointer, kind),
                        () -> value(pointer, name, value));
    }

    /** The members of an object that the model does not describe. */
    public void members(String pointer, JsonObject object) {
        object.members().forEach((name, value) -> member(Pointers.member(pointer, name), name, value));
    }

    /** A value; the name is that of the member in which it stands, alone or in a list. */
    public void value(String pointer, String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            if (isFinePlace(object.members())) {
                sink.found(PrivacyRules.PERSONAL_VALUE, pointer, "coordinates");
            } else {
                members(pointer, object);
            }
        } else if (value instanceof JsonArray array) {
            if (POINTS.contains(name.toLowerCase(Locale.ROOT)) && isFinePoint(array.elements())) {
                sink.found(PrivacyRules.PERSONAL_VALUE, pointer, "coordinates");
            } else {
                elements(pointer, name, array.elements());
            }
        } else if (value instanceof JsonString string) {
            PersonalData.kindOf(string.value())
                    .ifPresent(kind -> sink.found(PrivacyRules.PERSONAL_VALUE, pointer, kind));
        }
    }

    private void elements(String pointer, String name, List<JsonValue> elements) {
        for (int i = 0; i < elements.size(); i++) {
            value(Pointers.element(pointer, i), name, elements.get(i));
        }
    }

    /** Whether an object tells a latitude and a longitude as numbers of four decimals. */
    private static boolean isFinePlace(Map<String, JsonValue> members) {
        boolean north = false;
        boolean east = false;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            if (isFine(member.getValue())) {
                String name = member.getKey().toLowerCase(Locale.ROOT);
                north |= NORTH.contains(name);
                east |= EAST.contains(name);
            }
        }
        return north && east;
    }

    private static boolean isFinePoint(List<JsonValue> elements) {
        return elements.size() >= 2 && elements.size() <= 3 && isFine(elements.get(0)) && isFine(elements.get(1));
    }

    private static boolean isFine(JsonValue value) {
        return value instanceof JsonNumber number
                && number.value().scale() >= FINE
                && Math.abs(number.value().doubleValue()) <= 180;
    }
}
