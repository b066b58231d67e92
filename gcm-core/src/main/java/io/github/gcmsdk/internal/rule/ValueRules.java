package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.framework.ActionCode;
import io.github.gcmsdk.framework.LabelDisagreement;
import io.github.gcmsdk.framework.ObjectiveResolver;
import io.github.gcmsdk.framework.SdgTarget;
import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.place.RegionCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.RecordCheck;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules about single values, whichever record holds them. */
public final class ValueRules {

    public static final Rule REQUIRED = Rule.error("value.required", "A required member is absent or null.")
            .schema(Rule.SchemaCoverage.EXACT)
            .constraint();

    public static final Rule BLANK = Rule.error("value.blank", "A text has no visible character.")
            .schema(Rule.SchemaCoverage.EXACT)
            .constraint();

    public static final Rule WHITESPACE = Rule.warning(
                    "value.whitespace",
                    "A text has white space around it, or a control character other than line feed and tab.")
            .constraint();

    public static final Rule FORMAT = Rule.error(
                    "value.format", "A date, period, number, URI, e-mail address or id cannot be read.")
            .schema(Rule.SchemaCoverage.PARTIAL)
            .basis("ISO 8601, RFC 3986")
            .constraint();

    public static final Rule RANGE = Rule.error("value.range", "A number lies outside its bounds.")
            .schema(Rule.SchemaCoverage.EXACT)
            .constraint();

    public static final Rule SIZE = Rule.error("value.size", "There are too many or too few elements or characters.")
            .schema(Rule.SchemaCoverage.PARTIAL)
            .constraint();

    public static final Rule DUPLICATE = Rule.warning(
                    "value.duplicate", "A list of codes, objectives or references holds the same element twice.")
            .constraint();

    public static final Rule LOCAL_DUPLICATE = localDuplicate().constraint();

    public static final Rule LANGUAGE_UNKNOWN = Rule.warning("language.unknown", "A language is not a BCP 47 tag.")
            .basis("BCP 47; IANA language subtag registry")
            .constraint();

    public static final Rule OBJECTIVE_UNKNOWN = Rule.error(
                    "objective.unknown", "An objective is not one of the 23 objectives of the Compact.")
            .schema(Rule.SchemaCoverage.PARTIAL)
            .basis("A/RES/73/195, paragraph 16")
            .reader();

    public static final Rule PRINCIPLE_UNKNOWN = Rule.error(
                    "principle.unknown", "A principle is not one of the ten guiding principles.")
            .schema(Rule.SchemaCoverage.EXACT)
            .basis("A/RES/73/195, paragraph 15")
            .reader();

    private static final Rule DEPRECATED = Rule.warning("code.deprecated", "A code was withdrawn from its list.")
            .basis("ISO 3166-3, ISO 4217")
            .constraint();

    public static final Rule CODE_UNKNOWN =
            Rule.warning("code.unknown", "A code is not in its list.").constraint();

    /** Reported by the reader too, for language keys and for the objective that means nothing. */
    public static final Rule ALIAS = Rule.info("code.alias", "A code is written in another accepted spelling.")
            .constraint();

    private static final RecordRule<CountryCode> COUNTRY_UNKNOWN = Rule.error(
                    "country.unknown",
                    "A country is neither an ISO 3166-1 alpha-3 code nor a user-assigned code in use.")
            .schema(Rule.SchemaCoverage.EXACT)
            .basis("ISO 3166-1")
            .value((country, out) -> {
                if (!country.isKnown() && !country.isWithdrawn()) {
                    report(
                            out,
                            country.text(),
                            country.suggestion().map(CountryCode::text).orElse(null));
                }
            });

    private static final RecordRule<CurrencyCode> CURRENCY_UNKNOWN = Rule.error(
                    "currency.unknown", "A currency is not an ISO 4217 code.")
            .schema(Rule.SchemaCoverage.EXACT)
            .basis("ISO 4217")
            .value((currency, out) -> {
                if (!currency.isKnown() && !currency.isWithdrawn()) {
                    report(
                            out,
                            currency.text(),
                            currency.suggestion().map(CurrencyCode::text).orElse(null));
                }
            });

