package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.json.internal.SchemaCompiler;
import io.github.gcmsdk.record.RecordType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Renders {@code docs/schema} from the record types, and fails if a committed file is another. {@code -DupdateDocs=true}
 * writes them.
 */
class JsonSchemaDocumentationTest {

    private static final Path FOLDER = Path.of("..", "docs", "schema");

    @Test
    void theFilesAreThoseOfTheTypes() throws IOException {
        Map<String, String> rendered = render();
        if (Boolean.getBoolean("updateDocs")) {
            for (Map.Entry<String, String> file : rendered.entrySet()) {
                Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(read())
                .as("docs/schema is generated: run mvn -pl gcm-core,gcm-json test -Dtest=JsonSchemaDocumentationTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -DupdateDocs=true, and commit it")
                .containsExactlyEntriesOf(rendered);
    }

    @Test
    void theFilesAreShippedBesideTheClass() throws IOException {
        for (String name : render().keySet()) {
            try (InputStream shipped = JsonSchema.class.getResourceAsStream("schema/" + name)) {
                assertThat(shipped).as(name).isNotNull();
                assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(Files.readString(FOLDER.resolve(name)));
            }
        }
    }

    private static Map<String, String> render() {
        List<RecordType<?>> types = Gcm.standard().types();
        Map<String, String> files = new TreeMap<>();
        files.put(SchemaCompiler.fileName("dataset"), JsonSchema.dataset(types));
        types.forEach(type -> files.put(SchemaCompiler.fileName(type.name()), JsonSchema.record(type)));
        return files;
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }
}
