package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.internal.Spool;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables: CSV as RFC 4180 has it, with commas, semicolons or tabs, whichever the first line has most of.
 *
 * <pre>{@code
 * CsvResult<Incident> read = CsvReader.of(SharedFiles.MISSING_MIGRANTS).read(Path.of("missing-migrants.csv"));
 * read.report().findings().forEach(System.out::println);      // table.csv:17:5: error value.format /Number Dead
 * }</pre>
 *
 * <p>A table may be packed by gzip, and by Zstandard if {@code com.github.luben:zstd-jni} is there; limits and places are those of
 * the text. The first row that is not empty is the header; a row of HXL hashtags below it, or in its place, names the columns too.
 * Text is UTF-8, with or without a byte order mark; a byte that is not UTF-8 is read as a letter of Windows-1252, and
 * reported. Equal rows are kept, since they may be two events. Rows of blank cells are passed over. Data never throws: it
 * becomes findings.
 *
 * <p>Records of this module are judged by the rules of their types, and those of one call together, as one dataset: a scale
 * jump, a value that stands off, two values of one thing, a total below its parts. Such a finding is told at the cell if the
 * mapping says which it is ({@link CsvRow#from}), else at the beginning of the row; its place is found by reading the table once
 * more. What is remembered of records for that takes a quarter of the heap at most, and what is more goes to temporary files. A
 * policy can switch such rules off.
 *
 * <p>Immutable and thread-safe, if the mapping is.
 *
 * @param <T> what the rows become
 */
public final class CsvReader<T> {

    private static final int MAX_SAMPLES = 100;

    final CsvMapping<T> mapping;
    final DecimalMark decimalMark;
    final CsvLimits limits;
    final RulePolicy policy;
    final int maxSamples;
    final @Nullable LocalDate asOf;

    private CsvReader(
            CsvMapping<T> mapping,
            DecimalMark decimalMark,
            CsvLimits limits,
            RulePolicy policy,
            int maxSamples,
            @Nullable LocalDate asOf) {
        this.mapping = mapping;
        this.decimalMark = decimalMark;
        this.limits = limits;
        this.policy = policy;
        this.maxSamples = maxSamples;
        this.asOf = asOf;
    }

    /**
     * A reader with a point before the decimals and the standard limits.
     *
     * @param <T> what the rows become
     * @param mapping what the rows become
     * @return the reader
     */
    public static <T> CsvReader<T> of(CsvMapping<T> mapping) {
        return new CsvReader<>(
                Objects.requireNonNull(mapping, "mapping"),
                DecimalMark.POINT,
                CsvLimits.STANDARD,
                RulePolicy.DECLARED,
                MAX_SAMPLES,
                null);
    }

    /**
     * This reader with another sign before the decimals.
     *
     * @param mark the sign
     * @return a reader
     */
    public CsvReader<T> decimalMark(DecimalMark mark) {
        return new CsvReader<>(mapping, mark, limits, policy, maxSamples, asOf);
    }

    /**
     * This reader with other limits.
     *
     * @param other the limits
     * @return a reader
     */
    public CsvReader<T> limits(CsvLimits other) {
        return new CsvReader<>(mapping, decimalMark, other, policy, maxSamples, asOf);
    }

    /**
     * This reader with a policy that sets severities.
     *
     * @param other the policy
     * @return a reader
     */
    public CsvReader<T> policy(RulePolicy other) {
        return new CsvReader<>(mapping, decimalMark, limits, other, maxSamples, asOf);
    }

    /**
     * This reader with another number of findings that are kept of each rule; all are counted.
     *
     * @param number the number, 0 or more
     * @return a reader
     * @throws IllegalArgumentException if the number is negative
     */
    public CsvReader<T> maxSamples(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("number: negative");
        }
        return new CsvReader<>(mapping, decimalMark, limits, policy, number, asOf);
    }

    /**
     * This reader with a day for its reports, instead of today.
     *
     * @param day the day
     * @return a reader
     */
    public CsvReader<T> asOf(LocalDate day) {
        return new CsvReader<>(mapping, decimalMark, limits, policy, maxSamples, day);
    }

    /** The day on which records are judged. */
    LocalDate day() {
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    /**
     * Reads a file and keeps the records.
     *
     * @param file the file
     * @return the records and the report; a file that cannot be read makes the report incomplete
     */
    public CsvResult<T> read(Path file) {
        return read(List.of(file));
    }

    /**
     * Reads files as one dataset and keeps the records.
     *
     * @param files the files, all in the shape of the mapping
     * @return the records and the report; a file that cannot be read makes the report incomplete
     */
    public CsvResult<T> read(List<Path> files) {
        List<T> records = new ArrayList<>();
        return new CsvResult<>(records, read(files, records::add));
    }

    /**
     * Reads a table and keeps the records.
     *
     * @param name the name that findings give to the table
     * @param table its bytes
     * @return the records and the report
     */
    public CsvResult<T> read(String name, byte[] table) {
        List<T> records = new ArrayList<>();
        return new CsvResult<>(records, CsvCall.run(this, List.of(CsvSource.of(name, table)), records::add));
    }

    /**
     * Reads a file record by record.
     *
     * @param file the file
     * @param records is given each record
     * @return the report; a file that cannot be read makes it incomplete
     */
    public Report read(Path file, Consumer<? super T> records) {
        return read(List.of(file), records);
    }

    /**
     * Reads files as one dataset, record by record: what one of them contradicts in another is found, and rows are counted on
     * from file to file, so that ids stay apart.
     *
     * @param files the files, all in the shape of the mapping
     * @param records is given each record
     * @return the report on all of them; a file that cannot be read makes it incomplete
     */
    public Report read(List<Path> files, Consumer<? super T> records) {
        return CsvCall.run(this, files.stream().map(CsvSource::of).toList(), records);
    }

    /**
     * Reads a table record by record. The stream is not closed. What does not fit into a small buffer goes to a private
     * temporary file, since places of findings over several records are found by reading again.
     *
     * @param name the name that findings give to the table
     * @param table its bytes
     * @param records is given each record
     * @return the report; bytes that cannot be read make it incomplete
     */
    public Report read(String name, InputStream table, Consumer<? super T> records) {
        try (Spool spool = new Spool(open(table))) {
            return CsvCall.run(this, List.of(new CsvSource(name, spool::open)), records);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": the temporary file cannot be deleted", e);
        }
    }

    /** The stream, left open when the copy of it is closed. */
    private static InputStream open(InputStream table) {
        return new FilterInputStream(table) {
            @Override
            public void close() {}
        };
    }
}
