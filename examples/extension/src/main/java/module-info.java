import io.github.gcmsdk.extension.Campus;
import io.github.gcmsdk.extension.CampusIndicators;
import io.github.gcmsdk.indicator.calculator.IndicatorExtension;
import io.github.gcmsdk.record.Extension;

/** What a network of universities adds to the model and to the indicators. */
module io.github.gcmsdk.extension {
    requires transitive io.github.gcmsdk.core;
    requires transitive io.github.gcmsdk.indicators;
    requires static org.jspecify;

    exports io.github.gcmsdk.extension;

    // To validators and mappers of the application's choice, which reflect on records.
    opens io.github.gcmsdk.extension;

    provides Extension with
            Campus;
    provides IndicatorExtension with
            CampusIndicators;
}