    private static final RecordRule<ActionCode> ACTION_UNKNOWN = Rule.error(
                    "action.unknown", "An action is not one of the 187 actions of the resolution.")
            .schema(Rule.SchemaCoverage.EXACT)
            .basis("A/RES/73/195, paragraphs 17–39")
            .value((action, out) -> {
                if (!action.isKnown()) {
                    report(
                            out,
                            action.text(),
                            action.suggestion().map(ActionCode::text).orElse(null));
                }
            });

    private static final RecordRule<SdgTarget> SDG_TARGET_UNKNOWN = Rule.error(
                    "sdg-target.unknown", "A target is not one of the 169 targets of the 2030 Agenda.")
            .schema(Rule.SchemaCoverage.EXACT)
            .basis("A/RES/70/1")
            .value((target, out) -> {
                if (!target.isKnown()) {
                    report(
                            out,
                            target.text(),
                            target.suggestion().map(SdgTarget::text).orElse(null));
                }
            });

    private static final RecordRule<Period> END_BEFORE_START = endBeforeStart()
            .reads("start", "end")
            .value((period, out) -> {
                if (period.isReversed()) {
                    out.at("/end", "start", "" + period.start(), "end", "" + period.end());
                }
            });

    private static final RecordRule<Money> MONEY_SCALE = Rule.warning(
                    "money.scale", "An amount has more decimals than its currency.")
            .basis("ISO 4217, minor units")
            .reads("amount", "currency")
            .value(ValueRules::moneyScale);

    private static final RecordRule<Text> OBJECTIVE_MISMATCH = Rule.warning(
                    "text.objective-mismatch",
                    "A label names an objective by its number, and by words that belong to another.")
            .basis("A/RES/73/195, paragraph 16")
            .value(ValueRules::objectiveMismatch);

    private ValueRules() {}

    /** Also for records that tell the two days by members of their own. */
    static Rule.Builder endBeforeStart() {
        return Rule.error("period.end-before-start", "The end of a period precedes its start.")
                .basis("ISO 8601");
    }

    /** Also for parts that stand in several lists of a record and are named alike. */
    static Rule.Builder localDuplicate() {
        return Rule.error("id.local-duplicate", "Two parts of a record that are named by their ids have one id.");
    }

    /** The rules of the types that many records hold. */
    static List<RecordRule<?>> of(Class<?> type) {
        if (type == Code.class) {
            return List.of(new RecordRule<Code<?>>(CODE_UNKNOWN, ValueRules::unknownCode), aliasOf(ValueRules::alias));
        } else if (type == CountryCode.class) {
            return List.of(COUNTRY_UNKNOWN, new RecordRule<>(DEPRECATED, ValueRules::withdrawnCountry));
        } else if (type == CurrencyCode.class) {
            return List.of(CURRENCY_UNKNOWN, new RecordRule<>(DEPRECATED, ValueRules::withdrawnCurrency));
        } else if (type == RegionCode.class) {
            return List.of(new RecordRule<>(CODE_UNKNOWN, ValueRules::unknownRegion));
        } else if (type == LanguageTag.class) {
            return List.of(
                    new RecordRule<>(LANGUAGE_UNKNOWN, ValueRules::unknownLanguage),
                    new RecordRule<>(ALIAS, ValueRules::aliasLanguage));
        } else if (type == ActionCode.class) {
            return List.of(ACTION_UNKNOWN);
        } else if (type == SdgTarget.class) {
            return List.of(SDG_TARGET_UNKNOWN);
        } else if (type == Period.class) {
            return List.of(END_BEFORE_START);
        } else if (type == Money.class) {
            return List.of(MONEY_SCALE);
        } else if (type == Text.class) {
            return List.of(OBJECTIVE_MISMATCH);
        } else if (type == Ref.class) {
            return List.of(
                    new RecordRule<>(FORMAT, ValueRules::malformedId),
                    new RecordRule<>(REQUIRED, ValueRules::halfNamed));
        }
        return List.of();
    }

