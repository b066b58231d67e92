package io.github.gcmsdk.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command line in this process, as it runs in its own, and keeps what it printed. */
final class Cli {

    /** The example data, seen from the directory of this module. */
    static final Path DATA = Path.of("..", "data");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private InputStream in = InputStream.nullInputStream();
    private boolean terminal;
    private int exit;

    private Cli() {}

    /** A run into pipes, with nothing on standard input. */
    static Cli gcm(String... args) {
        return new Cli().run(args);
    }

    static Cli withInput(String input) {
        return withInput(input.getBytes(StandardCharsets.UTF_8));
    }

    static Cli withInput(byte[] input) {
        Cli cli = new Cli();
        cli.in = new ByteArrayInputStream(input);
        return cli;
    }

    static Cli onTerminal() {
        Cli cli = new Cli();
        cli.terminal = true;
        return cli;
    }

    Cli run(String... args) {
        Console console = new Console(in, new PrintWriter(out, false), new PrintWriter(err, true), terminal, terminal);
        exit = Main.run(console, args);
        return this;
    }

    int exit() {
        return exit;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    /** All that was printed, for what must stand nowhere. */
    String all() {
        return out() + err();
    }
}
