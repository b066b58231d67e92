package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.finding.Report.Skipped;
import io.github.gcmsdk.finding.Report.Tool;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Sha256;
import io.github.gcmsdk.record.CodeList;
import io.github.gcmsdk.rule.RuleCatalogue;
import io.github.gcmsdk.rule.RulePolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** What tells one report's maker from another's. */
public final class Tooling {

    /** The version, as the build wrote it. */
    private static final String VERSION = version();

    private Tooling() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Tooling.class.getResourceAsStream("/io/github/gcmsdk/json/version.properties")) {
            if (in == null) {
                throw new IllegalStateException("missing resource version.properties");
            }
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties", e);
        }
    }

    /** The maker of a report of some rules under a policy. */
    public static Tool of(RulePolicy policy, RuleCatalogue rules) {
        return new Tool(
                VERSION,
                "sha256:" + rules.sha256(),
                "sha256:" + codes(),
                policy.isDeclared() ? null : "sha256:" + policy.sha256());
    }

    /** The rules that a policy holds back, those that could not run, and those that could not be compared with the waivers. */
    public static List<Skipped> skipped(RulePolicy policy, RuleCatalogue rules, FindingLog findings) {
        Stream<Skipped> heldBack = rules.all().stream()
                .filter(policy::isHeldBack)
                .map(rule -> new Skipped(rule.code(), "newer than the rulesVersion of the policy: " + rule.since()));
        return Stream.concat(heldBack, findings.skipped().stream()).toList();
    }

    /** One hash of all code lists: of their names and hashes. */
    private static String codes() {
        StringBuilder lines = new StringBuilder();
        for (String name : CodeList.names()) {
            lines.append(name).append(' ').append(CodeList.of(name).sha256()).append('\n');
        }
        return Sha256.hex(lines);
    }
}
