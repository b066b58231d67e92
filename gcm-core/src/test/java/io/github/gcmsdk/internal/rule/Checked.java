package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.rule.RulePolicy;
import java.time.LocalDate;
import java.util.List;

/** What the rules of a record find. */
final class Checked {

    private static final Plans PLANS = new Plans(StandardTypes.all());

    private Checked() {}

    static List<Problem> problems(GcmRecord record, LocalDate asOf, String language, String... unreadable) {
        return new Checker(PLANS, asOf).check(record, List.of(unreadable), language);
    }

    static List<Problem> problems(GcmRecord record, RulePolicy policy) {
        return new Checker(PLANS, Oracle.TODAY, policy).check(record, List.of(), "und");
    }

    /** The pointers at which a code is reported, on the usual day. */
    static List<String> places(String code, GcmRecord record, String... unreadable) {
        return places(code, problems(record, Oracle.TODAY, "und", unreadable));
    }

    static List<String> places(String code, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.rule().code().equals(code))
                .map(Problem::pointer)
                .toList();
    }

    /** The arguments of the first problem of a code. */
    static java.util.Map<String, String> arguments(String code, GcmRecord record) {
        return problems(record, Oracle.TODAY, "und").stream()
                .filter(problem -> problem.rule().code().equals(code))
                .findFirst()
                .orElseThrow()
                .arguments();
    }
}
