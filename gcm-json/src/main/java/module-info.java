import org.jspecify.annotations.NullMarked;

/** Reads, writes and validates data on the Global Compact for Migration as JSON. */
@NullMarked
module io.github.gcmsdk.json {
    requires transitive io.github.gcmsdk.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.gcmsdk.json;
}
