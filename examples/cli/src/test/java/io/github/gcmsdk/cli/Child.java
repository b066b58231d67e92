package io.github.gcmsdk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the command line as a process of its own, into pipes. */
record Child(int exit, String out, String err) {

    /** Runs it; arguments in front that begin with {@code -X} are for Java. */
    static Child run(Path directory, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        int first = 0;
        while (args[first].startsWith("-X")) {
            command.add(args[first++]);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args).subList(first, args.length));
        Path out = directory.resolve("child.out");
        Path err = directory.resolve("child.err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int exit = process.waitFor();
        return new Child(exit, Files.readString(out), Files.readString(err));
    }
}
