package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.DistinctIds;
import io.github.gcmsdk.rule.LanguageKey;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RulePolicy;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A third party's type is checked whole, or refused by name. */
class PlanCompilerTest {

    @Constraint(validatedBy = {})
    @Target({ElementType.TYPE, ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Unheard {
        String message() default "{x:un.heard}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    interface Foreign {}

    record OfComponent(String id, @Unheard String name, Meta meta) implements GcmRecord {}

    record OfElement(String id, List<@Past LocalDate> days, Meta meta) implements GcmRecord {}

    record OfKey(String id, Map<@jakarta.validation.constraints.NotBlank String, String> names, Meta meta)
            implements GcmRecord {}

    @Unheard
    record OfClass(String id, Meta meta) implements GcmRecord {}

    @Unheard
    interface Marked {}

    record OfInterface(String id, Meta meta) implements GcmRecord, Marked {}

    record OfPart(String id, @Valid Part part, Meta meta) implements GcmRecord {
        record Part(List<@Unheard String> names) {}
    }

    record OfGetter(String id, Meta meta) implements GcmRecord {
        @AssertTrue
        boolean isGood() {
            return false;
        }
    }

    interface Named {
        @NotNull
        default String getName() {
            return null;
        }
    }

    record OfInheritedGetter(String id, Meta meta) implements GcmRecord, Named {}

    record Repeated(String id, @Past.List({@Past, @Past}) LocalDate day, Meta meta) implements GcmRecord {}

    record Hidden(String id, Optional<@Visible String> name, Meta meta) implements GcmRecord {}

    record InSet(String id, Set<String> names, Meta meta) implements GcmRecord {}

    record InSubtype(String id, ArrayList<String> names, Meta meta) implements GcmRecord {}

    record InArray(String id, @Visible String[] names, Meta meta) implements GcmRecord {}

    @SuppressWarnings("rawtypes")
    record RawList(String id, List names, Meta meta) implements GcmRecord {}

    record Wildcard(String id, List<? extends Text> names, Meta meta) implements GcmRecord {}

    record OfTypeArgument(String id, Ref<@Unheard Stakeholder> other, Meta meta) implements GcmRecord {}

    record ValidList(String id, @Valid List<Text> names, Meta meta) implements GcmRecord {}

    record ValidInterface(String id, @Valid GcmRecord other, Meta meta) implements GcmRecord {}

    static final class Opaque {
        @NotNull
        String secret;
    }

    record ValidClass(String id, @Valid Opaque opaque, Meta meta) implements GcmRecord {}

    record WrongKind(String id, @Visible Integer number, Meta meta) implements GcmRecord {}

    record SizeOfText(String id, @Size(max = 1) Text name, Meta meta) implements GcmRecord {}

    record MinOfText(String id, @Min(1) String number, Meta meta) implements GcmRecord {}

    record DistinctOfMap(String id, @Distinct Map<String, String> names, Meta meta) implements GcmRecord {}

    record IdsOfTexts(String id, @DistinctIds List<String> names, Meta meta) implements GcmRecord {}

    record NotEmptyDate(String id, @NotEmpty LocalDate day, Meta meta) implements GcmRecord {}

    record Exclusive(
            String id,
            @DecimalMin(value = "0", inclusive = false) BigDecimal number,
            Meta meta) implements GcmRecord {}

    record Grouped(
            String id, @NotNull(groups = Foreign.class) String name, Meta meta) implements GcmRecord {}

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(OfComponent.class, "OfComponent.name", "Unheard"),
                Arguments.of(OfElement.class, "OfElement.days[]", "Past"),
                Arguments.of(OfKey.class, "OfKey.names<key>", "NotBlank"),
                Arguments.of(OfClass.class, "OfClass", "Unheard"),
                Arguments.of(OfInterface.class, "Marked", "Unheard"),
                Arguments.of(OfPart.class, "Part.names[]", "Unheard"),
                Arguments.of(OfGetter.class, "OfGetter.isGood", "AssertTrue"),
                Arguments.of(OfInheritedGetter.class, "Named.getName", "NotNull"),
                Arguments.of(Repeated.class, "Repeated.day", "Past"),
                Arguments.of(Hidden.class, "Hidden.name", "java.util.Optional"),
                Arguments.of(InSet.class, "InSet.names", "java.util.Set"),
                Arguments.of(InSubtype.class, "InSubtype.names", "java.util.ArrayList"),
                Arguments.of(InArray.class, "InArray.names", "String"),
                Arguments.of(RawList.class, "RawList.names", "java.util.List"),
                Arguments.of(Wildcard.class, "Wildcard.names[]", "? extends"),
                Arguments.of(OfTypeArgument.class, "OfTypeArgument.other", "Unheard"),
                Arguments.of(ValidList.class, "ValidList.names", "@Valid"),
                Arguments.of(ValidInterface.class, "ValidInterface.other", "@Valid"),
                Arguments.of(ValidClass.class, "Opaque.secret", "NotNull"),
                Arguments.of(WrongKind.class, "WrongKind.number", "Visible"),
                Arguments.of(SizeOfText.class, "SizeOfText.name", "Size"),
                Arguments.of(MinOfText.class, "MinOfText.number", "Min"),
                Arguments.of(DistinctOfMap.class, "DistinctOfMap.names", "Distinct"),
                Arguments.of(IdsOfTexts.class, "IdsOfTexts.names[]", "DistinctIds"),
                Arguments.of(NotEmptyDate.class, "NotEmptyDate.day", "NotEmpty"),
                Arguments.of(Exclusive.class, "Exclusive.number", "DecimalMin"),
                Arguments.of(Grouped.class, "Grouped.name", "Foreign"));
    }

    private static <T extends GcmRecord> RecordType<T> type(Class<T> type) {
        return RecordType.of("x:test", type, MethodHandles.lookup());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeCheckedIsRefusedByName(Class<? extends GcmRecord> type, String place, String cause) {
        Plans plans = new Plans(List.of(type(type)));

        assertThatIllegalArgumentException()
                .isThrownBy(plans::compileUnproven)
                .withMessageContaining(place)
                .withMessageContaining(cause);
    }

    @Test
    void ruleReadsMembersThatTheTypeHas() {
        RecordType<Plain> type = RecordType.of(
                "x:plain",
                Plain.class,
                MethodHandles.lookup(),
                Rule.error("x:plain.odd", "Odd.").reads("text", "nmae").record((record, out) -> {}));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plans(List.of(type)).compileUnproven())
                .withMessageContaining("x:plain.odd")
                .withMessageContaining("nmae")
                .withMessageContaining("Plain");
    }

    @Test
    void twoTypesHaveNeitherOneNameNorOneClass() {
        RecordType<Plain> plain = type(Plain.class);
        RecordType<InSet> sameName = type(InSet.class);
        RecordType<Plain> sameClass = RecordType.of("x:other", Plain.class, MethodHandles.lookup());

        assertThatIllegalArgumentException().isThrownBy(() -> new Plans(List.of(plain, sameName)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Plans(List.of(plain, sameClass)));
    }

    @Test
    void typeThatTheLookupMayNotReadIsRefused() {
        RecordType<Plain> type = RecordType.of("x:plain", Plain.class, MethodHandles.publicLookup());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Plans(List.of(type)).compileUnproven())
                .withMessageContaining("lookup");
    }

    record Plain(String id, String text, Meta meta) implements GcmRecord {}

    /** All constraints that are known, wherever they can stand. */
    record Everything(
            @NotNull String id,
            @NotEmpty String filled,

            @NotEmpty
            Map<@LanguageKey(groups = io.github.gcmsdk.rule.Advice.class) String, @NotNull @Valid Inner> parts,

            @NotNull List<@NotNull @Size(min = 2, max = 3) String> sized,
            @Size(max = 1) Map<String, String> small,

            @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) @Pattern(regexp = ".{2,}")
            String word,

            @Min(-1) @Max(1) Double real,

            @DecimalMin(value = "-0.5", message = "{value.range}") @DecimalMax(value = "0.5", message = "{value.range}")
            Float single,

            @Min(-1) @Max(1) BigInteger big,
            @PositiveOrZero Long count,
            @Max(5) int primitive,
            @Valid Everything self,
            List<List<@Visible String>> nested,
            @Valid Meta meta)
            implements GcmRecord {}

