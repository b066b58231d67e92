package io.github.gcmsdk.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and prints to.
 *
 * @param in standard input
 * @param out where results go
 * @param err where messages and progress go
 * @param isColoured whether results are for a terminal that shows colours
 * @param showsProgress whether messages are for a terminal, where a line can be written over
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean isColoured, boolean showsProgress) {

    /** The console of this process. */
    static Console ofProcess() {
        // UTF-8 whatever the machine's locale: names of places and people's words end up in files and pipes.
        OutputStream standardOutput =
                Terminal.isOutPiped() ? new PipeOutput(new FileOutputStream(FileDescriptor.out)) : System.out;
        PrintWriter out = new PrintWriter(standardOutput, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        boolean terminal = Terminal.isAttached();
        return new Console(
                System.in, out, err, terminal && Terminal.wantsColour(System.getenv()), terminal && Terminal.isErr());
    }

    /** Prints results. */
    Printer printer() {
        return new Printer(out, isColoured);
    }

    /** Prints messages. */
    Printer messages() {
        return new Printer(err, false);
    }
}
