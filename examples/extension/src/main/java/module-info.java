import io.github.gcmsdk.extension.Campus;
import io.github.gcmsdk.record.Extension;

/** What a network of universities adds to the model. */
module io.github.gcmsdk.extension {
    requires transitive io.github.gcmsdk.core;
    requires static org.jspecify;

    exports io.github.gcmsdk.extension;

    // To validators and mappers of the application's choice, which reflect on records.
    opens io.github.gcmsdk.extension;

    provides Extension with
            Campus;
}
