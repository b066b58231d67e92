package io.github.gcmsdk.cli;

import static io.github.gcmsdk.cli.Cli.gcm;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaCommandTest {

    private static final Path SCHEMAS = Path.of("..", "..", "docs", "schema");

    @Test
    void theSchemaOfADatasetIsPrinted() throws IOException {
        Cli cli = gcm("schema");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).isEqualTo(Files.readString(SCHEMAS.resolve("indicators/dataset.schema.json")));
    }

    @Test
    void theSchemaOfATypeIsPrinted() throws IOException {
        assertThat(gcm("schema", "pledge").out()).isEqualTo(Files.readString(SCHEMAS.resolve("pledge.schema.json")));
    }

    @Test
    void theTypesOfIndicatorsAreKnownAsValidateKnowsThem() throws IOException {
        Cli cli = gcm("schema", "incident");

        assertThat(cli.exit()).isZero();
        assertThat(cli.out()).isEqualTo(Files.readString(SCHEMAS.resolve("indicators/incident.schema.json")));
    }

    @Test
    void aTypeThatThereIsNotIsWrongUsage() {
        Cli cli = gcm("schema", "pledges");

        assertThat(cli.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(cli.err()).contains("no type pledges; did you mean pledge?");
        assertThat(gcm("schema", "zzz").err()).contains("there are", "journey-account");
    }
}
