package io.github.gcmsdk.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Makes records in JSON, one a line, as many as are asked for: the same for the same numbers. Some carry a mistake, each of
 * several kinds in turn.
 */
public final class RecordLines {

    private static final String[] ROUTES = {"Central Mediterranean", "Western Sahara", "Darien", "Bay of Bengal"};
    private static final String[] AREAS = {"LBY", "TUN", "NER", "PAN", "BGD"};
    private static final String[] CAUSES = {"Drowning", "Harsh conditions", "Vehicle accident", "Sickness"};
    private static final String[] COUNTRIES = {"GMB", "SEN", "ERI", "SOM", "BGD", "PAK", "VEN", "HTI"};
    private static final String[] SENTENCES = {
        "The Ministry will train the officers who receive people at the border. ",
        "Help desks will open in each district, with staff who speak the languages of migrants. ",
        "The programme recognizes skills that were acquired abroad, with employers and unions. ",
        "Consular staff will register births, and help workers who were not paid. "
    };

    private static final int STAKEHOLDERS = 20;

    private RecordLines() {}

    /** What is made. */
    public enum Kind {
        /** Incidents of 300 to 400 bytes. */
        INCIDENTS,
        /** Pledges of 800 to 900 bytes, behind the stakeholders that they name. */
        PLEDGES
    }

    /**
     * Writes a file.
     *
     * @param args the kind ({@code incidents} or {@code pledges}), how many records, how many of a hundred carry a mistake,
     *     and the file
     * @throws IOException if it cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            throw new IllegalArgumentException("args: incidents|pledges RECORDS PERCENT FILE");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[3])), 1 << 16)) {
            write(
                    Kind.valueOf(args[0].toUpperCase(Locale.ROOT)),
                    Integer.parseInt(args[1]),
                    Integer.parseInt(args[2]),
                    out);
        }
    }

    static byte[] bytes(Kind kind, int records, int percent) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(kind, records, percent, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static void write(Kind kind, int records, int percent, OutputStream out) throws IOException {
        RandomGenerator random = new SplittableRandom(1);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < records; i++) {
            line.setLength(0);
            int mistake = random.nextInt(100) < percent ? 1 + i % 4 : 0;
            if (kind == Kind.INCIDENTS) {
                incident(line, i, mistake, random);
            } else if (i < STAKEHOLDERS) {
                stakeholder(line, i);
            } else {
                pledge(line, i, mistake, random);
            }
            out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void incident(StringBuilder line, int number, int mistake, RandomGenerator random) {
        int females = random.nextInt(3);
        int males = random.nextInt(1, 20);
        int missing = random.nextInt(20);
        line.append("{\"type\":\"incident\",\"id\":\"mm-").append(number);
        line.append("\",\"kind\":\"").append(mistake == 1 ? "incidnt" : "incident");
        line.append("\",\"date\":\"").append(mistake == 2 ? "2021-02-31" : "" + day(random));
        line.append("\",\"route\":\"").append(of(ROUTES, random));
        line.append("\",\"area\":\"").append(of(AREAS, random));
        line.append("\",\"place\":\"Off the coast, sector ").append(random.nextInt(100));
        line.append("\",\"coordinates\":{\"latitude\":").append(decimal(random.nextInt(8000)));
        line.append(",\"longitude\":").append(decimal(random.nextInt(17_000))).append('}');
        line.append(",\"dead\":")
                .append(females + males)
                .append(",\"missing\":")
                .append(missing);
        line.append(",\"survivors\":").append(random.nextInt(100));
        line.append(",\"females\":").append(females).append(",\"males\":").append(males);
        line.append(",\"cause\":\"").append(of(CAUSES, random));
        line.append("\",\"originCountries\":[\"").append(of(COUNTRIES, random)).append("\"]");
        line.append(mistake == 3 ? ",\"sourceQualty\":" : ",\"sourceQuality\":")
                .append(mistake == 4 ? 9 : random.nextInt(1, 6));
        line.append(",\"uris\":[\"https://example.org/reports/").append(number).append("\"]}");
    }

    private static void stakeholder(StringBuilder line, int number) {
        line.append("{\"type\":\"stakeholder\",\"id\":\"ministry-").append(number);
        line.append("\",\"name\":{\"en\":\"Ministry ").append(number).append("\"},\"kinds\":[\"government\"]}");
    }

    private static void pledge(StringBuilder line, int number, int mistake, RandomGenerator random) {
        LocalDate start = day(random);
        line.append("{\"type\":\"pledge\",\"id\":\"pledge-").append(number);
        line.append("\",\"title\":{\"en\":\"Pledge ").append(number).append(" of the Ministry\"}");
        line.append(",\"text\":{\"en\":\"").append(text(random)).append("\"}");
        line.append(",\"originalLanguage\":\"").append(mistake == 1 ? "english" : "en");
        line.append("\",\"kind\":\"").append(mistake == 2 ? "individal" : "individual");
        line.append("\",\"forms\":[\"process\"],\"pledgers\":[\"ministry-")
                .append(mistake == 3 ? STAKEHOLDERS : random.nextInt(STAKEHOLDERS));
        line.append("\"],\"objectives\":[").append(random.nextInt(1, 12)).append(',');
        line.append(random.nextInt(12, 24)).append("],\"period\":{\"start\":\"").append(start);
        line.append("\",\"end\":\"").append(mistake == 4 ? start.minusDays(1) : start.plusYears(2));
        line.append("\"},\"status\":\"registered\",\"submitted\":\"").append(start.minusDays(30));
        line.append("\",\"measures\":[{\"id\":\"m-1\",\"title\":{\"en\":\"Officers trained\"}");
        line.append(",\"unit\":\"people\"}]}");
    }

    /** 450 characters or some more. */
    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 450) {
            text.append(of(SENTENCES, random));
        }
        return text.toString().strip();
    }

    private static String of(String[] choice, RandomGenerator random) {
        return choice[random.nextInt(choice.length)];
    }

    private static LocalDate day(RandomGenerator random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1500));
    }

    private static String decimal(int hundredths) {
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
