package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.privacy.AboutPeople;
import io.github.gcmsdk.rule.RecordCheck;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All checks of one type, compiled once from its annotations and its rules. */
final class Plan {

    /** One component; {@code transparent} ones add no segment to the pointer ({@code meta}, the map inside a text). */
    record Member(String name, Function<Object, @Nullable Object> accessor, Node node, boolean transparent) {

        @Nullable
        Object of(Object owner) {
            return accessor.apply(owner);
        }
    }

    /** A rule with the bits of the members that it reads. */
    record Compiled(Rule rule, long reads, RecordCheck<Object> check) {}

    private final Class<?> type;
    private final boolean aboutPeople;
    // Arrays, since every check of every record walks them.
    private Member[] members = {};
    private Compiled[] rules = {};
    private boolean references;

    Plan(Class<?> type) {
        this.type = type;
        this.aboutPeople = type.isAnnotationPresent(AboutPeople.class);
    }

    /** Fills the plan; apart from the constructor because types may hold themselves. */
    void fill(List<Member> compiledMembers, List<Compiled> compiledRules) {
        members = compiledMembers.toArray(Member[]::new);
        rules = compiledRules.toArray(Compiled[]::new);
    }

    Class<?> type() {
        return type;
    }

    void check(Object object, Walk walk) {
        checkRules(object, checkMembers(object, walk), walk);
    }

    /** Checks the members; the bits of those that no rule may trust. */
    long checkMembers(Object object, Walk walk) {
        long blocked = 0;
        boolean asked = rules.length > 0;
        for (int i = 0; i < members.length; i++) {
            if (isBlocked(members[i], object, walk, asked)) {
                blocked |= 1L << i;
            }
        }
        return blocked;
    }

    /** Checks the rules of this type that read no blocked member. */
    void checkRules(Object object, long blocked, Walk walk) {
        for (Compiled rule : rules) {
            if ((rule.reads & blocked) == 0) {
                walk.run(rule.rule);
                rule.check.check(object, walk);
            }
        }
    }

    /** Checks a member; true if it carries an error or an unknown code, or could not be read, if a rule asks for it. */
    private static boolean isBlocked(Member member, Object object, Walk walk, boolean asked) {
        Object value = member.of(object);
        if (member.transparent) {
            member.node.check(value, walk);
            return false;
        }
        if (member.node.isFine(value) && walk.isAllReadable()) {
            return false;
        }
        int before = walk.blockers();
        walk.enter(member.name);
        member.node.check(value, walk);
        boolean blocked = walk.blockers() != before || asked && walk.isUnreadable();
        walk.leave();
        return blocked;
    }

    /** Whether records of this type are about living people. */
    boolean isAboutPeople() {
        return aboutPeople;
    }

    /** Whether what is held has parts of its own. */
    boolean hasMembers() {
        return members.length > 0;
    }

    /** Walks all texts that an object holds, however deep. */
    void texts(Object object, Walk walk, Consumer<String> text) {
        for (Member member : members) {
            if (!member.transparent) {
                walk.enter(member.name);
            }
            member.node.texts(member.of(object), walk, text);
            if (!member.transparent) {
                walk.leave();
            }
        }
    }

    boolean hasReferences() {
        return references;
    }

    /** Looks whether a member holds a reference; true if that was not known before. Types may hold one another. */
    boolean findReferences() {
        boolean before = references;
        references = before || Arrays.stream(members).anyMatch(member -> member.node.hasReferences());
        return references != before;
    }

    void references(Object object, Walk walk, ReferenceSink sink) {
        if (!hasReferences()) {
            return;
        }
        for (Member member : members) {
            if (member.node.hasReferences()) {
                walk.enter(member.name);
                member.node.references(member.of(object), walk, sink);
                walk.leave();
            }
        }
    }

    /** Whether a pointer is the place of a member that the type has, or lies in a list or map of one. */
    boolean declares(String pointer) {
        String[] segments = pointer.substring(1).split("/", -1);
        return declares(segments, 0);
    }

    private boolean declares(String[] segments, int from) {
        for (Member member : members) {
            if (member.transparent && member.node.plan != null && member.node.plan.declares(segments, from)) {
                return true;
            }
            if (!member.transparent && member.name.equals(segments[from])) {
                return member.node.declares(segments, from + 1);
            }
        }
        return false;
    }

    boolean declaresRest(String[] segments, int from) {
        return type == Text.class || declares(segments, from);
    }
}
