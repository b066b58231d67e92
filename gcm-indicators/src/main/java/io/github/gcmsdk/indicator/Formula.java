package io.github.gcmsdk.indicator;

import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a figure is computed, in words and numbers.
 *
 * <pre>{@code {"kind": "ratio", "numerator": "R", "denominator": "P + R", "multiplier": 100000, "decimals": 0,
 *  "above": [{"series": "refugees"}], "below": [{"series": "population"}, {"series": "refugees"}]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param kind the kind of formula: ratio, sum, mean, index …
 * @param numerator what stands above
 * @param denominator what stands below
 * @param multiplier what the ratio is multiplied with
 * @param expressions expressions, exclusions and variants
 * @param decimals to how many decimals the figure is published
 * @param above the observations that are summed above the line; none if the formula cannot be computed from observations
 * @param below the observations that are summed below the line; none if the formula is a sum
 * @param additive the dimensions whose codes exclude each other, so that what is there may be summed where there is no total;
 *     not all of them need be there, as a country need not have all procedures of asylum
 * @param complete the dimensions whose codes in the definition exclude each other and are the whole together: where there is no
 *     total, they may be summed if none is missing and no other is beside them
 */
public record Formula(
        @Nullable @Visible @Tidy(groups = Advice.class) String kind,
        @Nullable @Visible @Tidy(groups = Advice.class) String numerator,
        @Nullable @Visible @Tidy(groups = Advice.class) String denominator,
        @Nullable BigDecimal multiplier,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> expressions,
        @Nullable @Min(value = 0, message = "{value.range}") Integer decimals,
        List<@NotNull @Valid Term> above,
        List<@NotNull @Valid Term> below,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> additive,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> complete) {

    /**
     * Copies the lists.
     *
     * @param kind the kind of formula: ratio, sum, mean, index …, or null
     * @param numerator what stands above, or null
     * @param denominator what stands below, or null
     * @param multiplier what the ratio is multiplied with, or null
     * @param expressions expressions, exclusions and variants
     * @param decimals to how many decimals the figure is published, or null
     * @param above the observations that are summed above the line
     * @param below the observations that are summed below the line
     * @param additive the dimensions of which what is there may be summed where there is no total
     * @param complete the dimensions of which all codes may be summed where there is no total
     */
    public Formula {
        expressions = Lists.copy(expressions);
        above = Lists.copy(above);
        below = Lists.copy(below);
        additive = Lists.copy(additive);
        complete = Lists.copy(complete);
    }
}
