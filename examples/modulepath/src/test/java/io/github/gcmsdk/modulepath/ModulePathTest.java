package io.github.gcmsdk.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.indicator.IndicatorCode;
import io.github.gcmsdk.record.CodeList;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

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
}
