package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.privacy.AboutPeople;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads an object as a Java record: each member goes to its place in the canonical constructor. */
final class ObjectBinder implements Binder {

    record Member(String name, Binder binder) {}

    /** A member with its place among the values. */
    private static final class Slot {
        private final int index;
        private final Member member;
        private final byte[] quoted;

        /**
         * What stood behind this one last: members mostly stand in one order, and the one that is expected is found by one
         * look. Several threads may write it, and any answer is good.
         */
        private @Nullable Slot next;

        Slot(int index, Member member) {
            this.index = index;
            this.member = member;
            this.quoted = JsonValues.quote(member.name).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Where members go that are read elsewhere: {@code type}, which tells the binder. */
    private static final int PASSED_OVER = -1;

    private final List<Member> members;
    private final Words<Slot> slots;

    /** Stands before all. */
    private final Slot first = new Slot(PASSED_OVER, new Member("", (tokens, binding) -> null));

    private final Set<String> names;
    private final MethodHandle constructor;
    private final int own;
    private final Class<?> type;
    private final boolean aboutPeople;

    /** The own members, then those of the meta, if the record has one. */
    ObjectBinder(List<Member> own, MethodHandle constructor, List<Member> meta, Class<?> type) {
        this(Stream.concat(own.stream(), meta.stream()).toList(), own.size(), constructor, type, Set.of());
    }

    /** Members of some names are unknown in JSON, and null in Java. */
    private ObjectBinder(List<Member> members, int own, MethodHandle constructor, Class<?> type, Set<String> unknown) {
        this.members = members;
        this.own = own;
        this.constructor = constructor;
        this.type = type;
        this.aboutPeople = type.isAnnotationPresent(AboutPeople.class);
        Map<String, Slot> known = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            if (!unknown.contains(members.get(i).name)) {
                known.put(members.get(i).name, new Slot(i, members.get(i)));
            }
        }
        if (Binders.isRecord(type)) {
            known.put("type", new Slot(PASSED_OVER, new Member("type", (tokens, binding) -> null)));
        }
        this.slots = new Words<>(known);
        this.names = known.keySet();
    }

    /** The same with another binder for one member. */
    ObjectBinder with(String name, Binder binder) {
        List<Member> others = new ArrayList<>(members);
        others.replaceAll(member -> member.name.equals(name) ? new Member(name, binder) : member);
        return new ObjectBinder(others, own, constructor, type, Set.of());
    }

    /** The same without one member. */
    ObjectBinder without(String name) {
        return new ObjectBinder(members, own, constructor, type, Set.of(name));
    }

    @Override
    public @Nullable Object bind(Tokens tokens, Binding binding) {
        if (tokens.current() != JsonToken.START_OBJECT) {
            binding.wrongKind(tokens, "object");
            return null;
        }
        if (binding.path.depth() >= binding.limits.depth()) { // a type may hold itself
            binding.tooDeep(tokens);
            return null;
        }
        binding.count();
        if (aboutPeople) {
            binding.beginAboutPeople();
        }
        @Nullable Object[] values = new @Nullable Object[members.size()];
        boolean[] seen = new boolean[members.size() + 1];
        Slot last = first;
        while (true) {
            Slot slot = last.next;
            if (slot == null || !tokens.nextIsName(slot.quoted)) {
                if (tokens.next() == JsonToken.END_OBJECT) {
                    return construct(values, binding);
                }
                slot = tokens.find(slots);
                last.next = slot;
            }
            if (slot != null) {
                last = slot;
                tokens.next();
                bindMember(tokens, binding, slot, values, seen);
            } else if (binding.isNameShort(tokens)) {
                String name = tokens.text();
                tokens.next();
                binding.unknownMember(tokens, name, names);
            }
        }
    }

    private static void bindMember(
            Tokens tokens, Binding binding, Slot slot, @Nullable Object[] values, boolean[] seen) {
        binding.path.enter(slot.member.name);
        if (seen[slot.index + 1]) {
            binding.duplicate(tokens, slot.member.name);
        } else if (slot.index == PASSED_OVER) {
            binding.type(tokens);
        } else if (!tokens.isNull()) {
            values[slot.index] = slot.member.binder.bind(tokens, binding);
        }
        seen[slot.index + 1] = true;
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
