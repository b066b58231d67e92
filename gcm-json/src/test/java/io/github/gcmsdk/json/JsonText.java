package io.github.gcmsdk.json;

import io.github.gcmsdk.finding.Location;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes JSON and notes where everything stands: the oracle for the places of findings. It counts characters of the text,
 * where the reader counts bytes.
 */
final class JsonText {

    /** How a text is laid out. */
    record Layout(String newline, String indent, String gap) {
        static final Layout COMPACT = new Layout("", "", "");
        static final List<Layout> ALL = List.of(
                COMPACT,
                new Layout("\n", "  ", " "),
                new Layout("\r\n", "\t", " "),
                new Layout("\r", " \t", "\t"),
                new Layout("\n\r\n", "", " "),
                new Layout("", "", "\t \t"));
    }

    /** Where a pointer stands, as indexes of the text; -1 for nowhere. */
    private static final class Places {
        private int value = -1;
        private int name = -1;
        private final List<Integer> nextNames = new ArrayList<>();
        private int asked;
    }

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Places> places = new HashMap<>();
    private final Layout layout;
    private int depth;

    JsonText(Layout layout) {
        this.layout = layout;
    }

    /** Writes a value; its pointers begin with a prefix. */
    JsonText write(Json json, String pointer) {
        value(json, pointer, true);
        return this;
    }

    JsonText write(String literal) {
        text.append(literal);
        return this;
    }

    private void value(Json json, String pointer, boolean first) {
        if (first) {
            places.computeIfAbsent(pointer, p -> new Places()).value = text.length();
        }
        if (json instanceof Json.Obj object) {
            members(object, pointer, first);
        } else if (json instanceof Json.Arr array) {
            elements(array, pointer, first);
        } else {
            text.append(((Json.Raw) json).token());
        }
    }

    private void members(Json.Obj object, String pointer, boolean first) {
        text.append('{');
        depth++;
        for (int i = 0; i < object.members().size(); i++) {
            Json.Member member = object.members().get(i);
            text.append(i == 0 ? "" : ",");
            line();
            String place = pointer + '/' + member.name().replace("~", "~0").replace("/", "~1");
            boolean firstOfName = first && name(place);
            text.append(Json.quote(member.name()))
                    .append(layout.gap)
                    .append(':')
                    .append(layout.gap);
            value(member.value(), place, firstOfName);
        }
        close(object.members().isEmpty(), '}');
    }

    /** Notes a name; true where it stands for the first time. */
    private boolean name(String pointer) {
        Places member = places.computeIfAbsent(pointer, p -> new Places());
        if (member.name < 0) {
            member.name = text.length();
            return true;
        }
        member.nextNames.add(text.length());
        return false;
    }

    private void elements(Json.Arr array, String pointer, boolean first) {
        text.append('[');
        depth++;
        for (int i = 0; i < array.elements().size(); i++) {
            text.append(i == 0 ? "" : ",");
            line();
            value(array.elements().get(i), pointer + '/' + i, first);
        }
        close(array.elements().isEmpty(), ']');
    }

    private void close(boolean empty, char bracket) {
        depth--;
        if (!empty) {
            line();
        }
        text.append(bracket);
    }

    private void line() {
        text.append(layout.newline).append(layout.newline.isEmpty() ? "" : layout.indent.repeat(depth));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static final Set<String> AT_THE_NAME =
            Set.of("json.unknown-member", "privacy.personal-member", "dataset.records-misplaced");

    /** Where a finding of a rule at a pointer is to be located; asked in the order of the text. */
    Location expected(String input, String code, String pointer) {
        Places found = places.get(pointer);
        if (found != null && AT_THE_NAME.contains(code)) {
            return at(input, found.name);
        } else if (found != null && code.equals("json.duplicate-member")) {
            boolean next = found.asked < found.nextNames.size();
            return at(input, next ? found.nextNames.get(found.asked++) : found.name);
        } else if (found != null && found.value >= 0) {
            return at(input, found.value);
        }
        return expected(input, "absent", pointer.substring(0, pointer.lastIndexOf('/')));
    }

    /** The place of a character, counted from the start of the text. */
    Location at(String input, int index) {
        long line = 1;
        long column = 1;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n' && (i == 0 || text.charAt(i - 1) != '\r')) {
                line++;
                column = 1;
            } else if (c == '\n') {
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        long offset = text.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
        return new Location(input, line, column, offset);
    }
}
