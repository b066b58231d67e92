package io.github.gcmsdk.indicator;

import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dimension by which an indicator is broken down.
 *
 * <pre>{@code {"id": "SEX", "codes": ["_T", "M", "F"]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id the dimension
 * @param codes the codes that it allows; any if there are none
 * @param codeList the list that its codes are from, if they are not given here
 */
public record Dimension(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> codes,
        @Nullable @Visible @Tidy(groups = Advice.class) String codeList) {

    /**
     * Copies the lists.
     *
     * @param id the dimension
     * @param codes the codes that it allows; any if there are none
     * @param codeList the list that its codes are from, if they are not given here, or null
     */
    public Dimension {
        codes = Lists.copy(codes);
    }
}
