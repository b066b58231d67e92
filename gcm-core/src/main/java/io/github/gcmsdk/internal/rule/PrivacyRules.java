package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.journey.Consent;
import io.github.gcmsdk.journey.JourneyAccount;
import io.github.gcmsdk.journey.JourneyStage;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import java.time.LocalDate;
import java.util.List;

/** The rules that keep data about persons out of exchanged files, and accounts within the consent to them. */
public final class PrivacyRules {

    private static final String PRINCIPLES = "IOM Data Protection Principles (2009)";

    /** Reported in place of {@code json.unknown-member}. */
    public static final Rule PERSONAL_MEMBER = Rule.error(
                    "privacy.personal-member",
                    "A member that the model does not have, or a column, is named as what tells who a person is.")
            .basis(PRINCIPLES + ", principles 2 and 6")
            .reader();

    /** Reported of what the types could not hold, and of every text in a record about living people. */
    public static final Rule PERSONAL_VALUE = Rule.error(
                    "privacy.personal-value",
                    "A value looks like what tells who a person is: in a record about living people, or in what the model does"
                            + " not describe.")
            .basis(PRINCIPLES + ", principles 2 and 6")
            .constraint();

    /** How many persons a count must have at least to be shown. */
    public static final RuleParameter<Integer> LEAST =
            RuleParameter.whole("k", 10, "How many persons a count must have at least to be shown.");

    /** Deaths are published one by one, so that nobody is forgotten. */
    public static final RuleParameter<List<String>> NOT_JUDGED = RuleParameter.words(
            "notJudged", List.of("sdg-10.7.3"), "Indicators whose small counts are meant to be shown.");

    /** Judged by gcm-indicators. */
    public static final Rule SMALL_CELL = Rule.warning(
                    "privacy.small-cell",
                    "An observation in persons, broken down by two or more dimensions, counts so few that it may tell who they are.")
            .basis("Handbook on Statistical Disclosure Control, chapter 5")
            .reads("indicator", "series", "value", "dimensions", "unit", "multiplier")
            .parameters(LEAST, NOT_JUDGED)
            .record();

    /** How many numbers apart what is known of a suppressed count must leave open. */
    public static final RuleParameter<Integer> WIDTH = RuleParameter.whole(
            "width",
            3,
            "How far apart the least and the greatest possible value of a suppressed count must be at least.");

    /** Judged by gcm-indicators. */
    public static final Rule RECOVERABLE_CELL = Rule.error(
                    "privacy.recoverable-cell",
                    "A suppressed count can be told, or nearly, from totals or from the same count shown elsewhere.")
            .basis("Handbook on Statistical Disclosure Control, chapter 5")
            .parameters(WIDTH)
            .dataset();

    private static final RecordRule<JourneyAccount> CONSENT_MISSING = Rule.error(
                    "privacy.consent-missing", "An account of a journey does not say on what basis it is held.")
            .basis(PRINCIPLES + ", principle 4")
            .reads("consent")
            .record((account, out) -> {
                if (account.consent() == null) {
                    out.at("/consent");
                } else if (account.consent().basis() == null) {
                    out.at("/consent/basis");
                }
            });

    private static final RecordRule<JourneyAccount> CONSENT_EXPIRED = Rule.error(
                    "privacy.consent-expired", "The consent to hold an account has ended.")
            .basis(PRINCIPLES + ", principles 4 and 9")
            .reads("consent")
            .record((account, out) -> {
                Consent consent = account.consent();
                if (consent != null && consent.isExpired(out.asOf())) {
                    out.at("/consent/expires", "asOf", "" + out.asOf());
                }
            });

    private static final RecordRule<JourneyAccount> CONSENT_WITHDRAWN = Rule.error(
                    "privacy.consent-withdrawn", "The consent to hold an account was withdrawn.")
            .basis(PRINCIPLES + ", principle 4")
            .reads("consent")
            .record((account, out) -> {
                Consent consent = account.consent();
                if (consent != null && consent.isWithdrawn(out.asOf())) {
                    out.at("/consent/withdrawn", "asOf", "" + out.asOf());
                }
            });

    private static final RecordRule<JourneyAccount> EXPIRES_BEFORE_GIVEN =
            ValueRules.endBeforeStart().reads("consent").record(PrivacyRules::expiresBeforeGiven);

    private static final RecordRule<JourneyStage> PRECISE_TIME = Rule.warning(
                    "privacy.precise-time", "A stage of a journey is told by the day.")
            .basis(PRINCIPLES + ", principle 6")
            .reads("period")
            .record((stage, out) -> {
                TimePeriod period = stage.period();
                if (period != null && period.granularity() == TimePeriod.Granularity.DAY) {
                    out.at("/period");
                }
            });

    private PrivacyRules() {}

    static List<RecordRule<JourneyAccount>> ofAccounts() {
        return List.of(CONSENT_MISSING, CONSENT_EXPIRED, CONSENT_WITHDRAWN, EXPIRES_BEFORE_GIVEN);
    }

    static List<RecordRule<JourneyStage>> ofStages() {
        return List.of(PRECISE_TIME);
    }

    /** The rules that no list of a type holds: the engine runs them on what it finds to be text, gcm-indicators on counts. */
    static List<Rule> everywhere() {
        return List.of(PERSONAL_MEMBER, PERSONAL_VALUE, SMALL_CELL, RECOVERABLE_CELL);
    }

    private static void expiresBeforeGiven(JourneyAccount account, Problems out) {
        Consent consent = account.consent();
        LocalDate given = consent == null ? null : consent.given();
        LocalDate expires = consent == null ? null : consent.expires();
        if (given != null && expires != null && expires.isBefore(given)) {
            out.at("/consent/expires", "start", "" + given, "end", "" + expires);
        }
    }
}
