import org.jspecify.annotations.NullMarked;

/** The vocabulary of the Global Compact for Migration, its records, rules and findings. */
@NullMarked
module io.github.gcmsdk.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.gcmsdk.fund;
    exports io.github.gcmsdk.place;
    exports io.github.gcmsdk.record;
    exports io.github.gcmsdk.text;

    // To everybody, so that validators and mappers of the application's choice can reflect on records.
    opens io.github.gcmsdk.record;
}