    record Inner(
            @Min(0) Integer number,

            @Tidy(groups = io.github.gcmsdk.rule.Advice.class)
            String name) {}

    private static Everything everything(Everything self, Object... numbers) {
        Map<String, Inner> parts = new HashMap<>();
        parts.put("en", new Inner(-1, " a"));
        parts.put("a/b~c", new Inner(1, "a"));
        parts.put("007", null);
        return new Everything(
                null,
                "",
                parts,
                Arrays.asList("a", null, "abc", "abcd"),
                Map.of("a", "1", "b", "2"),
                "A1",
                (Double) numbers[0],
                (Float) numbers[1],
                (BigInteger) numbers[2],
                (Long) numbers[3],
                (Integer) numbers[4],
                self,
                List.of(List.of("a", " "), List.of(), Collections.singletonList(null)),
                Meta.NONE);
    }

    @Test
    void typeOfAThirdPartyIsCheckedAsTheStandardChecksIt() {
        Checker checker = new Checker(new Plans(List.of(type(Everything.class))), Oracle.TODAY);
        Everything low = everything(null, -2.0, -1f, BigInteger.TEN.negate(), -1L, 6);
        Everything high = everything(low, 2.5, 0.51f, BigInteger.TEN, 1L, 5);
        Everything infinite =
                everything(null, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, BigInteger.ONE, 0L, 0);
        Everything none = everything(null, Double.NaN, Float.NaN, null, null, -9);

        for (Everything record : List.of(low, high, infinite, none)) {
            assertThat(Oracle.of(checker.check(record, List.of(), "und"))).isEqualTo(Oracle.violations(record));
        }
        assertThat(Oracle.violations(low))
                .contains(
                        "value.required at /filled",
                        "value.required at /parts/007",
                        "value.range at /parts/en/number",
                        "value.whitespace at /parts/en/name",
                        "language.unknown at /parts/a~1b~0c",
                        "value.required at /sized/1",
                        "value.size at /sized/3",
                        "value.size at /small",
                        "value.format at /word",
                        "value.range at /real",
                        "value.blank at /nested/0/1");
    }

