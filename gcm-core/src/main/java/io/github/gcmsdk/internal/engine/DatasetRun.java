package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.internal.rule.DatasetRules;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The dataset rules at work on one dataset. */
public final class DatasetRun {

    private final List<DatasetRule> rules = DatasetRules.all();
    private final KeyLog log = new MemoryKeyLog();
    private final Plans plans;
    private boolean contextComplete = true;
    private final ReferenceResolver resolver;

    public DatasetRun(Plans plans, ReferenceResolver resolver) {
        this.plans = plans;
        this.resolver = resolver;
    }

    /** Takes a record of the dataset or of its context. */
    public void add(Item item) {
        for (DatasetRule rule : rules) {
            rule.add(item, log);
        }
    }

    /** Takes the header of an input whose records begin at a number. */
    public void addHeader(DatasetHeader header, int number) {
        for (DatasetRule rule : rules) {
            rule.addHeader(header, number, log);
        }
    }

    /** Says that a part of the context could not be read. */
    public void missContext() {
        contextComplete = false;
    }

    /** Judges all records and reports to a log of findings. */
    public void finish(FindingLog findings) {
        Out out = new Out(findings);
        for (DatasetRule rule : rules) {
            rule.finish(log, out);
        }
    }

    private final class Out implements DatasetRule.Findings {
        private final FindingLog findings;

        Out(FindingLog findings) {
            this.findings = findings;
        }

        @Override
        public void at(
                Rule rule,
                int record,
                String pointer,
                DatasetRule.@Nullable Place related,
                @Nullable Supplier<@Nullable String> suggestion,
                String... arguments) {
            suggest(findings.add(Problem.of(rule, pointer, null, arguments), record, false, related), suggestion);
        }

        @Override
        public void atHeader(
                Rule rule,
                int number,
                String pointer,
                @Nullable Supplier<@Nullable String> suggestion,
                String... arguments) {
            suggest(findings.addAboutInput(Problem.of(rule, pointer, null, arguments), number), suggestion);
        }

        private static void suggest(@Nullable Draft draft, @Nullable Supplier<@Nullable String> suggestion) {
            if (draft != null && suggestion != null) {
                draft.suggest(suggestion.get());
            }
        }

        @Override
        public <T> T parameter(Rule rule, RuleParameter<T> parameter) {
            return findings.parameter(rule, parameter);
        }

        @Override
        public boolean isContextComplete() {
            return contextComplete;
        }

        @Override
        public boolean fits(String typeName, String className) {
            Class<?> type = typeOf(typeName);
            Class<?> target = plans.classNamed(className);
            return type == null || target != null && target.isAssignableFrom(type);
        }

        @Override
        public boolean existsElsewhere(String className, String id) {
            Class<?> type = plans.classNamed(className);
            return type != null && resolver.exists(type, id);
        }

        @Override
        public @Nullable Class<?> typeOf(String typeName) {
            var type = plans.named(typeName);
            return type == null ? null : type.type();
        }
    }
}
