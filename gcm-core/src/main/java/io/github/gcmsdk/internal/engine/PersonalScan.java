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

/**
 * Looks through what no type describes for names and values that tell who a person is. What stands under a personal name
 * is reported by that name, and not looked at further: one defect, one finding.
 */
public final class PersonalScan {

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
            if (PersonalNumbers.isPlace(object.members())) {
                sink.found(PrivacyRules.PERSONAL_VALUE, pointer, "coordinates");
            } else {
                members(pointer, object);
            }
        } else if (value instanceof JsonArray array) {
            if (PersonalNumbers.isPoint(name, array.elements())) {
                sink.found(PrivacyRules.PERSONAL_VALUE, pointer, "coordinates");
            } else {
                elements(pointer, name, array.elements());
            }
        } else if (value instanceof JsonString string) {
            PersonalData.kindOf(string.value())
                    .or(() -> PersonalNumbers.kindOf(name, string.value()))
                    .ifPresent(kind -> sink.found(PrivacyRules.PERSONAL_VALUE, pointer, kind));
        } else if (value instanceof JsonNumber number) {
            PersonalNumbers.kindOf(name, number.value())
                    .ifPresent(kind -> sink.found(PrivacyRules.PERSONAL_VALUE, pointer, kind));
        }
    }

    private void elements(String pointer, String name, List<JsonValue> elements) {
        for (int i = 0; i < elements.size(); i++) {
            value(Pointers.element(pointer, i), name, elements.get(i));
        }
    }
}