    /** Two types that hold each other, one of them with a reference. */
    record Branch(String id, List<@Valid Twig> twigs, Ref<Stakeholder> owner, Meta meta) implements GcmRecord {}

    record Twig(List<@Valid Branch> branches) {}

    @Test
    void referencesAreFoundInTypesThatHoldEachOther() {
        Branch inner = new Branch("b", List.of(), Ref.to("b-owner"), Meta.NONE);
        Branch outer = new Branch("a", List.of(new Twig(List.of(inner))), Ref.to("a-owner"), Meta.NONE);
        Plan plan = new PlanCompiler(MethodHandles.lookup()).compile(Branch.class, List.of());
        List<String> found = new ArrayList<>();

        new Item(outer, "branch", 0, false, Oracle.TODAY, plan, new Walk(RulePolicy.DECLARED))
                .references((pointer, ref, target) -> found.add(pointer));

        assertThat(found).containsExactlyInAnyOrder("/owner", "/twigs/0/branches/0/owner");
    }

    @Test
    void plansOfTheStandardTypesCompile() {
        Plans plans = new Plans(StandardTypes.all());

        assertThat(StandardTypes.all())
                .allMatch(RecordType::isProven)
                .allSatisfy(type -> assertThat(plans.of(type.type())).isNotNull());
    }
}
