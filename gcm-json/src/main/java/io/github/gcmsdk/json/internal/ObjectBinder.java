package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.privacy.AboutPeople;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import java.lang.invoke.MethodHandle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads an object as a Java record: each member goes to its place in the canonical constructor. */
final class ObjectBinder implements Binder {

    record Member(String name, Binder binder) {}

    /** Where members go that are read elsewhere: {@code type}, which tells the binder. */
    private static final int PASSED_OVER = -1;

    private final List<Member> members;
    private final Map<String, Integer> slots = new HashMap<>();
    private final MethodHandle constructor;
    private final int own;
    private final Class<?> type;
    private final boolean aboutPeople;

    /** The own members, then those of the meta, if the record has one. */
    ObjectBinder(List<Member> own, MethodHandle constructor, List<Member> meta, Class<?> type) {
        this.members = new ArrayList<>(own);
        this.members.addAll(meta);
        this.own = own.size();
        this.constructor = constructor;
        this.type = type;
        this.aboutPeople = type.isAnnotationPresent(AboutPeople.class);
        for (int i = 0; i < members.size(); i++) {
            slots.put(members.get(i).name, i);
        }
        if (Binders.isRecord(type)) {
            slots.put("type", PASSED_OVER);
        }
    }

    /** The same with another binder for one member. */
    ObjectBinder with(String name, Binder binder) {
        members.replaceAll(member -> member.name.equals(name) ? new Member(name, binder) : member);
        return this;
    }

    /** The same without one member: it is unknown in JSON, and null in Java. */
    ObjectBinder without(String name) {
        slots.remove(name);
        return this;
    }

    @Override
    public @Nullable Object bind(JsonParser parser, Binding binding) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            binding.wrongKind(parser, "object");
            return null;
        }
        binding.count();
        if (aboutPeople) {
            binding.beginAboutPeople();
        }
        @Nullable Object[] values = new @Nullable Object[members.size()];
        boolean[] seen = new boolean[members.size() + 1];
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (binding.isNameShort(parser, name)) {
                parser.nextToken();
                bindMember(parser, binding, name, values, seen);
            }
        }
        return construct(values, binding);
    }

    private void bindMember(
            JsonParser parser, Binding binding, String name, @Nullable Object[] values, boolean[] seen) {
        Integer slot = slots.get(name);
        if (slot == null) {
            binding.unknownMember(parser, name, slots.keySet());
            return;
        }
        binding.path.enter(name);
        if (seen[slot + 1]) {
            binding.duplicate(parser, name);
        } else if (slot == PASSED_OVER) {
            binding.type(parser);
        } else if (!Tokens.isNull(parser)) {
            values[slot] = members.get(slot).binder.bind(parser, binding);
        }
        seen[slot + 1] = true;
        binding.path.leave();
    }

    private Object construct(@Nullable Object[] values, Binding binding) {
        @Nullable Object[] arguments = values;
        if (members.size() > own) {
            arguments = new @Nullable Object[own + 1];
            System.arraycopy(values, 0, arguments, 0, own);
            arguments[own] = meta(values, binding);
        }
        try {
            return (Object) constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the constructor of " + type.getName() + " failed", e);
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // the binders of the meta's members give these types, or null
    private Meta meta(@Nullable Object[] values, Binding binding) {
        List<Identifier> identifiers = (List<Identifier>) values[own];
        String source = (String) values[own + 1];
        LocalDate asOf = (LocalDate) values[own + 2];
        JsonObject extensions = (JsonObject) values[own + 3];
        boolean none = identifiers == null && source == null && asOf == null && extensions == null;
        return none && binding.rest().isEmpty()
                ? Meta.NONE
                : new Meta(identifiers, source, asOf, extensions, binding.rest());
    }
}
