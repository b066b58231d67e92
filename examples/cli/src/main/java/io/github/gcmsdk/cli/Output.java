package io.github.gcmsdk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a report goes: the console, or a file. */
final class Output implements AutoCloseable {

    private final PrintWriter writer;
    private final Printer printer;
    private final boolean isFile;

    private Output(PrintWriter writer, Printer printer, boolean isFile) {
        this.writer = writer;
        this.printer = printer;
        this.isFile = isFile;
    }

    static Output console(Console console) {
        return new Output(console.out(), console.printer(), false);
    }

    static Output file(Path file) throws IOException {
        PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file));
        return new Output(writer, new Printer(writer, false), true);
    }

    PrintWriter writer() {
        return writer;
    }

    Printer printer() {
        return printer;
    }

    /** Closes the file, and tells if it is not whole; of the console, Main sees to it. */
    @Override
    public void close() {
        if (isFile) {
            writer.close();
            if (writer.checkError()) {
                throw new UncheckedIOException(new IOException("the report could not be written"));
            }
        }
    }
}
