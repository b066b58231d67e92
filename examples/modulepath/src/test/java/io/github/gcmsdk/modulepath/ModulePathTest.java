package io.github.gcmsdk.modulepath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.indicator.IndicatorCode;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.json.ReadResult;
import io.github.gcmsdk.record.CodeList;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ModulePathTest {

    @Test
    void thisTestRunsOnTheModulePath() {
        assertThat(ModulePathTest.class.getModule().getName()).isEqualTo("io.github.gcmsdk.modulepath");
    }

    @Test
    void modulesOfTheSdkAreNamedAndResolved() {
        Set<String> ours = ModuleLayer.boot().modules().stream()
                .filter(module -> !module.getDescriptor().isAutomatic())
                .map(Module::getName)
                .filter(name -> name.startsWith("io.github.gcmsdk."))
                .collect(Collectors.toSet());

        assertThat(ours).contains("io.github.gcmsdk.core", "io.github.gcmsdk.json", "io.github.gcmsdk.indicators");
    }

    @Test
    void codeListsComeFromTheCore() {
        assertThat(CodeList.class.getModule().getName()).isEqualTo("io.github.gcmsdk.core");
        assertThat(CodeList.names()).contains("objectives");
    }

    @Test
    void indicatorsComeFromTheirModule() {
        assertThat(IndicatorCode.class.getModule().getName()).isEqualTo("io.github.gcmsdk.indicators");
        assertThat(IndicatorCode.parse("SDG 10.7.2").target()).isEqualTo("10.7");
    }

    @Test
    void recordPackagesAreOpenToAnyValidatorAndMapper() {
        assertThat(CodeList.class.getModule().isOpen(CodeList.class.getPackageName()))
                .isTrue();
        assertThat(IndicatorCode.class.getModule().isOpen(IndicatorCode.class.getPackageName()))
                .isTrue();
    }

    @Test
    void aStandardValidatorChecksRecords() {
        Stakeholder nameless = Stakeholder.builder("iom").build();

        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(nameless))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder("name", "kinds");
        }
    }

    @Test
    void aStandardValidatorFindsOurMessages() {
        Stakeholder blank = Stakeholder.builder("iom").acronym(" ").build();

        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validateProperty(blank, "acronym"))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("A text has no visible character.");
        }
    }

    @Test
    void dataAreReadJudgedAndWritten() {
        byte[] json = "{\"type\": \"stakeholder\", \"id\": \"iom\", \"name\": \"IOM\"}".getBytes(UTF_8);

        ReadResult result = Gcm.standard().read(List.of(Input.of("iom.json", json)));

        assertThat(result.report().findings())
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("value.required", "/kinds"));
        assertThat(result.report().findings().get(0).format(Locale.FRENCH)).isNotBlank();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        Gcm.standard().write(result.dataset(), written);
        assertThat(written.toString(UTF_8)).contains("\"id\"").contains("iom");
    }

    @Test
    void extensionsAreFoundInTheirModules() {
        byte[] json = "{\"type\": \"campus:course\", \"id\": \"c-1\", \"seats\": 1, \"enrolled\": 2}".getBytes(UTF_8);

        ReadResult result = Gcm.builder().extensions().build().read(List.of(Input.of("courses.json", json)));

        assertThat(result.dataset().records().get(0).getClass().getModule().getName())
                .isEqualTo("io.github.gcmsdk.extension");
        assertThat(result.report().findings())
                .extracting(finding -> finding.format(Locale.ENGLISH))
                .contains("2 people have enrolled for 1 seats.");
    }

    @Test
    void anApplicationsMapperReadsRecords() {
        JsonMapper mapper =
                JsonMapper.builder().addModule(Gcm.standard().jacksonModule()).build();

        Stakeholder stakeholder = mapper.readValue("{\"id\": \"iom\"}", Stakeholder.class);

        assertThat(stakeholder.id()).isEqualTo("iom");
    }
}
