package io.github.gcmsdk.json;

import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.RecordType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** A type of a third party. It bounds a size, which no record of ours does: the example of {@code value.size} is of it. */
record Course(
        @NotNull String id,
        @Size(min = 1, max = 3) List<String> languages,
        @Valid Meta meta) implements GcmRecord {

    static final RecordType<Course> TYPE = RecordType.of("example:course", Course.class, MethodHandles.lookup());
}
