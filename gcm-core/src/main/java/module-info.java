import org.jspecify.annotations.NullMarked;

/** The vocabulary of the Global Compact for Migration, its records, rules and findings. */
@NullMarked
module io.github.gcmsdk.core {
    requires transitive jakarta.validation;
    requires static org.jspecify;

    exports io.github.gcmsdk.framework;
    exports io.github.gcmsdk.record;

    // To everybody, so that validators and mappers of the application's choice can reflect on records.
    opens io.github.gcmsdk.record;
}
