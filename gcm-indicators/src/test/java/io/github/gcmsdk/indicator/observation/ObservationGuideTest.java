package io.github.gcmsdk.indicator.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.Figure;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.csv.CsvColumn;
import io.github.gcmsdk.indicator.csv.ObservationTable;
import io.github.gcmsdk.record.TimePeriod;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/observations.md shows is run here. */
class ObservationGuideTest {

    /** Tests run in the directory of their module. */
    private static final Path GUIDE = Path.of("../docs/observations.md");

    private static final Path THIS =
            Path.of("src/test/java/io/github/gcmsdk/indicator/observation/ObservationGuideTest.java");

    @Test
    void theGuideIsTrue(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("refugees.csv"), """
                asylum,origin,year,sex,refugees
                AUS,SYR,2020,BOTHSEX,10
                AUS,SYR,2020,MALE,4
                AUS,SYR,2020,FEMALE,5
                GFR,SYR,2020,MALE,100
                GFR,SYR,2020,FEMALE,200
                GFR,SYR,2018,FEMALE,7
                AUL,SYR,2020,BOTHSEX,<5
                """);
        ObservationSet people = ObservationSet.of(List.of(Observation.builder("p")
                .area("40")
                .period(TimePeriod.ofYear(2020))
                .value(new BigDecimal("8917205"))
                .build()));

        ObservationTable table = ObservationTable.of("refugees", CsvColumn.required("refugees"))
                .area(Axis.AREA, CsvColumn.required("asylum"), AreaScheme.UNHCR)
                .area(Axis.COUNTERPART, CsvColumn.required("origin"), AreaScheme.UNHCR)
                .code(Axis.PERIOD, CsvColumn.required("year"))
                .code(Axis.SEX, CsvColumn.optional("sex"), Map.of("BOTHSEX", "_T", "MALE", "M", "FEMALE", "F"))
                .all(Axis.UNIT, "NUMBER");
        ObservationTable.Read read = table.read(file);

        ObservationSet since2019 = read.observations().where(Axis.YEAR, year -> year.compareTo("2019") >= 0);
        List<Figure> byOrigin = RollUp.by(Axis.COUNTERPART, Axis.YEAR)
                .exclusive(Axis.AREA)
                .complete(Axis.SEX, "M", "F")
                .of(since2019);
        byOrigin.forEach(figure -> figure.explain().forEach(System.out::println));

        Joined joined = read.observations().join(people.areas(AreaScheme.M49), Axis.AREA, Axis.YEAR);
        joined.dropped().forEach((reason, count) -> System.out.println(reason + ": " + count));

        assertThat(read.report().findings()).isEmpty();
        assertThat(byOrigin).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("310");
            assertThat(figure.dimensions()).isEqualTo(Map.of("counterpart", "SYR"));
            assertThat(figure.derivation().used()).isEqualTo(3);
            assertThat(figure.derivation().dropped())
                    .isEqualTo(Map.of("codes of SEX beside their total", 2L, "suppressed", 1L));
        });
        assertThat(joined.left()).hasSize(3);
        assertThat(joined.dropped()).isEqualTo(Map.of("none in the other set", 4L));
    }

    @Test
    void everySnippetOfTheGuideStandsHere() throws IOException {
        String source = unindented(Files.readString(THIS));

        List<String> snippets = Pattern.compile("(?s)```java\n(.*?)```")
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();

        assertThat(snippets).hasSize(3).allSatisfy(snippet -> assertThat(source).contains(unindented(snippet)));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).filter(line -> !line.isEmpty()).reduce("", (a, b) -> a + "\n" + b);
    }
}
