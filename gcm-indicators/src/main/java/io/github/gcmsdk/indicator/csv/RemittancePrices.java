package io.github.gcmsdk.indicator.csv;

import io.github.gcmsdk.fund.CurrencyCode;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.indicator.Corridor;
import io.github.gcmsdk.indicator.area.AreaScheme;
import io.github.gcmsdk.indicator.remittance.RemittanceQuote;
import io.github.gcmsdk.place.CountryCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Remittance Prices Worldwide. */
final class RemittancePrices {

    private static final CsvColumn PERIOD = CsvColumn.required("period");
    private static final CsvColumn CORRIDOR = CsvColumn.required("corridor");
    private static final CsvColumn FIRM = CsvColumn.optional("firm");
    private static final CsvColumn TRANSPARENT = CsvColumn.optional("transparent");
    private static final CsvColumn SENT = CsvColumn.required("send_amount", "cc1 lcu amount");
    private static final CsvColumn CURRENCY = CsvColumn.required("currency", "cc1 lcu code");
    private static final CsvColumn FEE = CsvColumn.required("fee", "cc1 lcu fee");
    private static final CsvColumn APPLIED = CsvColumn.required("applied_fx", "cc1 lcu fx rate");
    private static final CsvColumn INTERBANK = CsvColumn.required("interbank_fx", "inter lcu bank fx");

    static final CsvMapping<RemittanceQuote> QUOTES = CsvMapping.of(
            "rpw",
            List.of(PERIOD, CORRIDOR, FIRM, TRANSPARENT, SENT, CURRENCY, FEE, APPLIED, INTERBANK),
            RemittancePrices::quote);

    private RemittancePrices() {}

    private static void quote(CsvRow row, Consumer<RemittanceQuote> out) {
        row.from("/corridor", CORRIDOR)
                .from("/period", PERIOD)
                .from("/provider", FIRM)
                .from("/transparent", TRANSPARENT);
        row.from("/sent/amount", SENT).from("/sent/currency", CURRENCY).from("/fee", FEE);
        row.from("/exchangeRate", APPLIED).from("/interbankRate", INTERBANK);
        out.accept(RemittanceQuote.builder(row.id())
                .corridor(corridor(row))
                .period(row.period(PERIOD))
                .provider(row.text(FIRM))
                .sent(sent(row))
                .fee(row.number(FEE).value())
                .exchangeRate(row.number(APPLIED).value())
                .interbankRate(row.number(INTERBANK).value())
                .transparent(transparent(row))
                .build());
    }

    private static @Nullable Money sent(CsvRow row) {
        CsvValue amount = row.number(SENT);
        String currency = row.text(CURRENCY);
        return amount.value() == null || currency == null
                ? null
                : new Money(amount.value(), CurrencyCode.parse(currency));
    }

    private static @Nullable Corridor corridor(CsvRow row) {
        String text = row.text(CORRIDOR);
        if (text == null) {
            return null;
        }
        if (text.length() != 6) {
            row.unreadable(CORRIDOR, "SAUPAK");
            return null;
        }
        return new Corridor(country(row, text.substring(0, 3)), country(row, text.substring(3)));
    }

    private static CountryCode country(CsvRow row, String code) {
        return CountryCode.parse(row.area(CORRIDOR, code, AreaScheme.ALPHA3));
    }

    /** Spelt {@code yes} and {@code Yes} in turn over the years. */
    @SuppressWarnings("NullAway") // three answers: yes, no, and none
    private static @Nullable Boolean transparent(CsvRow row) {
        String text = row.text(TRANSPARENT);
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default -> {
                row.unreadable(TRANSPARENT, "yes, no");
                yield null;
            }
        };
    }
}
