package io.github.gcmsdk.indicator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the published modules to their table: what each may hold, and what it may use. It stands in the last module of
 * the chain, because all of them are on its class path; what was compiled is read, be it a directory or a jar.
 */
class ArchitectureTest {

    private static final String ROOT = "io.github.gcmsdk.";

    /** The modules in the order of the chain: each may use those before it. */
    private enum Part {
        CORE(
                Set.of(
                        "commitment",
                        "finding",
                        "framework",
                        "fund",
                        "internal",
                        "journey",
                        "network",
                        "place",
                        "privacy",
                        "record",
                        "rule",
                        "stakeholder",
                        "text"),
                Set.of("jakarta.validation", "org.jspecify"),
                List.of("jakarta.validation..", "org.jspecify..")),
        JSON(
                Set.of("json"),
                // Zstandard is optional: the code is there for who has the library.
                Set.of(
                        "tools.jackson.core",
                        "tools.jackson.databind",
                        "com.fasterxml.jackson.annotation",
                        "com.github.luben.zstd_jni"),
                List.of("tools.jackson..", "com.fasterxml.jackson.annotation..", "com.github.luben.zstd..")),
        INDICATORS(Set.of("indicator"), Set.of("de.siegmar.fastcsv"), List.of("de.siegmar.fastcsv.."));

        private final Set<String> features;
        private final Set<String> foreignModules;
        private final List<String> foreignPackages;

        Part(Set<String> features, Set<String> foreignModules, List<String> foreignPackages) {
            this.features = features;
            this.foreignModules = foreignModules;
            this.foreignPackages = foreignPackages;
        }

        String module() {
            return ROOT + name().toLowerCase(Locale.ROOT);
        }

        /** This module and those before it. */
        Stream<Part> chain() {
            return Stream.of(values()).filter(part -> part.compareTo(this) <= 0);
        }

        boolean holds(String packageName) {
            return features.stream().map(ROOT::concat).anyMatch(root -> (packageName + '.').startsWith(root + '.'));
        }
    }

    private static final Map<String, ModuleDescriptor> DESCRIPTORS = new TreeMap<>();
    private static final Map<String, JavaClasses> CLASSES = new HashMap<>();

    @BeforeAll
    static void readWhatWasCompiled() throws IOException {
        ClassLoader loader = ArchitectureTest.class.getClassLoader();
        for (URL url : Collections.list(loader.getResources("module-info.class"))) {
            try (InputStream in = url.openStream()) {
                ModuleDescriptor descriptor = ModuleDescriptor.read(in);
                if (descriptor.name().startsWith(ROOT)) {
                    String root = url.toString();
                    URI location = URI.create(root.substring(0, root.length() - "module-info.class".length()));
                    DESCRIPTORS.put(descriptor.name(), descriptor);
                    CLASSES.put(
                            descriptor.name(), new ClassFileImporter().importLocations(Set.of(Location.of(location))));
                }
            }
        }
    }

    @Test
    void everyPublishedModuleIsLookedAt() {
        assertThat(DESCRIPTORS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Part.values()).map(Part::module).toList());
    }

    @ParameterizedTest
    @EnumSource
    void packagesAreThoseOfTheTable(Part part) {
        assertThat(packages(part))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(part.holds(name))
                        .as("package %s in module %s", name, part.module())
                        .isTrue());
    }

    @Test
    void noPackageIsInTwoModules() {
        List<String> all = new ArrayList<>();
        for (Part part : Part.values()) {
            all.addAll(packages(part));
        }

        assertThat(all).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void classesUseOnlyWhatStandsBeforeThemInTheChain(Part part) {
        Stream<String> ours =
                part.chain().flatMap(before -> before.features.stream().map(name -> ROOT + name + ".."));
        Stream<String> foreign = part.chain().flatMap(before -> before.foreignPackages.stream());
        String[] allowed =
                Stream.of(Stream.of("java.."), ours, foreign).flatMap(s -> s).toArray(String[]::new);

        classes().should().onlyDependOnClassesThat().resideInAnyPackage(allowed).check(CLASSES.get(part.module()));
    }

    @ParameterizedTest
    @EnumSource
    void descriptorsRequireOnlyWhatStandsBeforeThemInTheChain(Part part) {
        Set<String> allowed = part.chain()
                .flatMap(before -> Stream.concat(
                        before == part ? Stream.empty() : Stream.of(before.module()), before.foreignModules.stream()))
                .collect(Collectors.toSet());

        assertThat(DESCRIPTORS.get(part.module()).requires())
                .extracting(ModuleDescriptor.Requires::name)
                .filteredOn(name -> !name.startsWith("java."))
                .isSubsetOf(allowed);
    }

    @ParameterizedTest
    @EnumSource
    void nullAnnotationsAreNotNeededAtRunTime(Part part) {
        assertThat(DESCRIPTORS.get(part.module()).requires())
                .filteredOn(required -> required.name().equals("org.jspecify"))
                .singleElement()
                .satisfies(required ->
                        assertThat(required.modifiers()).contains(ModuleDescriptor.Requires.Modifier.STATIC));
    }

    @ParameterizedTest
    @EnumSource
    void packagesAreNullMarked(Part part) {
        assertThat(packages(part)).allSatisfy(name -> {
            JavaPackage javaPackage = CLASSES.get(part.module()).getPackage(name);
            assertThat(javaPackage.isAnnotatedWith(NullMarked.class)).as(name).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void internalPackagesAreForOurOwnModulesOnly(Part part) {
        ModuleDescriptor descriptor = DESCRIPTORS.get(part.module());

        assertThat(descriptor.exports())
                .filteredOn(exported -> isInternal(exported.source()))
                .allSatisfy(exported -> assertOurs(exported.source(), exported.targets()));
        assertThat(descriptor.opens())
                .filteredOn(opened -> isInternal(opened.source()))
                .allSatisfy(opened -> {
                    // A validator is the application's choice, and creates what stands behind our annotations.
                    Set<String> others = new TreeSet<>(opened.targets());
                    others.remove("org.hibernate.validator");
                    assertThat(opened.isQualified()).isTrue();
                    assertThat(others).allSatisfy(target -> assertOurs(opened.source(), Set.of(target)));
                });
        assertThat(descriptor.isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatIsNotInternalIsExported(Part part) {
        Set<String> exported = DESCRIPTORS.get(part.module()).exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        Set<String> withPublicClasses = CLASSES.get(part.module()).stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> !isInternal(name))
                .collect(Collectors.toSet());

        assertThat(exported).isEqualTo(withPublicClasses);
    }

    private static boolean isInternal(String packageName) {
        return (packageName + '.').contains(".internal.");
    }

    private static void assertOurs(String packageName, Set<String> targets) {
        assertThat(targets).as("to whom %s is given", packageName).isNotEmpty().allMatch(name -> name.startsWith(ROOT));
    }

    /** The packages that hold a class file; a package-info counts. */
    private static Set<String> packages(Part part) {
        return CLASSES.get(part.module()).stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
