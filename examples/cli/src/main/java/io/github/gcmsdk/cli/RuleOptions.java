package io.github.gcmsdk.cli;

import io.github.gcmsdk.json.Baseline;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.PolicyReader;
import io.github.gcmsdk.json.WaiverReader;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what was settled about the rules: a policy, waivers, an earlier report. */
final class RuleOptions {

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            description = "What is decided about the rules: partner-intake, publication, review-report, or a file.")
    @Nullable
    String policy;

    @Option(
            names = "--waivers",
            paramLabel = "FILE",
            description = "Findings that are accepted for a time; they stay in the report and count for nothing.")
    @Nullable
    Path waivers;

    @Option(
            names = "--baseline",
            paramLabel = "REPORT",
            description = "An earlier report in JSON: findings are marked new or unchanged, and what is fixed is told.")
    @Nullable
    Path baseline;

    /** Sets what the options say. */
    void apply(Gcm.Builder gcm) {
        if (policy != null) {
            gcm.policy(read("--policy", policy, RuleOptions::policy));
        }
        if (waivers != null) {
            gcm.waivers(read("--waivers", waivers.toString(), file -> WaiverReader.read(Path.of(file))));
        }
    }

    /** The earlier report, or null if there is none. */
    @Nullable
    Baseline readBaseline() {
        return baseline == null ? null : read("--baseline", baseline.toString(), file -> Baseline.read(Path.of(file)));
    }

    private static RulePolicy policy(String name) {
        return PolicyReader.names().contains(name) ? PolicyReader.named(name) : PolicyReader.read(Path.of(name));
    }

    private <T> T read(String option, String file, Function<String, T> reader) {
        try {
            return reader.apply(file);
        } catch (InvalidPathException | UncheckedIOException e) {
            String shipped = option.equals("--policy") ? ", nor is it one of " + PolicyReader.names() : "";
            throw wrongUsage(option + ": cannot be read: " + file + shipped);
        } catch (IllegalArgumentException e) {
            // The library names its argument first, which is no word of the command line.
            String reason = String.valueOf(e.getMessage()).replaceFirst("^file: ", "");
            throw wrongUsage(option + " " + file + ": " + reason);
        }
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(
                Objects.requireNonNull(spec, "picocli sets it").commandLine(), message);
    }
}
