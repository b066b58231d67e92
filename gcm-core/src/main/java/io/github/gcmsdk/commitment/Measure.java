package io.github.gcmsdk.commitment;

import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Part;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows whether something is reached: an indicator with its baseline, its target and what came of it.
 *
 * <pre>{@code {"id": "m-1", "indicator": "10.7.2", "title": {"en": "Officials trained"}, "unit": "PERSONS", "baseline": {"value": 0, "period": "2025"},
 *  "target": {"value": 400, "period": "2027"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id unique among the measures of its parent
 * @param indicator the code of the indicator, if it is one of a catalogue
 * @param title what is measured
 * @param unit the unit of the values
 * @param baseline the value at the start
 * @param target the value to reach
 * @param actuals the values that were reached
 */
public record Measure(
        @NotNull @Visible @Tidy(groups = Advice.class) String id,
        @Nullable @Visible @Tidy(groups = Advice.class) String indicator,
        @Valid Text title,
        @Nullable @Visible @Tidy(groups = Advice.class) String unit,
        @Nullable @Valid MeasureValue baseline,
        @Nullable @Valid MeasureValue target,
        List<@NotNull @Valid MeasureValue> actuals)
        implements Part {

    /**
     * Copies the lists.
     *
     * @param id unique among the measures of its parent
     * @param indicator the code of the indicator, if it is one of a catalogue, or null
     * @param title what is measured
     * @param unit the unit of the values, or null
     * @param baseline the value at the start, or null
     * @param target the value to reach, or null
     * @param actuals the values that were reached
     */
    public Measure {
        title = title == null ? Text.EMPTY : title;
        actuals = Lists.copy(actuals);
    }
}
