package io.github.gcmsdk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Renders the messages that a standard validator shows for our constraints, and fails if the committed file is another.
 * {@code -DupdateDocs=true} writes it.
 */
class ValidationMessagesTest {

    private static final String BUNDLE = "ContributorValidationMessages";

    /** Maven runs tests in the module. */
    private static final Path FILE = Path.of("src", "main", "resources", BUNDLE + ".properties");

    /** The rules whose codes a record can raise without our reader. */
    private static List<Rule> rules() {
        Set<Rule.Kind> kinds = EnumSet.of(Rule.Kind.CONSTRAINT, Rule.Kind.RECORD);
        return RuleCatalogue.standard().all().stream()
                .filter(rule -> kinds.contains(rule.kind()))
                .toList();
    }

    private static String render() {
        return rules().stream()
                .map(rule -> rule.code() + '=' + escape(rule.summary()) + '\n')
                .collect(Collectors.joining("", """
                        # What a validator of Jakarta Validation says of our constraints, by the code of the rule. This file is generated from the
                        # rule catalogue; do not edit it.
                        """, ""));
    }

    /** Validators read the file as ISO 8859-1 or as UTF-8. */
    private static String escape(String text) {
        return text.chars()
                .mapToObj(c -> c < 0x7f ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    @Test
    void theMessagesAreThoseOfTheCatalogue() throws IOException {
        String rendered = render();
        if (Boolean.getBoolean("updateDocs")) {
            Files.writeString(FILE, rendered);
        }

        assertThat(FILE)
                .as("the file is generated: run mvn -pl gcm-core test -Dtest=ValidationMessagesTest "
                        + "-DupdateDocs=true, and commit it")
                .exists()
                .usingCharset(StandardCharsets.US_ASCII)
                .hasContent(rendered);
    }

    @Test
    void everyRuleOfARecordHasItsSummaryAsMessage() {
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

        assertThat(rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(bundle.getString(rule.code())).isEqualTo(rule.summary()))
                .extracting(Rule::summary)
                .allSatisfy(summary -> assertThat(summary).doesNotContain("{", "}", "$", "\\"));
    }

    private static Set<ConstraintViolation<Object>> violations(Object record) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(record, Default.class, Advice.class);
        }
    }

    private static List<Object> flawed() {
        return List.of(
                Stakeholder.builder("ministry-a").acronym(" ").build(),
                Stakeholder.builder("ministry-a")
                        .acronym(" MA ")
                        .website("here")
                        .parent(new Ref<>(null, null, null, Text.EMPTY))
                        .build(),
                Fund.builder("fund-a").maximumDuration(-1).build(),
                Pledge.builder("pledge-a")
                        .text(Text.of("xx", "We help."))
                        .kind(Code.of(PledgeKind.MATCHING))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("flawed")
    void aStandardValidatorSaysASentence(Object record) {
        Set<String> codes =
                rules().stream().map(rule -> '{' + rule.code() + '}').collect(Collectors.toSet());
        Function<String, String> summary = template -> RuleCatalogue.standard()
                .find(template.substring(1, template.length() - 1))
                .orElseThrow()
                .summary();

        Set<ConstraintViolation<Object>> violations = violations(record);

        assertThat(violations)
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsAnyElementsOf(codes);
        assertThat(violations).allSatisfy(violation -> {
            assertThat(violation.getMessage()).isNotBlank().doesNotContain("{", "}");
            if (codes.contains(violation.getMessageTemplate())) {
                assertThat(violation.getMessage()).isEqualTo(summary.apply(violation.getMessageTemplate()));
            }
        });
    }
}
