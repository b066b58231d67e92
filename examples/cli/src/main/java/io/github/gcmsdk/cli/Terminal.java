package io.github.gcmsdk.cli;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether a person looks on. Java cannot ask for one stream alone, so that doubt is taken as no. */
final class Terminal {

    private static final Path ERR = Path.of("/proc/self/fd/2");

    private static final Path OUT = Path.of("/dev/fd/1");

    /** What the mode of a file tells of its type, by POSIX. */
    private static final int FILE_TYPE = 0170000;

    private static final int PIPE = 0010000;

    private Terminal() {}

    /** Whether standard input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // null tells up to JDK 21; what tells from 22 on is asked below
    static boolean isAttached() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // From JDK 22 on there is a console in a pipe too, and this method to tell.
            Method isTerminal = java.io.Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(isTerminal.invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Whether standard error is one too; where that cannot be seen, it goes where the output goes. */
    static boolean isErr() {
        if (!Files.isSymbolicLink(ERR)) {
            return true;
        }
        try {
            Path target = Files.readSymbolicLink(ERR);
            return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether standard output goes into a pipe, as in {@code gcm rules | head}; where that cannot be seen, it does not. */
    static boolean isOutPiped() {
        try {
            return Files.getAttribute(OUT, "unix:mode") instanceof Integer mode && (mode & FILE_TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** As no-color.org has it: any text but the empty one says no. */
    static boolean wantsColour(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.getOrDefault("TERM", ""));
    }
}
