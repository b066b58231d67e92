import org.jspecify.annotations.NullMarked;

/** Observations and indicators of the Global Compact for Migration, and how they are calculated. */
@NullMarked
module io.github.gcmsdk.indicators {
    requires transitive io.github.gcmsdk.json;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports io.github.gcmsdk.indicator;
    exports io.github.gcmsdk.indicator.area;
    exports io.github.gcmsdk.indicator.calculator;
    exports io.github.gcmsdk.indicator.csv;
    exports io.github.gcmsdk.indicator.death;
    exports io.github.gcmsdk.indicator.disclosure;
    exports io.github.gcmsdk.indicator.observation;
    exports io.github.gcmsdk.indicator.population;
    exports io.github.gcmsdk.indicator.flow;
    exports io.github.gcmsdk.indicator.progress;
    exports io.github.gcmsdk.indicator.policy;
    exports io.github.gcmsdk.indicator.recruitment;
    exports io.github.gcmsdk.indicator.remittance;

    uses io.github.gcmsdk.indicator.calculator.IndicatorExtension;

    // To everybody, so that validators and mappers of the application's choice can reflect on records.
    opens io.github.gcmsdk.indicator;
    opens io.github.gcmsdk.indicator.death;
    opens io.github.gcmsdk.indicator.observation;
    opens io.github.gcmsdk.indicator.policy;
    opens io.github.gcmsdk.indicator.recruitment;
    opens io.github.gcmsdk.indicator.remittance;
}
