package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.json.Limits;
import io.github.gcmsdk.json.Progress;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a call is made with.
 *
 * @param plans the plans of the record types
 * @param binders their binders
 * @param rules the rules, those of third parties too
 * @param policy what sets severities
 * @param waivers what accepts findings
 * @param limits limits on what input controls
 * @param memory how many bytes of memory dataset rules may use
 * @param asOf the as-of day, null for that of the dataset
 * @param maxSamples how many findings of a rule are kept
 * @param hash whether inputs are hashed
 * @param resolver knows records that lie elsewhere
 * @param progress is told how far the reading has come
 * @param threads how many threads judge records
 */
public record Settings(
        Plans plans,
        TypeBinders binders,
        RuleCatalogue rules,
        RulePolicy policy,
        List<Waiver> waivers,
        Limits limits,
        long memory,
        @Nullable LocalDate asOf,
        int maxSamples,
        boolean hash,
        ReferenceResolver resolver,
        Consumer<Progress> progress,
        int threads) {}
