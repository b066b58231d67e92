package io.github.gcmsdk.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as its clients see it: over HTTP. */
class IntakeApplicationTest {

    private static final String GOOD = "{'gcm': '1.0', 'dataset': {'created': '2026-02-01'}, 'records': ["
            + "{'type': 'stakeholder', 'id': 'iom', 'name': {'en': 'IOM'}, 'kinds': ['media']}]}";

    private static final String PLEDGE = "{'id': 'p-7', 'title': {'en': 'Training'}, 'text': {'en': 'We will train.'},"
            + " 'pledgers': ['pk-moi'], 'objectives': [9]}";

    /** Looks like personal data, and must not come back. */
    private static final String MARKED = "jane.doe@example.org";

    private static final ByteArrayOutputStream LOG = new ByteArrayOutputStream();
    private static final PrintStream OUT = System.out;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void start() {
        System.setOut(new PrintStream(LOG, true, StandardCharsets.UTF_8));
        context = SpringApplication.run(
                IntakeApplication.class,
                "--server.port=0",
                "--intake.most-bytes=5000",
                "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        context.close();
        System.setOut(OUT);
    }

    private static HttpRequest.Builder to(String path, BodyPublisher body) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private static HttpResponse<String> post(String path, String json, String language)
            throws IOException, InterruptedException {
        HttpRequest request = to(path, BodyPublishers.ofString(json.replace('\'', '"')))
                .header("Accept-Language", language)
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @Test
    void aGoodDatasetNeedsNoWords() throws Exception {
        HttpResponse<String> response = post("/datasets", GOOD, "en");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(204);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void adviceIsNoRejection() throws Exception {
        HttpResponse<String> response = post("/datasets", GOOD.replace("'IOM'", "'IOM '"), "en");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("value.whitespace", "\"warning\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en, The required field",
        "fr, fr, obligatoire",
        "'es-MX, en;q=0.5', es, obligatori",
        "'ar, fr;q=0.5', fr, obligatoire",
        "ur, en, The required field"
    })
    void aBadDatasetIsAProblemInTheLanguageOfTheClient(String accepted, String told, String words) throws Exception {
        HttpResponse<String> response = post("/datasets", GOOD.replace(", 'kinds': ['media']", ""), accepted);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Content-Language")).hasValue(told);
        assertThat(response.body()).contains("\"status\":422", "value.required", "/kinds", "body.json:1:");
        assertThat(response.body()).contains(words);
    }

    @Test
    void linesAreADatasetToo() throws Exception {
        String lines = "{'gcm': '1.0', 'dataset': {'created': '2026-02-01'}}\n{'type': 'stakeholder', 'id': 'iom'}\n";
        HttpRequest request = to("/datasets", BodyPublishers.ofString(lines.replace('\'', '"')))
                .setHeader("Content-Type", "application/x-ndjson")
                .build();

        HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("body.ndjson:2:");
    }

    @Test
    void whatIsNoJsonIsAProblemOfTheDataAndNotOfTheServer() throws Exception {
        HttpResponse<String> response = post("/datasets", "{'gcm': ", "en");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("json.syntax").doesNotContain("Exception");
    }

    @Test
    void aPledgeIsReadByTheMapperOfSpring() throws Exception {
        assertThat(post("/pledges", PLEDGE, "en").statusCode()).isEqualTo(204);
    }

    /** A short text and no measures: two pieces of advice, for which nobody is turned away. */
    @Test
    void validRejectsNoPledgeForAdvice() throws Exception {
        HttpResponse<String> response = post("/pledges", PLEDGE.replace("'Training'", "'Training '"), "en");

        assertThat(response.statusCode()).isEqualTo(204);
    }

    @Test
    void validRejectsAPledgeForErrors() throws Exception {
        HttpResponse<String> response =
                post("/pledges", PLEDGE.replace("'pk-moi'", "").replace("'We will train.'", "' '"), "fr");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body())
                .contains("value.required", "/pledgers", "value.blank", "/text/en", "obligatoire")
                .doesNotContain("pledge.text-length");
    }

    @Test
    void aPledgeThatCannotBeReadIsABadRequest() throws Exception {
        HttpResponse<String> response = post("/pledges", PLEDGE.replace("[9]", "'" + MARKED + "'"), "en");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).doesNotContain(MARKED, "Exception", "trace");
        assertThat(LOG.toString(StandardCharsets.UTF_8)).doesNotContain(MARKED);
    }

    @ParameterizedTest
    @CsvSource({"/datasets", "/pledges"})
    void personalDataComesBackNeitherInAnswersNorInTheLog(String path) throws Exception {
        String json = path.equals("/pledges")
                ? PLEDGE.replace("'p-7'", "'" + MARKED + "'").replace("'pk-moi'", "")
                : GOOD.replace("'media'", "'" + MARKED + "'").replace("'iom'", "'" + MARKED + "'");

        HttpResponse<String> response = post(path, json, "en");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain(MARKED, "jane");
        assertThat(LOG.toString(StandardCharsets.UTF_8)).doesNotContain(MARKED);
    }

    @ParameterizedTest
    @CsvSource({"/datasets", "/pledges"})
    void whatIsTooLongIsNotRead(String path) throws Exception {
        HttpResponse<String> response = post(path, " ".repeat(5001), "en");

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void whoDoesNotSayHowLongIsAsked() throws Exception {
        HttpRequest request = to("/datasets", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[9])))
                .build();

        assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(411);
    }
}
