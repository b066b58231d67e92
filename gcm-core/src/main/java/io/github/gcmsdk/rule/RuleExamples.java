package io.github.gcmsdk.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two files for each rule: one that keeps it, and one that breaks it and nothing else. They are shown to partners, and run
 * as tests. Apart from rules of reading, the two differ in one member.
 *
 * <pre>{@code
 * RuleExamples.bad("period.end-before-start")   // a dataset with a period that ends before it starts
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class RuleExamples {

    /** A document, lines, or a table: some rules are about one of them only. */
    private static final List<String> ENDINGS = List.of(".json", ".ndjson", ".csv");

    private RuleExamples() {}

    /**
     * A file that keeps a rule.
     *
     * @param code the code of the rule
     * @return the file; empty if the {@linkplain RuleCatalogue#standard() catalogue} has no such rule
     */
    public static Optional<Example> good(String code) {
        return find(code, ".good");
    }

    /**
     * A file that breaks a rule, once.
     *
     * @param code the code of the rule
     * @return the file; empty if the {@linkplain RuleCatalogue#standard() catalogue} has no such rule
     */
    public static Optional<Example> bad(String code) {
        return find(code, ".bad");
    }

    private static Optional<Example> find(String code, String side) {
        return RuleCatalogue.standard()
                .find(code)
                .flatMap(rule -> ENDINGS.stream()
                        .map(ending -> read(rule.code() + side + ending))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Example> read(String name) {
        try (InputStream in = RuleExamples.class.getResourceAsStream("examples/" + name)) {
            return in == null ? Optional.empty() : Optional.of(new Example(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * A file. Immutable, thread-safe and value-based.
     *
     * @param name its name; the ending tells a document ({@code .json}) from lines ({@code .ndjson}) and a table
     *     ({@code .csv})
     * @param content its bytes, which need not be JSON or CSV, nor UTF-8
     */
    @SuppressWarnings("ArrayRecordComponent") // copied on both ways, and compared by content
    public record Example(String name, byte[] content) {

        /**
         * Copies the bytes.
         *
         * @param name its name
         * @param content its bytes
         */
        public Example {
            content = content.clone();
        }

        /**
         * The bytes.
         *
         * @return a copy
         */
        @Override
        public byte[] content() {
            return content.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Example that && name.equals(that.name) && Arrays.equals(content, that.content);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + Arrays.hashCode(content);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
