import org.jspecify.annotations.NullMarked;

/** Reads, writes and validates data on the Global Compact for Migration as JSON. */
@NullMarked
@SuppressWarnings("module") // gcm-indicators is built later
module io.github.gcmsdk.json {
    requires transitive io.github.gcmsdk.core;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;
    requires static com.github.luben.zstd_jni;

    exports io.github.gcmsdk.json;

    // What made a report is told alike by every reader of ours.
    exports io.github.gcmsdk.json.internal to
            io.github.gcmsdk.indicators;
}
