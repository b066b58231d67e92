package io.github.gcmsdk.benchmark;

import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.csv.CsvColumn;
import io.github.gcmsdk.indicator.csv.ObservationTable;
import io.github.gcmsdk.indicator.observation.Axis;
import io.github.gcmsdk.indicator.observation.RollUp;
import io.github.gcmsdk.place.CountryCode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A table of many observations, made up from a seed: the same rows each time. */
final class ManyObservations {

    static final ObservationTable TABLE = ObservationTable.of("many", CsvColumn.required("value"))
            .code(Axis.INDICATOR, CsvColumn.required("indicator"))
            .code(Axis.SERIES, CsvColumn.required("series"))
            .area(Axis.AREA, CsvColumn.required("area"), AreaScheme.ALPHA3)
            .area(Axis.COUNTERPART, CsvColumn.required("origin"), AreaScheme.ALPHA3)
            .code(Axis.PERIOD, CsvColumn.required("year"))
            .code(Axis.SEX, CsvColumn.required("sex"))
            .code(Axis.AGE, CsvColumn.required("age"))
            .code(Axis.UNIT, CsvColumn.required("unit"))
            .code(Axis.STATUS, CsvColumn.required("status"));

    static final RollUp BY_AREA_YEAR_SEX = RollUp.by(Axis.AREA, Axis.YEAR, Axis.SEX)
            .exclusive(Axis.COUNTERPART)
            .exclusive(Axis.AGE);

    private static final long SEED = 73_195;

    private static final List<String> SEXES = List.of("M", "F", "_U");

    private static final List<String> AGES = List.of("Y0T4", "Y5T14", "Y15T24", "Y25T64", "Y_GE65");

    private ManyObservations() {}

    /** Writes the table, unless it is there. */
    static Path file(int rows) throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "gcm-observations-" + rows + ".csv");
        if (!Files.exists(file)) {
            Path begun = Files.createTempFile(file.getParent(), "gcm-observations", ".part");
            try (BufferedWriter out = Files.newBufferedWriter(begun)) {
                write(rows, out);
            }
            Files.move(begun, file);
        }
        return file;
    }

    private static void write(int rows, BufferedWriter out) throws IOException {
        Random random = new Random(SEED);
        List<String> areas =
                CountryCode.all().stream().map(CountryCode::text).limit(200).toList();
        out.write("indicator,series,area,origin,year,sex,age,unit,status,value\n");
        for (int i = 0; i < rows; i++) {
            out.write("sdg-10.7.3,SM_DTH_MIGR,");
            out.write(pick(areas, random) + ',' + pick(areas, random) + ',');
            out.write((1990 + random.nextInt(30)) + "," + pick(SEXES, random) + ',' + pick(AGES, random));
            out.write(",NUMBER,A," + random.nextInt(10_000_000) + '\n');
        }
    }

    private static String pick(List<String> codes, Random random) {
        return codes.get(random.nextInt(codes.size()));
    }
}
