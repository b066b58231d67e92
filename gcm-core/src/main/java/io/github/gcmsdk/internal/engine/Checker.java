package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Pointers;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.rule.RulePolicy;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks records by the plans of their types. For one thread; the plans are shared. */
public final class Checker {

    /** Plans of types by themselves, for validators that know a class and no record type. */
    private static final ClassValue<Plan> BY_CLASS = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return new PlanCompiler(MethodHandles.lookup()).compile(type, List.of());
        }
    };

    private final Plans plans;
    private final LocalDate asOf;
    private final Walk walk;

    /** The last plan that was used: records of one type mostly follow one another. */
    private @Nullable Plan last;

    /** Checks with the standard parameters. */
    public Checker(Plans plans, LocalDate asOf) {
        this(plans, asOf, RulePolicy.DECLARED);
    }

    /** Checks with the parameters of a policy; severities are the matter of the log. */
    public Checker(Plans plans, LocalDate asOf, RulePolicy policy) {
        this.plans = plans;
        this.asOf = asOf;
        this.walk = new Walk(policy);
    }

    /**
     * The problems of a record.
     *
     * @param unreadable the places that the reader has reported already
     * @param language the language of the dataset
     */
    public List<Problem> check(GcmRecord record, List<String> unreadable, String language) {
        return check(planOf(record), record, record.meta().rest(), unreadable, language);
    }

    /**
     * The problems of a record in memory: what could not be read when it came is not judged again.
     *
     * @param language the language of the dataset
     */
    public List<Problem> check(GcmRecord record, String language) {
        Plan plan = planOf(record);
        Rest rest = record.meta().rest();
        List<String> unreadable = rest.isEmpty() || plan == null
                ? List.of()
                : rest.entries().keySet().stream().filter(plan::declares).toList();
        return check(plan, record, rest, unreadable, language);
    }

    private @Nullable Plan planOf(GcmRecord record) {
        Plan plan = last;
        if (plan == null || plan.type() != record.getClass()) {
            plan = plans.of(record.getClass());
            last = plan;
        }
        return plan;
    }

    /** How many problems the last record had of each rule, beyond those that were given. */
    public Map<Rule, Long> further() {
        return walk.further();
    }

    /** Whether the type of a record is registered, or the record says itself that its type is unknown. */
    public boolean isKnown(GcmRecord record) {
        return record instanceof UnknownRecord || plans.nameOf(record.getClass()) != null;
    }

    /** The problems of a header. */
    public List<Problem> check(DatasetHeader header, List<String> unreadable) {
        Plan plan = BY_CLASS.get(DatasetHeader.class);
        return check(plan, header, header.meta().rest(), unreadable, header.languageOrUndetermined());
    }

    /** A record of unknown type has no plan, and no problem but that. */
    private List<Problem> check(
            @Nullable Plan plan, Object object, Rest rest, List<String> unreadable, String language) {
        walk.begin(rest, unreadable, asOf, language);
        if (plan != null) {
            plan.check(object, walk);
        }
        scan(plan, object, rest);
        return walk.problems();
    }

    /** Looks for personal data in what no type describes; most records have nothing of the kind. */
    private void scan(@Nullable Plan plan, Object object, Rest rest) {
        JsonObject undescribed = object instanceof UnknownRecord unknown
                ? unknown.content()
                : meta(object).extensions();
        if (rest.isEmpty() && undescribed.isEmpty()) {
            return;
        }
        PersonalScan scan = new PersonalScan(plan != null && plan.isAboutPeople(), walk::reportAt);
        if (plan != null) {
            rest.entries().forEach((pointer, value) -> scanRest(plan, pointer, value, scan));
        }
        scan.members(object instanceof UnknownRecord ? "" : "/extensions", undescribed);
    }

    private static void scanRest(Plan plan, String pointer, JsonValue value, PersonalScan scan) {
        String name = Pointers.unescape(pointer.substring(pointer.lastIndexOf('/') + 1));
        if (plan.declares(pointer)) {
            scan.value(pointer, name, value);
        } else {
            scan.member(pointer, name, value);
        }
    }

    private static Meta meta(Object object) {
        if (object instanceof DatasetHeader header) {
            return header.meta();
        }
        return object instanceof GcmRecord record ? record.meta() : Meta.NONE;
    }

    /** Reports what is personal in a value beside the records, or in the place of one, by pointers in that value. */
    public static void personal(JsonValue value, Consumer<Problem> out) {
        new PersonalScan(false, (rule, pointer, kind) -> out.accept(Problem.of(rule, pointer, null, "kind", kind)))
                .value("", "", value);
    }

    /** A record on its way to the dataset rules. */
    public Item item(GcmRecord record, int number, boolean complete) {
        Plan plan = planOf(record);
        String type = record instanceof UnknownRecord unknown ? unknown.type() : plans.nameOf(record.getClass());
        return new Item(record, type, number, complete, asOf, plan, walk);
    }

    /** The problems that the rules of an object's own type find, and not those of what it holds. */
    static List<Problem> ownRules(Object object, LocalDate day) {
        Plan plan = BY_CLASS.get(object.getClass());
        Walk walk = new Walk(RulePolicy.DECLARED);
        walk.begin(meta(object).rest(), List.of(), day, "und");
        long blocked = plan.checkMembers(object, walk);
        int before = walk.problems().size();
        plan.checkRules(object, blocked, walk);
        return walk.problems().subList(before, walk.problems().size());
    }
}
