import io.github.gcmsdk.internal.constraint.TextNotEmptyValidator;
import io.github.gcmsdk.record.Extension;
import org.jspecify.annotations.NullMarked;

/** The vocabulary of the Global Compact for Migration, its records, rules and findings. */
@NullMarked
@SuppressWarnings("module") // our reader is built later, and a validator is the choice of the application
module io.github.gcmsdk.core {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports io.github.gcmsdk.commitment;
    exports io.github.gcmsdk.finding;
    exports io.github.gcmsdk.framework;
    exports io.github.gcmsdk.fund;
    exports io.github.gcmsdk.journey;
    exports io.github.gcmsdk.network;
    exports io.github.gcmsdk.place;
    exports io.github.gcmsdk.privacy;
    exports io.github.gcmsdk.record;
    exports io.github.gcmsdk.rule;
    exports io.github.gcmsdk.stakeholder;
    exports io.github.gcmsdk.text;

    // The engine is no API: only our own readers drive it.
    exports io.github.gcmsdk.internal.engine to
            io.github.gcmsdk.indicators,
            io.github.gcmsdk.json;
    exports io.github.gcmsdk.internal.keylog to
            io.github.gcmsdk.json;
    exports io.github.gcmsdk.internal.rule to
            io.github.gcmsdk.indicators,
            io.github.gcmsdk.json;

    // To everybody, so that validators and mappers of the application's choice can reflect on records.
    opens io.github.gcmsdk.commitment;
    opens io.github.gcmsdk.framework;
    opens io.github.gcmsdk.fund;
    opens io.github.gcmsdk.journey;
    opens io.github.gcmsdk.network;
    opens io.github.gcmsdk.place;
    opens io.github.gcmsdk.record;
    opens io.github.gcmsdk.stakeholder;
    opens io.github.gcmsdk.text;

    // Hibernate Validator creates the validators behind our annotations.
    opens io.github.gcmsdk.internal.constraint to
            org.hibernate.validator;
    opens io.github.gcmsdk.internal.engine to
            org.hibernate.validator;

    // Third parties add types and rules.
    uses Extension;

    // Required text is @NotEmpty, which the standard does not know on our Text.
    provides jakarta.validation.ConstraintValidator with
            TextNotEmptyValidator;
}
