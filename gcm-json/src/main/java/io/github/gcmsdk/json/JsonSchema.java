package io.github.gcmsdk.json;

import io.github.gcmsdk.json.internal.DatasetWriting;
import io.github.gcmsdk.json.internal.SchemaCompiler;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.RecordType;
import java.util.List;

/**
 * What is read without an error, as <a href="https://json-schema.org/draft/2020-12">JSON Schema</a>, for editors, other
 * languages and forms. A schema sees one document and no more than its form: what it rejects has an error, and what it
 * accepts may have errors all the same. Each {@linkplain io.github.gcmsdk.rule.Rule#schema() rule} says whether schemas
 * find all, some or none of what it finds. Warnings reject nothing, so that open lists of codes stay open and members that
 * are unknown are allowed.
 *
 * <pre>{@code
 * JsonSchema.dataset(Gcm.standard().types())
 * JsonSchema.record(RecordType.standard(Pledge.class))
 * }</pre>
 *
 * <p>The schemas of this library's types are shipped as resources {@code schema/*.schema.json} beside this class. Stateless
 * and thread-safe.
 */
public final class JsonSchema {

    private JsonSchema() {}

    /**
     * The schema of a dataset as one document. A line of NDJSON is an element of {@code records}
     * ({@code #/$defs/record}), and its header line a document without them. A record of a type that is not among those given
     * is rejected, as reading by those types rejects it. Only the schema of all standard types, and no others, has an {@code $id}.
     *
     * @param types the types of its records, such as {@link Gcm#types()}
     * @return the schema, as JSON that ends in a line feed
     */
    public static String dataset(List<RecordType<?>> types) {
        return text(SchemaCompiler.dataset(types));
    }

    /**
     * The schema of a record of a type by itself.
     *
     * @param type the type
     * @return the schema, as JSON that ends in a line feed
     */
    public static String record(RecordType<?> type) {
        return text(SchemaCompiler.record(type));
    }

    private static String text(JsonObject schema) {
        return DatasetWriting.indented(schema) + '\n';
    }
}
