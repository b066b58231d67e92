package io.github.gcmsdk.extension;

import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordId;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * A course on migration that a university offers.
 *
 * <pre>{@code {"type": "campus:course", "id": "c-1", "title": {"en": "Migration law"}, "university": "uni-x", "seats": 30, "enrolled": 28}}</pre>
 *
 * @param id unique among the records of this type in a dataset
 * @param title what the course is called
 * @param university who offers it
 * @param seats how many may take part
 * @param enrolled how many have enrolled
 * @param meta what every record may carry besides
 */
public record Course(
        @NotNull @Pattern(regexp = RecordId.PATTERN) String id,
        @NotEmpty @Valid Text title,
        @NotNull @Valid Ref<Stakeholder> university,
        @Nullable @PositiveOrZero Integer seats,
        @Nullable @PositiveOrZero Integer enrolled,
        @Valid Meta meta)
        implements GcmRecord {

    /** More have enrolled than there are seats. */
    public static final RecordRule<Course> FULL = Rule.warning(
                    "campus:course.full", "More people have enrolled in a course than it has seats.")
            .reads("seats", "enrolled")
            .record((course, out) -> {
                if (course.seats != null && course.enrolled != null && course.enrolled > course.seats) {
                    out.at("/enrolled", "enrolled", "" + course.enrolled, "seats", "" + course.seats);
                }
            });

    /**
     * Takes the components.
     *
     * @param id unique among the records of this type in a dataset
     * @param title what the course is called
     * @param university who offers it
     * @param seats how many may take part, or null
     * @param enrolled how many have enrolled, or null
     * @param meta what every record may carry besides
     */
    public Course {
        title = title == null ? Text.EMPTY : title;
        meta = meta == null ? Meta.NONE : meta;
    }
}
