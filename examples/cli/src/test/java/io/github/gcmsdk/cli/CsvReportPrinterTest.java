package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static io.github.gcmsdk.cli.Lines.GOOD;
import static io.github.gcmsdk.cli.Lines.WARNING;
import static io.github.gcmsdk.cli.Lines.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportPrinterTest {

    private static final String HEAD =
            "input,line,column,type,id,pointer,severity,code,message,mend,suggestion,status\r\n";

    @TempDir
    Path directory;

    @Test
    void aRowTellsAFinding() {
        String file = write(directory, "partner.ndjson", GOOD, WARNING);

        Cli cli = gcm("validate", "--format", "csv", file);

        assertThat(cli.out())
                .startsWith(HEAD + file + ",2,68,stakeholder,moi,/kinds/0,warning,code.unknown,")
                .endsWith(",government,\r\n")
                .contains("\"The code “goverment” at /kinds/0 is not in its list; it is kept as it is.\"");
        assertThat(cli.exit()).isZero();
        assertThat(gcm("validate", "--format", "csv", "--lang", "es", file).out())
                .contains("El código");
    }

    @Test
    void aFileBeginsWithAMarkForExcel() throws IOException {
        Path out = directory.resolve("out.csv");

        gcm("validate", "--format", "csv", "--out", out.toString(), write(directory, "a.ndjson", GOOD));

        assertThat(Files.readString(out)).isEqualTo('\ufeff' + HEAD);
    }

    @Test
    void whatIsNotShownIsTold() {
        String file = write(directory, "a.ndjson", WARNING, WARNING.replace("\"moi\"", "\"mob\""));

        Cli cli = gcm("validate", "--format", "csv", "--max-samples", "1", file);

        assertThat(cli.err()).contains("1 of 2", "--max-samples");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x"})
    void nothingIsTakenForAFormula(String text) {
        assertThat(CsvReportPrinter.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void hiddenFormulasAreNoneEither() {
        assertThat(CsvReportPrinter.cell("\t=1")).startsWith("'");
        assertThat(CsvReportPrinter.cell("\r=1")).startsWith("'");
        assertThat(CsvReportPrinter.cell("\n=1")).startsWith("'");
        assertThat(CsvReportPrinter.cell("=\"a\",1")).isEqualTo("\"'=\"\"a\"\",1\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a     | a
            ``    | ``
            a,b   | "a,b"
            a"b   | "a""b"
            a;b   | "a;b"
            1=1   | 1=1
            """)
    void cellsAreQuotedWhereNeeded(String text, String cell) {
        assertThat(CsvReportPrinter.cell(text)).isEqualTo(cell);
    }
}
