package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.DatasetRun;
import io.github.gcmsdk.internal.engine.Draft;
import io.github.gcmsdk.internal.engine.FindingLog;
import io.github.gcmsdk.internal.engine.Oracle;
import io.github.gcmsdk.internal.engine.Plans;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.ReferenceResolver;
import io.github.gcmsdk.rule.RulePolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the dataset rules find in records: {@code code number/pointer}, {@code ?suggestion}, {@code →related}. */
final class Judged {

    private static final Plans STANDARD = new Plans(StandardTypes.all());

    private final List<GcmRecord> context = new ArrayList<>();
    private final List<RecordType<?>> types = new ArrayList<>(StandardTypes.all());
    private boolean complete;
    private ReferenceResolver resolver = ReferenceResolver.NONE;

    static List<String> of(GcmRecord... records) {
        return new Judged().findings(records);
    }

    Judged complete() {
        complete = true;
        return this;
    }

    Judged context(GcmRecord... records) {
        context.addAll(List.of(records));
        return this;
    }

    Judged resolver(ReferenceResolver other) {
        resolver = other;
        return this;
    }

    Judged type(RecordType<?> type) {
        types.add(type);
        return this;
    }

    List<String> findings(GcmRecord... records) {
        return drafts(List.of(records)).stream().map(Judged::shown).toList();
    }

    Map<String, String> arguments(GcmRecord... records) {
        return drafts(List.of(records)).get(0).problem().arguments();
    }

    /** The arguments of the first finding of a code. */
    Map<String, String> argumentsOf(String code, GcmRecord... records) {
        return drafts(List.of(records)).stream()
                .map(Draft::problem)
                .filter(problem -> problem.rule().code().equals(code))
                .findFirst()
                .orElseThrow()
                .arguments();
    }

    List<Draft> drafts(List<? extends GcmRecord> records) {
        return log(records).drafts();
    }

    /** The rules that could not judge something, and why. */
    List<String> skipped(List<? extends GcmRecord> records) {
        return log(records).skipped().stream()
                .map(skipped -> skipped.code() + ": " + skipped.reason())
                .toList();
    }

    private FindingLog log(List<? extends GcmRecord> records) {
        Plans plans = types.equals(StandardTypes.all()) ? STANDARD : new Plans(types);
        Checker checker = new Checker(plans, Oracle.TODAY);
        DatasetRun run = new DatasetRun(plans, resolver);
        for (int i = 0; i < context.size(); i++) {
            run.add(checker.item(context.get(i), -1 - i, false));
        }
        for (int i = 0; i < records.size(); i++) {
            run.add(checker.item(records.get(i), i, complete));
        }
        FindingLog log = new FindingLog(RulePolicy.DECLARED, 1000);
        run.finish(log);
        return log;
    }

    static String shown(Draft draft) {
        String place = draft.problem().rule().code()
                + ' '
                + draft.number()
                + draft.problem().pointer();
        String suggestion = draft.problem().suggestion();
        return place
                + (suggestion == null ? "" : " ?" + suggestion)
                + (draft.related() == null
                        ? ""
                        : " →" + draft.related().record() + draft.related().pointer());
    }
}
