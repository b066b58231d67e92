package io.github.gcmsdk.record;

import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every record may carry besides its own members. In JSON these members stand beside the others; {@code rest} has no
 * member of its own, its values stand where the partner wrote them.
 *
 * <pre>{@code {"identifiers": [{"scheme": "mptf", "value": "00140000"}], "source": "fund gateway", "asOf": "2025-09-01",
 *  "extensions": {"x-team": "green"}}}</pre>
 *
 * <p>Immutable, thread-safe, value-based. {@code toString} shows no value.
 *
 * @param identifiers names that other systems gave to the same thing
 * @param source where the record's content comes from
 * @param asOf the day on which the content was true
 * @param extensions an object kept as it came
 * @param rest what the types could not hold
 */
public record Meta(
        List<@NotNull @Valid Identifier> identifiers,
        @Nullable @Visible @Tidy(groups = Advice.class) String source,
        @Nullable LocalDate asOf,
        JsonObject extensions,
        Rest rest) {

    /** Nothing beside the record's own members. */
    public static final Meta NONE = new Meta(List.of(), null, null, JsonObject.EMPTY, Rest.EMPTY);

    /**
     * Copies the list.
     *
     * @param identifiers names that other systems gave to the same thing, null for none
     * @param source where the record's content comes from, or null
     * @param asOf the day on which the content was true, or null
     * @param extensions an object kept as it came, null for none
     * @param rest what the types could not hold, null for nothing
     */
    public Meta {
        identifiers = Lists.copy(identifiers);
        extensions = extensions == null ? JsonObject.EMPTY : extensions;
        rest = rest == null ? Rest.EMPTY : rest;
    }

    @Override
    public String toString() {
        return "Meta[" + identifiers.size() + " identifiers, " + extensions + ", " + rest + "]";
    }

    /**
     * Only identifiers.
     *
     * @param identifiers names that other systems gave to the same thing
     * @return the meta
     */
    public static Meta of(Identifier... identifiers) {
        return NONE.withIdentifiers(List.of(identifiers));
    }

    /**
     * The same with other identifiers.
     *
     * @param identifiers names that other systems gave to the same thing
     * @return the changed meta
     */
    public Meta withIdentifiers(List<Identifier> identifiers) {
        return new Meta(identifiers, source, asOf, extensions, rest.without("/identifiers"));
    }

    /**
     * The same with another source.
     *
     * @param source where the record's content comes from, or null
     * @return the changed meta
     */
    public Meta withSource(@Nullable String source) {
        return new Meta(identifiers, source, asOf, extensions, rest.without("/source"));
    }

    /**
     * The same with another day.
     *
     * @param asOf the day on which the content was true, or null
     * @return the changed meta
     */
    public Meta withAsOf(@Nullable LocalDate asOf) {
        return new Meta(identifiers, source, asOf, extensions, rest.without("/asOf"));
    }

    /**
     * The same with other extensions.
     *
     * @param extensions an object, kept as it is
     * @return the changed meta
     */
    public Meta withExtensions(JsonObject extensions) {
        return new Meta(identifiers, source, asOf, extensions, rest.without("/extensions"));
    }

    /**
     * The same without what could not be read at a place, because the place gets a new value. Builders call it.
     *
     * @param pointer the place, such as {@code /objectives}
     * @return the changed meta, or this one if nothing was kept there
     */
    public Meta withoutRest(String pointer) {
        Rest remaining = rest.without(pointer);
        return remaining.equals(rest) ? this : new Meta(identifiers, source, asOf, extensions, remaining);
    }
}
