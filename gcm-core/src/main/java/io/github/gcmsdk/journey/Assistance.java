package io.github.gcmsdk.journey;

import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Help that was received at a stage.
 *
 * <pre>{@code {"stakeholder": "iom", "kind": "return-counselling"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. {@code toString} shows no value.
 *
 * @param stakeholder who helped
 * @param kind what the help was
 */
public record Assistance(
        @Nullable @Valid Ref<Stakeholder> stakeholder,
        @Nullable @Visible @Tidy(groups = Advice.class) String kind) {

    @Override
    public String toString() {
        return "Assistance";
    }
}
