package io.github.gcmsdk.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.json.ReadResult;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.text.Text;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** An application with a Jackson 2 mapper and Hibernate Validator 8: the records and {@code Gcm} work beside them. */
class BesideJackson2Test {

    private static final ObjectMapper JACKSON_2 = new ObjectMapper();

    private static final Pledge PLEDGE = Pledge.builder("p-7")
            .title(Text.en("Training "))
            .text(Text.en("We will train."))
            .objectives(Objective.of(9))
            .build();

    @Test
    void theVersionsAreThoseOfTheApplication() {
        assertThat(com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION.getMajorVersion())
                .isEqualTo(2);
        assertThat(HibernateValidator.class.getPackage().getImplementationVersion())
                .startsWith("8.");
    }

    /** A tree of Jackson 2 goes through its bytes, and comes back by them. */
    @Test
    void bytesOfJackson2AreReadAndWritten() throws Exception {
        JsonNode tree = JACKSON_2.readTree("{\"type\": \"stakeholder\", \"id\": \"iom\", \"name\": {\"en\": \"IOM\"}}");

        ReadResult result = Gcm.standard().read(List.of(Input.of("tree.json", JACKSON_2.writeValueAsBytes(tree))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Gcm.standard().write(result.dataset(), out);

        assertThat(result.report().findings()).extracting(Finding::code).containsExactly("value.required");
        assertThat(JACKSON_2
                        .readTree(out.toByteArray())
                        .at("/records/0/name/en")
                        .asText())
                .isEqualTo("IOM");
    }

    @Test
    void hibernateValidator8FindsErrorsByDefaultAndAdviceWhenAsked() {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();

            assertThat(paths(validator.validate(PLEDGE))).containsExactly("pledgers");
            assertThat(paths(validator.validate(PLEDGE, Advice.class)))
                    .anyMatch(path -> path.startsWith("title"))
                    .contains("measures")
                    .doesNotContain("pledgers");
        }
    }

    private static Set<String> paths(Set<ConstraintViolation<Pledge>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath().toString())
                .collect(Collectors.toSet());
    }
}
