package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.Extension;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.RecordRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The extensions that are installed, and what they add. */
public final class Extensions {

    private Extensions() {}

    /** By the name of their class: in an order that no class path decides. */
    public static List<Extension> installed() {
        return ServiceLoader.load(Extension.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(extension -> extension.getClass().getName()))
                .toList();
    }

    /** What is said in a language of a rule, by its code; the prefix tells who is asked. */
    public static @Nullable String message(String code, Locale language) {
        String prefix = code.substring(0, Math.max(0, code.indexOf(':')));
        for (Extension extension : prefix.isEmpty() ? List.<Extension>of() : installed()) {
            Map<String, String> messages = extension.prefix().equals(prefix) ? extension.messages(language) : Map.of();
            if (messages.containsKey(code)) {
                return messages.get(code);
            }
        }
        return null;
    }

    /**
     * Types and what an extension adds to them.
     *
     * @throws IllegalArgumentException if a name or code does not have the prefix of the extension
     */
    public static List<RecordType<?>> add(List<RecordType<?>> types, Extension extension) {
        List<RecordType<?>> all = new ArrayList<>(types);
        for (RecordType<?> type : extension.types()) {
            type.rules().forEach(rule -> requirePrefix(extension, rule.rule().code()));
            int known = indexOf(all, type);
            if (known < 0) {
                requirePrefix(extension, type.name());
                all.add(type);
            } else {
                all.set(known, extended(all.get(known), type));
            }
        }
        return all;
    }

    /** Where a type of the same name and record stands. */
    private static int indexOf(List<RecordType<?>> types, RecordType<?> type) {
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i).type() == type.type() && types.get(i).name().equals(type.name())) {
                return i;
            }
        }
        return -1;
    }

    @SuppressWarnings("unchecked") // both are of one class
    private static <T extends GcmRecord> RecordType<T> extended(RecordType<T> known, RecordType<?> further) {
        List<RecordRule<? super T>> rules = ((RecordType<T>) further).rules();
        return known.with(rules);
    }

    private static void requirePrefix(Extension extension, String name) {
        String prefix = Objects.requireNonNull(extension.prefix(), "prefix") + ':';
        if (prefix.length() == 1 || !name.startsWith(prefix)) {
            throw new IllegalArgumentException("extension: "
                    + extension.getClass().getName() + " adds " + name + ", which does not begin with " + prefix);
        }
    }
}
