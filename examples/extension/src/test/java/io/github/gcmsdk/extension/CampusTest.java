package io.github.gcmsdk.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.record.Extension;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.testing.FindingAssert;
import io.github.gcmsdk.testing.RuleAssert;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** An extension is found, named in the report, and held to what our own rules are held to. */
class CampusTest {

    private static final Gcm GCM = Gcm.builder().extensions().build();

    private static final String DATASET = """
            {"gcm": "1.0", "dataset": {"created": "2026-02-01"}, "records": [
              {"type": "stakeholder", "id": "uni-x", "name": {"en": "University X"}, "kinds": ["academia"],
               "website": "https://uni-x.example"},
              {"type": "campus:course", "id": "c-1", "title": {"en": "Migration law"}, "university": "uni-x",
               "seats": 30, "enrolled": 31}]}
            """;

    private static List<Input> inputs(String json) {
        return List.of(Input.of("courses.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rulesComply() {
        RuleAssert.assertCompliance(Course.FULL.rule(), GCM, CampusTest.class);
        RuleAssert.assertCompliance(Campus.WEBSITE_MISSING.rule(), GCM, CampusTest.class);
    }

    @Test
    void itsTypeIsReadAndItsRuleIsRun() {
        Report report = GCM.validate(inputs(DATASET));

        FindingAssert.assertSingle(report)
                .hasCode("campus:course.full")
                .isAt("/enrolled")
                .hasArgument("seats", "30");
        assertThat(report.findings().get(0).format(Locale.FRENCH))
                .isEqualTo("31 personnes se sont inscrites pour 30 places.");
    }

    @Test
    void itsReferencesAreResolvedLikeOurs() {
        Report report = GCM.validate(inputs(DATASET.replace("\"university\": \"uni-x\"", "\"university\": \"uni-y\"")));

        assertThat(report.findings()).extracting(Finding::code).contains("reference.unresolved");
    }

    /** Whatever lies on the class path: the verdict of the standard stays what it is. */
    @Test
    void nothingIsLoadedUnlessAskedFor() {
        Report report = Gcm.standard().validate(inputs(DATASET));

        FindingAssert.assertSingle(report).hasCode("record.type-unknown");
    }

    @Test
    void theReportTellsWhetherItWasAtWork() {
        String with = GCM.validate(inputs(DATASET)).tool().rules();
        String without = Gcm.standard().validate(inputs(DATASET)).tool().rules();

        assertThat(with)
                .isNotEqualTo(without)
                .isEqualTo(Gcm.builder()
                        .add(new Campus())
                        .build()
                        .validate(inputs(DATASET))
                        .tool()
                        .rules());
        assertThat(GCM.rules().all()).contains(Course.FULL.rule(), Campus.WEBSITE_MISSING.rule());
    }

    @Test
    void aPolicySetsItsRulesToo() {
        RulePolicy off = RulePolicy.builder().off("campus:course.full").build();

        FindingAssert.assertNone(Gcm.builder().extensions().policy(off).build().validate(inputs(DATASET)));
    }

    /** An extension that adds one thing of a name that is not its own. */
    private record Intruder(RecordType<?> type) implements Extension {

        @Override
        public String prefix() {
            return "intruder";
        }

        @Override
        public List<RecordType<?>> types() {
            return List.of(type);
        }
    }

    @Test
    void namesAndCodesOfOthersAreRefused() {
        RecordType<Course> nameOfOthers = RecordType.of("campus:course", Course.class, MethodHandles.lookup());
        RecordRule<Course> ruleOfOthers =
                Rule.error("campus:course.other", "A course is another one.").record((course, out) -> {});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gcm.builder().add(new Intruder(nameOfOthers)))
                .withMessageContainingAll("Intruder", "campus:course", "intruder:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gcm.builder()
                        .add(new Intruder(
                                RecordType.of("intruder:course", Course.class, MethodHandles.lookup(), ruleOfOthers))))
                .withMessageContainingAll("Intruder", "campus:course.other", "intruder:");
    }
}
