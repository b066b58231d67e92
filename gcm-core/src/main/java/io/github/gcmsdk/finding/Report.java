package io.github.gcmsdk.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What validation found: exact counts, samples of the findings, and all that could not be judged.
 *
 * <p>Immutable and thread-safe.
 *
 * @param complete whether everything could be read, and no rule failed for want of room
 * @param asOf the as-of day of the rules
 * @param tool what made the report, so that it can be made again
 * @param inputs what was read
 * @param incomplete what could not be read, and why; at most as many as findings are sampled of one rule
 * @param counts how many findings there are of each severity, those that are waived left out
 * @param waived how many findings are waived
 * @param rules how many findings there are of each rule, by code, those that are waived left out
 * @param skipped rules that did not run, or not to their end, or whose findings could not be compared
 * @param fixed findings of the report that this one was compared with, which are no more
 * @param findings samples, in the order of the input
 */
public record Report(
        boolean complete,
        LocalDate asOf,
        Tool tool,
        List<InputSummary> inputs,
        List<Incomplete> incomplete,
        Map<Severity, Long> counts,
        long waived,
        List<RuleSummary> rules,
        List<Skipped> skipped,
        List<Fixed> fixed,
        List<Finding> findings) {

    /**
     * Copies the collections.
     *
     * @param complete whether everything could be read, and no rule failed for want of room
     * @param asOf the as-of day of the rules
     * @param tool what made the report
     * @param inputs what was read
     * @param incomplete what could not be read
     * @param counts how many findings there are of each severity
     * @param waived how many findings are waived
     * @param rules how many findings there are of each rule
     * @param skipped rules that did not run, or not to their end
     * @param fixed findings that are no more
     * @param findings samples
     */
    public Report {
        inputs = List.copyOf(inputs);
        incomplete = List.copyOf(incomplete);
        counts = Map.copyOf(counts);
        rules = List.copyOf(rules);
        skipped = List.copyOf(skipped);
        fixed = List.copyOf(fixed);
        findings = List.copyOf(findings);
    }

    /**
     * Whether everything could be read and judged, and no error was found that is not waived.
     *
     * @return true if the data may go on
     */
    public boolean isValid() {
        return complete && count(Severity.ERROR) == 0;
    }

    /**
     * How many findings there are of a severity; exact, however few are sampled.
     *
     * @param severity a severity
     * @return the count
     */
    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    /**
     * How many findings there are of a rule; exact, however few are sampled.
     *
     * @param code the code of a rule
     * @return the count, 0 if there are none
     */
    public long count(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .mapToLong(RuleSummary::count)
                .sum();
    }

    /**
     * What made a report.
     *
     * @param version the version of the library
     * @param rules the SHA-256 of the rule catalogue
     * @param codes the SHA-256 of the code lists
     * @param policy the SHA-256 of the policy, null if none was given
     */
    public record Tool(
            String version,
            String rules,
            String codes,
            @Nullable String policy) {}

    /**
     * What was read of an input.
     *
     * @param name the name of the input
     * @param bytes how many bytes were read
     * @param records how many records there were, those that could not be read included
     * @param accepted how many of them have no error
     * @param sha256 the SHA-256 of the bytes, null unless it was asked for
     */
    public record InputSummary(
            String name,
            long bytes,
            long records,
            long accepted,
            @Nullable String sha256) {

        /**
         * How many records have an error, or could not be read.
         *
         * @return the count
         */
        public long rejected() {
            return records - accepted;
        }
    }

    /**
     * Something that could not be read.
     *
     * @param input the name of the input
     * @param line the line where it begins, from 1; 0 if no line was read at all
     * @param reason the code of the rule that tells why
     */
    public record Incomplete(String input, long line, String reason) {}

    /**
     * How often a rule was broken.
     *
     * @param code the code of the rule
     * @param severity the severity after the policy
     * @param count how often
     * @param sampled how many of the findings are in the report
     */
    public record RuleSummary(String code, Severity severity, long count, long sampled) {}

    /**
     * A finding of the report that this one was compared with, which is no more.
     *
     * @param code the code of the rule
     * @param record the record, null if it was about the input as a whole
     * @param pointer the place in the record
     * @param fingerprint what tells it from others
     */
    public record Fixed(String code, @Nullable RecordKey record, String pointer, String fingerprint) {}

    /**
     * A rule that did not run, or not to its end; what it found until then is reported.
     *
     * @param code the code of the rule
     * @param reason why, in English: that the policy holds it back, or what it could not judge; or {@code storage.failed}, if what the rule must remember did not
     *     fit into memory and a temporary file could not be written or read, so that the report is not complete
     */
    public record Skipped(String code, String reason) {}
}
