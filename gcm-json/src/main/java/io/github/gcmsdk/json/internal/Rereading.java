package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.internal.engine.Checker;
import io.github.gcmsdk.internal.engine.Near;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.internal.rule.PrivacyRules;
import io.github.gcmsdk.internal.rule.ReaderRules;
import io.github.gcmsdk.privacy.PersonalNames;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.UnknownRecord;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Tells again, of what is in memory, what the reader told when it came: what the types could not hold is written and read
 * once more. So a dataset that is judged in memory has the findings of the file that it would be written to.
 */
public final class Rereading {

    private final Settings settings;
    private final Writers writers;

    public Rereading(Settings settings, Writers writers) {
        this.settings = settings;
        this.writers = writers;
    }

    /**
     * What the reader finds.
     *
     * @param problems what it reports
     * @param unreadable the places that it could not read
     */
    public record Result(List<Problem> problems, List<String> unreadable) {

        private static final Result NOTHING = new Result(List.of(), List.of());
    }

    /** What the reader finds in a record. */
    public Result of(GcmRecord record) {
        if (record instanceof UnknownRecord unknown) {
            return new Result(List.of(typeProblem(unknown.type(), settings.binders())), List.of());
        }
        String type = settings.plans().nameOf(record.getClass());
        Binder binder = type == null ? null : settings.binders().of(type);
        return record.meta().rest().isEmpty()
                ? Result.NOTHING
                : read(binder, generator -> writers.writeRecord(record, generator));
    }

    /** What the reader finds in a header. */
    public Result of(DatasetHeader header) {
        return header.meta().rest().isEmpty()
                ? Result.NOTHING
                : read(settings.binders().header(), generator -> writers.writeHeader(header, generator));
    }

    /** What a document held besides header and records. */
    public List<Problem> of(Dataset dataset) {
        List<Problem> problems = new ArrayList<>();
        dataset.rest().entries().forEach((pointer, value) -> {
            String name = Pointers.unescape(pointer.substring(1));
            boolean ours = pointer.startsWith("/records") || pointer.equals("/gcm") || pointer.equals("/dataset");
            String personal = ours ? null : PersonalNames.kindOf(name, false).orElse(null);
            if (personal != null) {
                problems.add(Problem.of(PrivacyRules.PERSONAL_MEMBER, pointer, null, "kind", personal));
                return;
            }
            problems.add(
                    ours
                            ? Problem.of(ReaderRules.WRONG_KIND, pointer, null, "expected", "–", "found", "–")
                            : DocumentMembers.unknownMember(name, value, settings.binders()));
            Checker.personal(value, problem -> problems.add(problem.at(pointer + problem.pointer())));
        });
        return problems;
    }

    static Problem typeProblem(@Nullable String type, TypeBinders binders) {
        return type == null
                ? Problem.of(ReaderRules.TYPE_MISSING, "", null)
                : Problem.of(ReaderRules.TYPE_UNKNOWN, "", Near.nearest(type, binders.names()), "type", type);
    }

    private Result read(@Nullable Binder binder, Consumer<JsonGenerator> content) {
        if (binder == null) {
            return Result.NOTHING;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = DatasetWriting.compact(bytes)) {
            content.accept(generator);
        }
        Binding binding = new Binding(settings.limits());
        binding.begin("und");
        try {
            Tokens tokens = Tokens.of(bytes.toByteArray());
            tokens.next();
            binder.bind(tokens, binding);
        } catch (TooMuchException e) {
            String limit = "" + TooMuchException.MOST_VALUES;
            Problem tooLong = Problem.of(ReaderRules.TOO_LONG, "", null, "what", "record", "limit", limit);
            return new Result(List.of(tooLong), List.of());
        }
        return new Result(List.copyOf(binding.problems()), List.copyOf(binding.unreadable()));
    }
}
