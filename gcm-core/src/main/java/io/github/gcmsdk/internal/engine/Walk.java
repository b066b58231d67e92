package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.rule.Problems;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RuleParameter;
import io.github.gcmsdk.rule.RulePolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thread's way through a record: where it is, what it found. Nothing is allocated for a record without a problem: the
 * pointer is made from the path only when it is asked for.
 */
final class Walk implements Problems {

    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;

    private Rest rest = Rest.EMPTY;
    private NavigableSet<String> unreadable = Collections.emptyNavigableSet();
    private boolean readable;
    private final RulePolicy policy;
    private LocalDate asOf = LocalDate.EPOCH;
    private String language = "und";

    private @Nullable List<Problem> problems;
    private final Map<Rule, Long> further = new HashMap<>();
    private int blockers;
    private @Nullable Rule running;

    /** One for each pattern, used again and again. */
    private final Map<Pattern, Matcher> matchers = new HashMap<>();

    Walk(RulePolicy policy) {
        this.policy = policy;
    }

    /** Begins a record. */
    void begin(Rest restOfRecord, List<String> unreadablePointers, LocalDate day, String datasetLanguage) {
        depth = 0;
        rest = restOfRecord;
        readable = unreadablePointers.isEmpty();
        unreadable = readable ? Collections.emptyNavigableSet() : new TreeSet<>(unreadablePointers);
        asOf = day;
        language = datasetLanguage;
        problems = null;
        if (!further.isEmpty()) {
            further.clear();
        }
        blockers = 0;
    }

    boolean matches(Pattern pattern, CharSequence text) {
        Matcher matcher = matchers.get(pattern);
        if (matcher == null) {
            matcher = pattern.matcher("");
            matchers.put(pattern, matcher);
        }
        return matcher.reset(text).matches();
    }

    /** How many problems there were of each rule beyond those that are kept. */
    Map<Rule, Long> further() {
        return further;
    }

    List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    int blockers() {
        return blockers;
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = null;
        indexes[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indexes = Arrays.copyOf(indexes, 2 * depth);
        }
    }

    /** Whether the reader has reported nothing of this record. */
    boolean isAllReadable() {
        return readable;
    }

    /** Whether the reader has reported this place, or what is in it, already. */
    boolean isUnreadable() {
        if (readable) {
            return false;
        }
        String place = pointer();
        String inside = unreadable.ceiling(place + '/');
        return unreadable.contains(place) || inside != null && inside.startsWith(place + '/');
    }

    /** The place where the walk is, in the partner's terms; a language may be written like an index, and is none. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            int index = name != null || rest.isEmpty() ? indexes[i] : rest.elementIndex(pointer.toString(), indexes[i]);
            pointer.append('/');
            if (name == null) {
                pointer.append(index);
            } else {
                pointer.append(Pointers.escape(name));
            }
        }
        return pointer.toString();
    }

    /** A place within this one, in the partner's terms. */
    String pointer(String relativePointer) {
        return rest.partnerPointer(pointer(), relativePointer);
    }

    void run(Rule rule) {
        running = rule;
    }

    void report(Rule rule, String relativePointer, @Nullable String suggestion, String... arguments) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        if (rule.blocks()) {
            blockers++;
        }
        if (problems.size() == Problem.MOST_OF_A_RECORD) {
            further.merge(rule, 1L, Long::sum);
            return;
        }
        problems.add(Problem.of(rule, pointer(relativePointer), suggestion, arguments));
    }

    /** Reports personal data at a place in the partner's text. */
    void reportAt(Rule rule, String partnerPointer, String kind) {
        if (problems == null) {
            problems = new ArrayList<>();
        }
        if (problems.size() == Problem.MOST_OF_A_RECORD) {
            further.merge(rule, 1L, Long::sum);
        } else {
            problems.add(Problem.of(rule, partnerPointer, null, "kind", kind));
        }
    }

    @Override
    public void at(String pointer, String... arguments) {
        report(running(), pointer, null, arguments);
    }

    @Override
    public void suggest(String pointer, String suggestion, String... arguments) {
        report(running(), pointer, suggestion, arguments);
    }

    private Rule running() {
        if (running == null) {
            throw new IllegalStateException("no rule is running");
        }
        return running;
    }

    @Override
    public <T> T parameter(RuleParameter<T> parameter) {
        return policy.parameter(running(), parameter);
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }

    @Override
    public String language() {
        return language;
    }
}
