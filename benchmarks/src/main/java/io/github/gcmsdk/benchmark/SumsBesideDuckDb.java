package io.github.gcmsdk.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.csv.ObservationTable;
import io.github.gcmsdk.indicator.observation.ObservationSet;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ten million observations in a CSV file, grouped by area, year and sex: by the SDK and by DuckDB, in turns in one process, with
 * two threads each. First with the reading, then over what is in memory: columns whose texts are numbers. Both must give the
 * same sums.
 */
public final class SumsBesideDuckDb {

    private static final int TURNS = 7;
    private static final int FIRST_TURNS = 2;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private SumsBesideDuckDb() {}

    private interface Work {
        Map<String, BigDecimal> sums() throws SQLException;
    }

    /** Nanoseconds of each turn, by the clock and of all processors. */
    private static final class Times {
        private final long[] wall = new long[TURNS];
        private final long[] processor = new long[TURNS];

        Map<String, BigDecimal> take(int turn, Work work) throws SQLException {
            long clock = System.nanoTime();
            long used = SYSTEM.getProcessCpuTime();
            Map<String, BigDecimal> sums = work.sums();
            processor[turn] = SYSTEM.getProcessCpuTime() - used;
            wall[turn] = System.nanoTime() - clock;
            return sums;
        }

        static double median(long[] turns) {
            long[] measured = Arrays.copyOfRange(turns, FIRST_TURNS, TURNS);
            Arrays.sort(measured);
            return measured[measured.length / 2] / 1e6;
        }
    }

    /**
     * Prints the medians.
     *
     * @param args the number of rows, ten million if there is none; {@code sdk} leaves DuckDB out, which is how to see the
     *     memory of the SDK alone
     * @throws IOException if the table cannot be written
     * @throws SQLException if DuckDB fails
     */
    public static void main(String[] args) throws IOException, SQLException {
        List<String> given = List.of(args);
        int rows = !given.isEmpty() && given.get(0).matches("\\d+") ? Integer.parseInt(given.get(0)) : 10_000_000;
        Path file = ManyObservations.file(rows);
        System.out.printf(Locale.ROOT, "%,d rows, %,d bytes%n", rows, Files.size(file));
        if (given.contains("sdk")) {
            System.out.println(
                    read(file).size() + " observations, " + sums(read(file)).size() + " sums");
        } else {
            compare(file);
        }
        System.out.printf(Locale.ROOT, "heap at its peak: %,d MB%n", peak() >> 20);
        Path process = Path.of("/proc/self/status");
        if (Files.exists(process)) {
            Files.readAllLines(process).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }

    private static void compare(Path file) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("SET threads = 2");
            String csv = "read_csv('" + file + "')";
            String sums = "SELECT area, year, sex, sum(value) FROM %s GROUP BY ALL";
            inTurns("with reading", () -> sums(read(file)), () -> sums(statement, sums.formatted(csv)));
            store(statement, csv);
            ObservationSet set = read(file);
            inTurns("in memory", () -> sums(set), () -> sums(statement, sums.formatted("o")));
        }
    }

    /** A table whose texts are numbers, as they are in an ObservationSet. */
    private static void store(Statement statement, String csv) throws SQLException {
        StringBuilder columns = new StringBuilder("year::SMALLINT AS year, value");
        for (String column : List.of("indicator", "series", "area", "origin", "sex", "age", "unit", "status")) {
            statement.execute(
                    "CREATE TYPE codes_of_%1$s AS ENUM (SELECT DISTINCT %1$s FROM %2$s)".formatted(column, csv));
            columns.append(", %1$s::codes_of_%1$s AS %1$s".formatted(column));
        }
        statement.execute("CREATE TABLE o AS SELECT " + columns + " FROM " + csv);
    }

    private static void inTurns(String name, Work ours, Work theirs) throws SQLException {
        Times sdk = new Times();
        Times duck = new Times();
        for (int turn = 0; turn < TURNS; turn++) {
            if (!sdk.take(turn, ours).equals(duck.take(turn, theirs))) {
                throw new IllegalStateException("the sums differ");
            }
        }
        print(name + ", wall ms", Times.median(sdk.wall), Times.median(duck.wall));
        print(name + ", processor ms", Times.median(sdk.processor), Times.median(duck.processor));
    }

    private static void print(String name, double sdk, double duck) {
        System.out.printf(Locale.ROOT, "%-28s SDK %7.0f  DuckDB %7.0f  ratio %.2f%n", name, sdk, duck, sdk / duck);
    }

    private static ObservationSet read(Path file) {
        ObservationTable.Read read = ManyObservations.TABLE.read(file);
        if (!read.report().findings().isEmpty()) {
            throw new IllegalStateException("the table is not plain");
        }
        return read.observations();
    }

    private static Map<String, BigDecimal> sums(ObservationSet set) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Figure figure : ManyObservations.BY_AREA_YEAR_SEX.of(set)) {
            sums.put(
                    figure.area()
                            + ' '
                            + figure.period()
                            + ' '
                            + figure.dimensions().get("SEX"),
                    figure.value());
        }
        return sums;
    }

    private static Map<String, BigDecimal> sums(Statement statement, String query) throws SQLException {
        Map<String, BigDecimal> sums = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                sums.put(rows.getString(1) + ' ' + rows.getInt(2) + ' ' + rows.getString(3), rows.getBigDecimal(4));
            }
        }
        return sums;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
