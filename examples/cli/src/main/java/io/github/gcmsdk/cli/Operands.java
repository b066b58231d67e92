package io.github.gcmsdk.cli;

import io.github.gcmsdk.json.Input;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the operands of a command name: files, directories that are walked, and {@code -} for standard input. What cannot be
 * opened is told and left out, so that the rest is still read; what was named twice is read once.
 */
final class Operands {

    /** The operand that means standard input. */
    static final String STANDARD_INPUT = "-";

    private static final String STANDARD_INPUT_NAME = "<stdin>";

    private static final List<String> SUFFIXES = List.of(".json", ".ndjson", ".jsonl");

    private static final List<String> ARCHIVES = List.of(".zip");

    private static final List<String> TABLES = List.of(".csv", ".tsv", ".xlsx");

    private final Words words;
    private final InputStream in;
    private final boolean inMemory;
    private final Set<Path> seen = new HashSet<>();
    private final List<Input> inputs = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Why an operand cannot be read.
     *
     * @param name the operand
     * @param reason the reason, as a report names it
     * @param message the reason, as a person is told
     */
    record Problem(String name, String reason, String message) {}

    private Operands(InputStream in, boolean inMemory, Words words) {
        this.in = in;
        this.inMemory = inMemory;
        this.words = words;
    }

    /** Looks at what the operands name. */
    static Operands of(List<String> operands, InputStream in, Words words) {
        return new Operands(in, false, words).addAll(operands);
    }

    /** Looks at what the operands name; what can be read but once is kept, so that it can be read for each input. */
    static Operands inMemory(List<String> operands, InputStream in, Words words) {
        return new Operands(in, true, words).addAll(operands);
    }

    /** Looks at files that are tables: each is read by itself, so that no directory is walked. */
    static Operands ofTables(List<String> operands, Words words) {
        Operands tables = new Operands(InputStream.nullInputStream(), false, words);
        operands.stream().distinct().forEach(tables::addTable);
        return tables;
    }

    private Operands addAll(List<String> operands) {
        operands.stream().distinct().forEach(this::add);
        return this;
    }

    /** What can be read. */
    List<Input> inputs() {
        return inputs;
    }

    /** The files among what can be read. */
    List<Path> files() {
        return files;
    }

    /** What cannot be read, and why. */
    List<Problem> problems() {
        return problems;
    }

    /** What a person is told besides: what of a directory is not looked at. */
    List<String> notes() {
        return notes;
    }

    /** Whether a file is among what can be read. */
    boolean contain(Path file) {
        return files.stream().anyMatch(input -> isSame(input, file));
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private void add(String operand) {
        try {
            if (operand.equals(STANDARD_INPUT)) {
                inputs.add(input(STANDARD_INPUT_NAME, in));
                return;
            }
            Path path = Path.of(operand);
            if (Files.isDirectory(path)) {
                addFilesOf(path);
            } else {
                addFile(path);
            }
        } catch (InvalidPathException e) {
            addProblem("input.missing", operand);
        } catch (IOException e) {
            addProblem(reason(e), operand);
        }
    }

    private void addProblem(String reason, String name) {
        problems.add(new Problem(name, reason, words.get(reason, name)));
    }

    private Input input(String name, InputStream stream) throws IOException {
        return inMemory ? Input.of(name, stream.readAllBytes()) : Input.of(name, stream);
    }

    private void addFile(Path file) {
        try {
            if (isTable(file) && Files.isRegularFile(file)) {
                addProblem("input.table", file.toString());
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe of the shell, <(zcat …), can be opened but once.
                inputs.add(input(file.toString(), Files.newInputStream(file)));
            } else if (seen.add(file.toRealPath())) {
                Files.newInputStream(file).close();
                addContent(file);
                files.add(file);
            }
        } catch (IOException e) {
            addProblem(reason(e), file.toString());
        }
    }

    private void addTable(String operand) {
        try {
            Path file = Path.of(operand);
            if (Files.isDirectory(file)) {
                addProblem("input.unreadable", operand);
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                files.add(file);
            } else if (seen.add(file.toRealPath())) {
                Files.newInputStream(file).close();
                files.add(file);
            }
        } catch (InvalidPathException e) {
            addProblem("input.missing", operand);
        } catch (IOException e) {
            addProblem(reason(e), operand);
        }
    }

    private void addContent(Path file) throws IOException {
        if (!endsWith(file, ARCHIVES)) {
            inputs.add(Input.of(file));
            return;
        }
        List<Input> entries = Input.entriesOf(file);
        inputs.addAll(entries);
        if (entries.isEmpty()) {
            addProblem("input.nothing", file.toString());
        }
    }

    private void addFilesOf(Path directory) {
        List<Path> found = new ArrayList<>();
        int[] passedOver = {0};
        int problemsBefore = problems.size();
        try {
            Files.walkFileTree(
                    directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                            if (attributes.isRegularFile() && isData(file)) {
                                found.add(file);
                            } else {
                                passedOver[0]++;
                            }
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e) {
                            // A link that leads back or nowhere is nothing to read, unless it is called data.
                            if (isData(file) || !Files.isSymbolicLink(file)) {
                                addProblem(reason(e), file.toString());
                            }
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            addProblem(reason(e), directory.toString());
        }
        if (found.isEmpty() && problems.size() == problemsBefore) {
            addProblem("input.nothing", directory.toString());
        } else if (passedOver[0] > 0) {
            notes.add(words.get("input.passed", directory, passedOver[0]));
        }
        found.stream().sorted().forEach(this::addFile);
    }

    private static boolean isData(Path file) {
        return endsWith(file, SUFFIXES) || endsWith(file, ARCHIVES);
    }

    /** Records are JSON; a table would be one fault of syntax. */
    private static boolean isTable(Path file) {
        return endsWith(file, TABLES);
    }

    private static boolean endsWith(Path file, List<String> suffixes) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return suffixes.stream()
                .anyMatch(suffix ->
                        name.endsWith(suffix) || name.endsWith(suffix + ".gz") || name.endsWith(suffix + ".zst"));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "input.missing";
        }
        return e instanceof AccessDeniedException ? "input.denied" : "input.unreadable";
    }
}
