import org.jspecify.annotations.NullMarked;

/** Observations and indicators of the Global Compact for Migration, and how they are calculated. */
@NullMarked
module io.github.gcmsdk.indicators {
    requires transitive io.github.gcmsdk.json;
    requires static org.jspecify;

    exports io.github.gcmsdk.indicator;

    // To everybody, so that validators and mappers of the application's choice can reflect on records.
    opens io.github.gcmsdk.indicator;
}
