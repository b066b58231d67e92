package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Location;
import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Finds where pointers lie in the bytes of a record, by one more walk over its tokens: places are only worked out for
 * what is reported.
 */
final class Locator {

    /** What of a member is meant. */
    enum Part {
        /** Its value. */
        VALUE,
        /** Its name: nobody knows the member. */
        NAME,
        /** The name where the member stands again; each time it is asked for, the next one. */
        NEXT_NAME;

        /** What a rule is about. */
        static Part of(Rule rule) {
            if (rule == ReaderRules.UNKNOWN_MEMBER || rule == PrivacyRules.PERSONAL_MEMBER) {
                return NAME;
            }
            return rule == ReaderRules.DUPLICATE_MEMBER ? NEXT_NAME : VALUE;
        }
    }

    /** Where something lies, and its pointer as the partner wrote it. */
    record Found(String pointer, Location location) {}

    /** Where a pointer was seen: the offsets of value and names in the bytes, -1 while unseen. */
    private static final class Seen {
        private String pointer;
        private int value = -1;
        private int name = -1;
        private final List<Integer> nextNames = new ArrayList<>(0);
        private int asked;

        Seen(String pointer) {
            this.pointer = pointer;
        }
    }

    private final String input;
    private final Slice slice;
    private final Map<String, Seen> wanted = new HashMap<>();
    private boolean walked;

    Locator(String input, Slice slice) {
        this.input = input;
        this.slice = slice;
    }

    /** Says that a pointer will be asked for. An absent one is located at what would enclose it. */
    void want(String pointer) {
        for (String place = pointer; wanted.putIfAbsent(place, new Seen(place)) == null && !place.isEmpty(); ) {
            place = place.substring(0, place.lastIndexOf('/'));
        }
    }

    /** Where a part of a pointer lies. */
    Found find(String pointer, Part part) {
        walk();
        Seen seen = Objects.requireNonNull(wanted.get(pointer), "pointer");
        if (part != Part.VALUE && seen.name >= 0) {
            // A language that stands there with two and with three letters has no other name of its own.
            boolean next = part == Part.NEXT_NAME && seen.asked < seen.nextNames.size();
            return new Found(pointer, at(next ? seen.nextNames.get(seen.asked++) : seen.name));
        } else if (seen.value >= 0) {
            return new Found(seen.pointer, at(seen.value));
        }
        return pointer.isEmpty() ? new Found(pointer, at(0)) : absent(pointer);
    }

    /** What is absent lies at the start of the object around it; a bare text stands for its languages. */
    private Found absent(String pointer) {
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        Seen around = Objects.requireNonNull(wanted.get(parent));
        if (around.value >= 0 && slice.bytes[around.value] == '"') {
            return new Found(around.pointer, at(around.value));
        }
        return new Found(pointer, find(parent, Part.VALUE).location());
    }

    /** The place of a byte of the slice. */
    Location at(int index) {
        long line = slice.line;
        long column = slice.column;
        boolean afterReturn = false;
        for (int i = 0; i < index && i < slice.length; i++) {
            byte b = slice.bytes[i];
            if (b == '\n' || b == '\r') {
                line += b == '\n' && afterReturn ? 0 : 1;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
            afterReturn = b == '\r';
        }
        return new Location(input, line, column, slice.offset + index);
    }

    private void walk() {
        if (walked) {
            return;
        }
        walked = true;
        try {
            Tokens tokens = Tokens.of(slice);
            tokens.next();
            value(tokens, "");
        } catch (NotJsonException e) {
            // The text breaks off here; what was seen before stays.
        }
    }

    private void value(Tokens tokens, @Nullable String pointer) {
        Seen seen = pointer == null ? null : wanted.get(pointer);
        if (seen == null) {
            tokens.skipChildren();
            return;
        }
        seen.value = seen.value < 0 ? tokens.offset() : seen.value;
        if (tokens.current() == JsonToken.START_OBJECT) {
            members(tokens, Objects.requireNonNull(pointer));
        } else if (tokens.current() == JsonToken.START_ARRAY) {
            for (int i = 0; tokens.next() != JsonToken.END_ARRAY; i++) {
                value(tokens, Pointers.element(Objects.requireNonNull(pointer), i));
            }
        }
    }

    private void members(Tokens tokens, String pointer) {
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            int nameOffset = tokens.offset();
            tokens.next();
            String member = member(pointer, name);
            Seen seen = wanted.get(member);
            if (seen != null && seen.name >= 0) {
                seen.nextNames.add(nameOffset);
                tokens.skipChildren();
            } else {
                if (seen != null) {
                    seen.name = nameOffset;
                    seen.pointer = Pointers.member(pointer, name);
                }
                value(tokens, member);
            }
        }
    }

    /** The member's pointer; a language that is written with three letters answers to its two letters too. */
    private String member(String pointer, String name) {
        String member = Pointers.member(pointer, name);
        if (name.length() == 3 || name.length() > 3 && name.charAt(3) == '-') {
            Seen wantedAsCanonical = wanted.get(Pointers.member(pointer, Binders.canonicalLanguage(name)));
            if (wantedAsCanonical != null && wantedAsCanonical.name < 0) {
                wanted.put(member, wantedAsCanonical);
            }
        }
        return member;
    }
}
