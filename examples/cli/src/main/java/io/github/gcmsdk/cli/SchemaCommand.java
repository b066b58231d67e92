package io.github.gcmsdk.cli;

import io.github.gcmsdk.json.JsonSchema;
import io.github.gcmsdk.record.RecordType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code gcm schema [TYPE]}: the JSON schema of a dataset, or of a record of one type. */
@Command(name = "schema", description = "Prints the JSON schema of a dataset, or of one type of record.")
final class SchemaCommand extends GcmCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = "The type of record, such as pledge; without it, the schema is that of a whole dataset.")
    @Nullable
    String type;

    SchemaCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        List<RecordType<?>> types = builder().build().types();
        console.out().print(type == null ? JsonSchema.dataset(types) : JsonSchema.record(named(type, types)));
        return ExitCode.CLEAN;
    }

    private RecordType<?> named(String name, List<RecordType<?>> types) {
        return types.stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = types.stream().map(RecordType::name).toList();
                    List<String> near = Near.to(name, names);
                    String known = near.isEmpty()
                            ? "; there are " + String.join(", ", names)
                            : "; did you mean " + String.join(", ", near) + "?";
                    return wrongUsage("no type " + name + known);
                });
    }
}
