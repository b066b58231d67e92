package io.github.gcmsdk.indicator.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.observation.Axis;
import io.github.gcmsdk.indicator.observation.Observation;
import io.github.gcmsdk.indicator.observation.ObservationStatus;
import io.github.gcmsdk.record.TimePeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTableTest {

    private static final CsvColumn VALUE = CsvColumn.required("value");

    private static final ObservationTable TABLE = ObservationTable.of("stock", VALUE)
            .area(Axis.AREA, CsvColumn.required("m49"), AreaScheme.M49)
            .code(Axis.PERIOD, CsvColumn.required("year"))
            .code(Axis.SEX, CsvColumn.optional("sex"), Map.of("BOTHSEX", "_T", "MALE", "M", "FEMALE", "F"))
            .all(Axis.UNIT, "NUMBER");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path directory;

    private Path file(String text) throws IOException {
        return Files.write(directory.resolve("table.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private ObservationTable.Read read(String text) throws IOException {
        return TABLE.read(file(text), reader -> reader.asOf(DAY));
    }

    /** The table row by row, whatever it is. */
    private ObservationTable.Read rowByRow(Path file) {
        ObservationTable.Rows rows = new ObservationTable.Rows(TABLE);
        CsvReader<Void> reader = TABLE.reader(rows).asOf(DAY);
        var report = reader.read(file, row -> {});
        return new ObservationTable.Read(rows.builder.build(), report);
    }

    @Test
    void aRowIsAnObservation() throws IOException {
        Observation first = read("m49,year,sex,value\n040,2020,FEMALE,12.50\n")
                .observations()
                .get(0);

        assertThat(first)
                .isEqualTo(Observation.builder("row-1")
                        .area("AUT")
                        .period(TimePeriod.ofYear(2020))
                        .dimensions(Map.of("SEX", "F"))
                        .value(new BigDecimal("12.50"))
                        .unit("NUMBER")
                        .status(ObservationStatus.NORMAL)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m49,year,sex,value\n040,2020,MALE,1\n276,2019,,2\n",
                "m49;year;value\r\n40;2020;1\r\n276;2019;2",
                "\u00ef\u00bb\u00bfvalue\tm49\tyear\n-1.25\t 4 \t2019\n",
                "m49,year,value\n40,2020,1\n\n40,2021,1\n\n",
                "m49,year,value\n40,2020,\n40,2021,..\n40,2022,<5\n40,2023,NaN\n40,2024,0\n40,2025,.\n40,2026,N\n",
                "m49,year,value\n40,2020,1e3\n40,2020,123456789012345678901234567890\n40,2020,+7\n40,2020,-0.0\n40,2020,007\n",
                "m49,year,sex,value\n40,2020,\u00c3\u00a4nderung,1\n",
            })
    void aPlainTableIsReadAtOnceAndAsIfRowByRow(String text) throws IOException {
        Path file = file(text);
        ObservationTable.Rows rows = new ObservationTable.Rows(TABLE);
        ObservationTable.Read plain = new PlainTable(TABLE, TABLE.reader(rows).asOf(DAY), file).read();

        assertThat(plain).isNotNull();
        assertThat(plain.observations())
                .containsExactlyElementsOf(rowByRow(file).observations());
        assertThat(plain.report()).isEqualTo(rowByRow(file).report());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m49,year,value\n999999,2020,1\n",
                "m49,year,value\n40,someday,1\n",
                "m49,year,value\n40,2020,\"1\"\n",
                "m49,year,value\n40,2020,\"1\n2\"\n",
                "m49,year,value\n40,2020\n",
                "m49,year,value\n40,2020,1,2\n",
                "m49,year,value\n,,\n40,2020,1\n",
                "m49,year,value\n40,2020,1,000\n",
                "m49,year,value\n40,2020,one\n",
                "m49,year,value\n40,2020,1\r40,2021,1\n",
                "m49,year,sex,value\n40,2020,\u00e4,1\n",
                "m49,year,other,value\n40,2020,\u00e4,1\n",
                "m49,year\n40,2020\n",
                "m49,year,value\n#country+code,#date,#value\n40,2020,1\n",
                "m49,year,value\n",
                "m49,year,value\n\n",
                "m49,year,value\n\n40,2020,1\n",
                "m49,year,value\n40,2020,1\u0000\n",
                "",
            })
    void aTableOfWhichMoreIsToBeReportedIsReadRowByRow(String text) throws IOException {
        Path file = file(text);
        ObservationTable.Read read = TABLE.read(file, reader -> reader.asOf(DAY));

        assertThat(read.observations()).containsExactlyElementsOf(rowByRow(file).observations());
        assertThat(read.report()).isEqualTo(rowByRow(file).report());
    }

    @Test
    void aColumnThatIsNotReadIsReportedOnce() throws IOException {
        ObservationTable.Read read = read("m49,year,value,remark\n40,2020,1,x\n40,2021,2,y\n");

        assertThat(read.report().findings()).extracting(Finding::code).containsExactly("csv.column-unread");
        assertThat(read.report().inputs().get(0).records()).isEqualTo(2);
        assertThat(read.observations()).hasSize(2);
    }

    @Test
    void aTableOfManyBlocksIsReadInItsOrder() throws IOException {
        StringBuilder text = new StringBuilder("m49,year,sex,value,remark\n");
        int rows = 300_000;
        for (int i = 0; i < rows; i++) {
            text.append("40,")
                    .append(1950 + i % 70)
                    .append(",MALE,")
                    .append(i)
                    .append(",a remark that fills the table up to many bytes a row\n");
        }

        ObservationTable.Read read = read(text.toString());

        assertThat(read.observations()).hasSize(rows);
        for (int i = 0; i < rows; i += 9_973) {
            assertThat(read.observations().get(i).value()).isEqualTo(BigDecimal.valueOf(i));
            assertThat(read.observations().get(i).period().year()).isEqualTo(1950 + i % 70);
        }
    }

    @Test
    void codesThatDifferAnywhereAreToldApart() throws IOException {
        StringBuilder text = new StringBuilder("m49,year,sex,value\n");
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            codes.addAll(List.of("c" + i, i + "-a-long-code", "a-long-code-" + i, "12345678", "012345678"));
        }
        codes.forEach(code -> text.append("40,2020,").append(code).append(",1\n"));

        assertThat(read(text.toString()).observations())
                .extracting(one -> one.dimensions().get("SEX"))
                .isEqualTo(codes);
    }

    @Test
    void aDecimalCommaIsReadIfTheReaderIsToldSo() throws IOException {
        Path file = file("m49;year;value\n40;2020;1,5\n");

        assertThat(TABLE.read(file, reader -> reader.decimalMark(DecimalMark.COMMA))
                        .observations()
                        .get(0)
                        .value())
                .isEqualTo(new BigDecimal("1.5"));
        assertThat(TABLE.read(file).report().count("value.format")).isOne();
    }

    @Test
    void aPackedTableIsRead() throws IOException {
        Path file = directory.resolve("table.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write("m49,year,value\n40,2020,1\n40,2021,2\n".getBytes(StandardCharsets.UTF_8));
        }

        ObservationTable.Read read = TABLE.read(file);

        assertThat(read.observations().size()).isEqualTo(2);
        assertThat(read.report().isValid()).isTrue();
    }

    @Test
    void aFileThatIsNotThereMakesTheReportIncomplete() {
        assertThat(TABLE.read(directory.resolve("none.csv")).report().complete())
                .isFalse();
    }

    @Test
    void vintagesAndMultipliersAreRead() throws IOException {
        ObservationTable table = ObservationTable.of("t", VALUE)
                .code(Axis.VINTAGE, CsvColumn.required("release"))
                .code(Axis.MULTIPLIER, CsvColumn.required("power"))
                .code(Axis.STATUS, CsvColumn.required("status"));

        Observation one = table.read(file("release,power,status,value\n2024-12-20,3,E,1\n"))
                .observations()
                .get(0);
        var wrong = table.read(file("release,power,status,value\nsoon,1.5,E,1\n"));

        assertThat(one.vintage()).isEqualTo(LocalDate.of(2024, 12, 20));
        assertThat(one.multiplier()).isEqualTo(3);
        assertThat(one.status().is(ObservationStatus.ESTIMATED)).isTrue();
        assertThat(wrong.report().count("value.format")).isEqualTo(2);
        assertThat(wrong.observations()).hasSize(1);
    }

    @Test
    void aNameThatNoIdCouldBeMadeOfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ObservationTable.of("a b", VALUE));
    }
}
