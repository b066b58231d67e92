package io.github.gcmsdk.journey;

import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Distinct;
import io.github.gcmsdk.rule.RecordRules;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a journey.
 *
 * <pre>{@code {"kind": "transit", "country": "IRN", "period": "2024-05", "regularity": "irregular", "risks": ["extortion"]}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. {@code toString} shows no value.
 *
 * @param kind what the stage is
 * @param country where it was
 * @param period when it was, not finer than a month
 * @param regularity whether it was regular
 * @param returnKind how a return came about
 * @param risks what the person was exposed to
 * @param assistance help that was received
 */
@RecordRules(groups = Advice.class)
public record JourneyStage(
        @NotNull @Valid Code<StageKind> kind,
        @Nullable @Valid CountryCode country,
        @Nullable TimePeriod period,
        @Nullable @Valid Code<Regularity> regularity,
        @Nullable @Valid Code<ReturnKind> returnKind,
        @Distinct(groups = Advice.class) List<@NotNull @Visible @Tidy(groups = Advice.class) String> risks,
        List<@NotNull @Valid Assistance> assistance) {

    /**
     * Copies the lists.
     *
     * @param kind what the stage is
     * @param country where it was, or null
     * @param period when it was, not finer than a month, or null
     * @param regularity whether it was regular, or null
     * @param returnKind how a return came about, or null
     * @param risks what the person was exposed to
     * @param assistance help that was received
     */
    public JourneyStage {
        risks = Lists.copy(risks);
        assistance = Lists.copy(assistance);
    }

    @Override
    public String toString() {
        return "JourneyStage[" + risks.size() + " risks, " + assistance.size() + " assistance]";
    }
}
