package io.github.gcmsdk.testing;

import io.github.gcmsdk.finding.Finding;
import io.github.gcmsdk.finding.Report;
import io.github.gcmsdk.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;

/**
 * Asserts what a finding says.
 *
 * <pre>{@code
 * FindingAssert.assertSingle(report).hasCode("campus:course.full").isAt("/enrolled").hasArgument("seats", "30");
 * }</pre>
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    private FindingAssert(Finding finding) {
        super(finding, FindingAssert.class);
    }

    /** Asserts something of a finding. */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }

    /** Asserts that a report has one finding, and something of it. */
    public static FindingAssert assertSingle(Report report) {
        return assertSingle(report.findings());
    }

    /** Asserts that there is one finding, and something of it. */
    public static FindingAssert assertSingle(List<Finding> findings) {
        if (findings.size() != 1) {
            throw new AssertionError("one finding is expected, and not " + findings.size() + ": " + findings);
        }
        return new FindingAssert(findings.get(0));
    }

    /** Asserts that a report has no finding, not even an info. */
    public static void assertNone(Report report) {
        if (!report.findings().isEmpty()) {
            throw new AssertionError("no finding is expected: " + report.findings());
        }
    }

    /** The code of the rule. */
    public FindingAssert hasCode(String code) {
        return has("code", code, actual.code());
    }

    /** The severity after the policy. */
    public FindingAssert hasSeverity(Severity severity) {
        return has("severity", severity, actual.severity());
    }

    /** The place in the record, as a JSON Pointer in the partner's terms. */
    public FindingAssert isAt(String pointer) {
        return has("pointer", pointer, actual.pointer());
    }

    /** An argument of the message. */
    public FindingAssert hasArgument(String name, String value) {
        return has("argument " + name, value, actual.arguments().get(name));
    }

    /** What was probably meant. */
    public FindingAssert suggests(String suggestion) {
        return has("suggestion", suggestion, actual.suggestion());
    }

    /** A message in a language, whose placeholders are all filled. */
    public FindingAssert hasMessageIn(Locale language) {
        String message = actual.format(language);
        if (message.equals(actual.code())) {
            throw failure("there is no message of %s in %s", actual.code(), language);
        }
        // A question mark stands for an argument that the finding does not carry.
        String texts = message + actual.mend(language);
        if (texts.contains("{") || texts.contains("}") || texts.contains("?")) {
            throw failure("a placeholder is not filled: %s", texts);
        }
        return this;
    }

    private FindingAssert has(String what, Object expected, Object actualValue) {
        isNotNull();
        if (!Objects.equals(expected, actualValue)) {
            throw failure("%s is expected to be %s, and is %s: %s", what, expected, actualValue, actual);
        }
        return this;
    }
}
