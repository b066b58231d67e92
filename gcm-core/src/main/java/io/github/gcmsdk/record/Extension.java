package io.github.gcmsdk.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a third party adds to the model: record types, rules, and the messages of its rules. It is found by
 * {@link java.util.ServiceLoader} when a builder of {@code Gcm} is asked for extensions, and not before: what lies on
 * the class path changes no verdict by itself. The hash of the rules in a report tells that it was at work.
 *
 * <pre>{@code
 * public final class Campus implements Extension {
 *     public String prefix() {
 *         return "campus";
 *     }
 *
 *     public List<RecordType<?>> types() {
 *         return List.of(
 *                 RecordType.of("campus:course", Course.class, MethodHandles.lookup(), Course.FULL),
 *                 RecordType.standard(Stakeholder.class).with(NO_WEBSITE));
 *     }
 * }
 * }</pre>
 *
 * <p>An implementation has a public constructor without parameters, and is stateless and thread-safe.
 */
public interface Extension {

    /**
     * What stands, with a colon, before the name of each type and the code of each rule that this extension adds.
     *
     * @return lower case letters and digits, beginning with a letter
     */
    String prefix();

    /**
     * The types that are added, and types of this library {@linkplain RecordType#with with further rules}.
     *
     * @return the types
     */
    List<RecordType<?>> types();

    /**
     * The messages of the rules in one language: by the code of the rule what is wrong, by the code and {@code .mend}
     * how to mend it; {@code {name}} stands for an argument, {@code {pointer}} for the place. Findings of a rule without
     * a message show its code.
     *
     * @param language the reader's language
     * @return templates, empty if there are none in this language
     */
    default Map<String, String> messages(Locale language) {
        return Map.of();
    }
}
