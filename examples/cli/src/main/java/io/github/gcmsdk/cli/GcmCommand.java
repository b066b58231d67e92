package io.github.gcmsdk.cli;

import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.json.Gcm;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands share: {@code --help}, {@code --version} and the console. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
abstract class GcmCommand implements Callable<Integer> {

    @Spec
    @Nullable
    CommandSpec spec;

    final Console console;

    GcmCommand(Console console) {
        this.console = console;
    }

    /** Begins with all record types of the library: those of indicators too. */
    static Gcm.Builder builder() {
        Gcm.Builder builder = Gcm.builder();
        IndicatorTypes.all().forEach(builder::add);
        return builder;
    }

    /** What is wrong with how the command was called. */
    final ParameterException wrongUsage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "picocli sets it").commandLine(), message);
    }
}
