/**
 * What migrant workers pay for their jobs (indicator 10.7.1), from single
 * {@linkplain io.github.gcmsdk.indicator.recruitment.RecruitmentCost records}.
 */
@NullMarked
package io.github.gcmsdk.indicator.recruitment;

import org.jspecify.annotations.NullMarked;
