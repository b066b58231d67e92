/**
 * {@link io.github.gcmsdk.rule.Rule Rules}, the {@link io.github.gcmsdk.rule.RuleCatalogue catalogue} of all of them, the
 * {@link io.github.gcmsdk.rule.RulePolicy policy} that sets their severities, and the annotations that records carry. Errors
 * are in the default validation group, the rest in {@link io.github.gcmsdk.rule.Advice}.
 */
@NullMarked
package io.github.gcmsdk.rule;

import org.jspecify.annotations.NullMarked;
