package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.internal.rule.StandardRules;
import io.github.gcmsdk.privacy.AboutPeople;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.RecordRule;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterProperty;

/** One contract, two engines: the compiled plan finds what Hibernate Validator finds, in each record. */
class EnginesProperties {

    private static final int CASES = 100_000;
    private static final int HITS_OF_A_CODE = 100;

    private final Checker checker = new Checker(new Plans(StandardTypes.all()), Oracle.TODAY);
    private final Corpus corpus = new Corpus(types());

    private static List<Class<?>> types() {
        return Stream.concat(StandardTypes.all().stream().map(RecordType::type), Stream.of(DatasetHeader.class))
                .collect(Collectors.toUnmodifiableList());
    }

    @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void planFindsWhatTheStandardFinds(@ForAll long seed) {
        Object record = corpus.next(new SplittableRandom(seed));

        List<Problem> problems = problems(record);

        assertThat(Oracle.of(problems)).as(() -> shown(record)).isEqualTo(Oracle.violations(record));
        problems.stream().map(problem -> problem.rule().code()).distinct().forEach(code -> corpus.raised(code, record));
    }

    /** The law says nothing of a code that hardly any record raised. */
    @AfterProperty
    void everyCodeWasRaisedOften() {
        Map<String, Integer> rare = new TreeMap<>(corpus.counts());
        rare.values().removeIf(count -> count >= HITS_OF_A_CODE);

        assertThat(corpus.counts().keySet()).isEqualTo(codes());
        assertThat(rare)
                .as("codes that fewer than %d records raised", HITS_OF_A_CODE)
                .isEmpty();
    }

    private List<Problem> problems(Object record) {
        return record instanceof DatasetHeader header
                ? checker.check(header, List.of())
                : checker.check((GcmRecord) record, List.of(), "und");
    }

    /** The codes that annotations and rules of the standard types can raise. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Class<?> type : Contract.types()) {
            for (Contract.Constraint constraint : Contract.constraints(type)) {
                Annotation annotation = constraint.annotation();
                codes.add(Oracle.code(annotation, Contract.template(annotation)));
            }
            for (RecordRule<?> rule : StandardRules.of(type)) {
                codes.add(rule.rule().code());
            }
            if (type.isAnnotationPresent(AboutPeople.class)) {
                codes.add(PrivacyRules.PERSONAL_VALUE.code());
            }
        }
        return codes;
    }

    private static String shown(Object record) {
        return record.toString().replaceAll("x{200,}|(😀){200,}", "…");
    }
}