    /** Every rule about single values. */
    static List<Rule> all() {
        return List.of(
                REQUIRED,
                BLANK,
                WHITESPACE,
                FORMAT,
                RANGE,
                SIZE,
                DUPLICATE,
                LOCAL_DUPLICATE,
                CODE_UNKNOWN,
                DEPRECATED,
                ALIAS,
                COUNTRY_UNKNOWN.rule(),
                CURRENCY_UNKNOWN.rule(),
                LANGUAGE_UNKNOWN,
                OBJECTIVE_UNKNOWN,
                ACTION_UNKNOWN.rule(),
                PRINCIPLE_UNKNOWN,
                SDG_TARGET_UNKNOWN.rule(),
                END_BEFORE_START.rule(),
                MONEY_SCALE.rule(),
                OBJECTIVE_MISMATCH.rule());
    }

    private static RecordRule<Code<?>> aliasOf(RecordCheck<Code<?>> check) {
        return new RecordRule<>(ALIAS, check);
    }

    private static void report(Problems out, String value, @Nullable String suggestion) {
        if (suggestion == null) {
            out.at("", "value", value);
        } else {
            out.suggest("", suggestion, "value", value);
        }
    }

    private static void unknownCode(Code<?> code, Problems out) {
        if (!code.isKnown()) {
            List<String> known = Arrays.stream(code.list().getEnumConstants())
                    .map(constant -> ((Coded) constant).code())
                    .toList();
            report(out, code.text(), Near.nearest(code.text(), known));
        }
    }

    private static void alias(Code<?> code, Problems out) {
        if (code.isAlias()) {
            out.suggest("", code.code(), "value", code.text(), "code", code.code());
        }
    }

    private static void unknownRegion(RegionCode region, Problems out) {
        if (!region.isKnown()) {
            report(out, region.text(), region.suggestion().map(RegionCode::text).orElse(null));
        }
    }

    private static void withdrawnCountry(CountryCode country, Problems out) {
        if (country.isWithdrawn()) {
            List<CountryCode> successors = country.successors();
            String names = successors.stream().map(CountryCode::text).collect(Collectors.joining(", "));
            if (successors.size() == 1) {
                out.suggest("", names, "value", country.text(), "successors", names);
            } else {
                out.at("", "value", country.text(), "successors", successors.isEmpty() ? "none" : names);
            }
        }
    }

    private static void withdrawnCurrency(CurrencyCode currency, Problems out) {
        if (currency.isWithdrawn()) {
            out.at("", "value", currency.text(), "successors", "none");
        }
    }

    private static void unknownLanguage(LanguageTag tag, Problems out) {
        if (!tag.isKnown() && !isAlias(tag)) {
            report(out, tag.text(), tag.suggestion().map(LanguageTag::text).orElse(null));
        }
    }

    private static void aliasLanguage(LanguageTag tag, Problems out) {
        String canonical = tag.canonical().text();
        if (isAlias(tag)) {
            out.suggest("", canonical, "value", tag.text(), "code", canonical);
        }
    }

    /** Whether a tag is another way to write a known one: the same in other letters would still be unknown. */
    private static boolean isAlias(LanguageTag tag) {
        LanguageTag canonical = tag.canonical();
        return !canonical.equals(tag) && canonical.isKnown();
    }

    private static void malformedId(Ref<?> ref, Problems out) {
        if (ref.id() != null && !RecordId.isWellFormed(ref.id())) {
            out.at("", "value", ref.id(), "expected", "id");
        }
    }

    private static void moneyScale(Money money, Problems out) {
        OptionalInt units = money.currency().minorUnits();
        if (units.isPresent() && money.amount().stripTrailingZeros().scale() > units.getAsInt()) {
            out.at("/amount", "currency", money.currency().text(), "decimals", "" + units.getAsInt());
        }
    }

    private static void objectiveMismatch(Text text, Problems out) {
        text.values().forEach((language, value) -> {
            Optional<LabelDisagreement> found = value == null
                    ? Optional.empty()
                    : ObjectiveResolver.standard().labelDisagreement(value);
            found.ifPresent(disagreement -> out.at(
                    Pointers.member("", language),
                    "number",
                    "" + disagreement.stated().number(),
                    "other",
                    "" + disagreement.meant().number(),
                    "title",
                    disagreement.meant().title()));
        });
    }

    /** What lies elsewhere is named by a scheme and a value. */
    private static void halfNamed(Ref<?> ref, Problems out) {
        if (!ref.isLocal() && ref.scheme() == null) {
            out.at("/scheme");
        }
        if (!ref.isLocal() && ref.value() == null) {
            out.at("/value");
        }
    }
}
