package io.github.gcmsdk.record;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset says of itself.
 *
 * <pre>{@code {"id": "pk-unnm-2025", "title": {"en": "Pakistan UN Network on Migration"}, "publisher": "iom-pakistan",
 *  "created": "2025-09-01", "language": "en", "license": "CC-BY-4.0", "sensitivity": "public", "complete": true}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param id a name for the dataset
 * @param title its title, empty if not told
 * @param publisher who publishes it
 * @param created the day on which it was made; the as-of day of its rules unless another is given
 * @param language the language of texts that are written as a bare string
 * @param license the licence, by its SPDX identifier if it has one
 * @param sensitivity who may see it
 * @param complete whether references are meant to resolve inside; absent means no
 * @param meta what it may carry besides, and what the types could not hold
 */
public record DatasetHeader(
        @Nullable @Pattern(regexp = RecordId.PATTERN) String id,
        @Valid Text title,
        @Nullable @Valid Ref<Stakeholder> publisher,
        @Nullable LocalDate created,
        @Nullable @Valid LanguageTag language,
        @Nullable @Visible @Tidy(groups = Advice.class) String license,
        @Nullable @Valid Code<Sensitivity> sensitivity,
        @Nullable Boolean complete,
        @Valid Meta meta) {

    /** A header that says nothing. */
    public static final DatasetHeader NONE =
            new DatasetHeader(null, Text.EMPTY, null, null, null, null, null, null, Meta.NONE);

    /**
     * Takes the parts.
     *
     * @param id a name for the dataset, or null
     * @param title its title, null or empty if not told
     * @param publisher who publishes it, or null
     * @param created the day on which it was made, or null
     * @param language the language of texts that are written as a bare string, or null
     * @param license the licence, or null
     * @param sensitivity who may see it, or null
     * @param complete whether references are meant to resolve inside, or null
     * @param meta what it may carry besides, null for nothing
     */
    public DatasetHeader {
        title = title == null ? Text.EMPTY : title;
        meta = meta == null ? Meta.NONE : meta;
    }

    /**
     * Whether references are meant to resolve inside the dataset.
     *
     * @return false unless the header says so
     */
    public boolean isComplete() {
        return Boolean.TRUE.equals(complete);
    }

    /**
     * The language of texts that are written as a bare string: {@code es} also where the header says {@code spa}, as in
     * the texts themselves. What is no language is one finding, about the header, and not one about every text.
     *
     * @return a BCP 47 tag, {@code und} if the header tells none that is known
     */
    public String languageOrUndetermined() {
        if (language == null) {
            return Text.UNDETERMINED;
        }
        LanguageTag tag = language.isKnown() ? language : language.canonical();
        return tag.isKnown() ? tag.text() : Text.UNDETERMINED;
    }
}
