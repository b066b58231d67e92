package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Report.InputSummary;
import io.github.gcmsdk.indicator.observation.ObservationSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table of which nothing is to be reported but its header: no quotation marks, the same number of cells in each row,
 * every cell as its column asks for. It is cut into blocks at the ends of lines, which several threads read. A table of which
 * more is to be reported is left to a {@link CsvReader}.
 */
final class PlainTable {

    private static final int HEAD = 1 << 16;
    private static final int BLOCK = 1 << 23;

    private final ObservationTable table;
    private final CsvReader<Void> reader;
    private final Path file;

    PlainTable(ObservationTable table, CsvReader<Void> reader, Path file) {
        this.table = table;
        this.reader = reader;
        this.file = file;
    }

    /** The table; null if it is to be read row by row. */
    ObservationTable.@Nullable Read read() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            byte[] head = bytes(channel, 0, (int) Math.min(size, HEAD));
            PlainHead found = size > reader.limits.bytes() ? null : PlainHead.of(head, table, reader.limits);
            if (found == null) {
                return null;
            }
            List<Long> borders = borders(channel, found.length(), size);
            ObservationSet set = borders == null ? null : read(channel, found, borders);
            return set == null || set.size() == 0
                    ? null
                    : new ObservationTable.Read(set, report(head, found, size, set));
        } catch (IOException e) {
            return null; // read again, and reported
        }
    }

    /** The report on the header and the first row, with the number of all rows. */
    private Report report(byte[] head, PlainHead found, long size, ObservationSet set) {
        Report about =
                reader.read(file.toString(), new ByteArrayInputStream(head, 0, found.lengthWithFirstRow()), row -> {});
        return new Report(
                about.complete(),
                about.asOf(),
                about.tool(),
                List.of(new InputSummary(file.toString(), size, set.size(), set.size(), null)),
                about.incomplete(),
                about.counts(),
                about.waived(),
                about.rules(),
                about.skipped(),
                about.fixed(),
                about.findings());
    }

    /** Where blocks of whole lines begin, and the end; null if a line is too long for a plain table. */
    private static @Nullable List<Long> borders(FileChannel channel, long first, long size) throws IOException {
        List<Long> borders = new ArrayList<>(List.of(first));
        for (long at = first + BLOCK; at < size; at += BLOCK) {
            byte[] near = bytes(channel, at, (int) Math.min(HEAD, size - at));
            int end = PlainHead.indexOf(near, '\n', 0);
            if (end < 0) {
                return null;
            }
            borders.add(at + end + 1);
        }
        if (borders.get(borders.size() - 1) < size) {
            borders.add(size);
        }
        return borders;
    }

    private @Nullable ObservationSet read(FileChannel channel, PlainHead head, List<Long> borders) throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<@Nullable ObservationSet>> blocks = new ArrayList<>();
            for (int i = 0; i + 1 < borders.size(); i++) {
                long from = borders.get(i);
                int length = Math.toIntExact(borders.get(i + 1) - from);
                blocks.add(
                        threads.submit(() -> new PlainBlock(table, reader, head).read(bytes(channel, from, length))));
            }
            return together(blocks);
        } finally {
            threads.shutdownNow();
        }
    }

    private @Nullable ObservationSet together(List<Future<@Nullable ObservationSet>> blocks) throws IOException {
        ObservationSet.Builder builder = new ObservationTable.Rows(table).builder;
        Collections.reverse(blocks); // so that each can be forgotten once it was added
        try {
            while (!blocks.isEmpty()) {
                ObservationSet block = blocks.remove(blocks.size() - 1).get();
                if (block == null) {
                    return null;
                }
                builder.add(block);
            }
            return builder.build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unexpected) {
                throw unexpected;
            }
            throw new IOException(e);
        }
    }

    private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("shorter than it was");
            }
        }
        return bytes.array();
    }
}
