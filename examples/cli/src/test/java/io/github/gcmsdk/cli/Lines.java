package io.github.gcmsdk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Records that tests put together to files. */
final class Lines {

    /** Nothing is wrong with it. */
    static final String GOOD =
            "{\"type\":\"stakeholder\",\"id\":\"iom\",\"name\":{\"en\":\"IOM\"},\"kinds\":[\"un-entity\"]}\n";

    /** A warning, code.unknown, with a suggestion. */
    static final String WARNING =
            "{\"type\":\"stakeholder\",\"id\":\"moi\",\"name\":{\"en\":\"Interior\"},\"kinds\":[\"goverment\"]}\n";

    /** An error, value.required. */
    static final String ERROR = "{\"type\":\"stakeholder\",\"id\":\"nameless\",\"kinds\":[\"academia\"]}\n";

    /** A record that refers to {@link #GOOD}: reference.unresolved without it. */
    static final String REFERENCE =
            "{\"type\":\"stakeholder\",\"id\":\"iom-pakistan\",\"name\":{\"en\":\"IOM Pakistan\"},"
                    + "\"kinds\":[\"un-entity\"],\"parent\":\"iom\"}\n";

    private Lines() {}

    static String write(Path directory, String name, String... lines) {
        return write(directory, name, String.join("", lines).getBytes(StandardCharsets.UTF_8));
    }

    static String write(Path directory, String name, byte[] content) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
