/**
 * Policies on migration (indicator 10.7.2), from the answers of governments in a
 * {@link io.github.gcmsdk.indicator.policy.PolicyAssessment}.
 */
@NullMarked
package io.github.gcmsdk.indicator.policy;

import org.jspecify.annotations.NullMarked;
