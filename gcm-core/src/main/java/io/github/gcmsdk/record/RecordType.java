package io.github.gcmsdk.record;

import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.StandardTypes;
import io.github.gcmsdk.rule.RecordRule;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A type of record: the name that stands in JSON as {@code type}, the Java record, and rules besides those that the
 * record's annotations declare.
 *
 * <p>Components may be records, {@code List} or {@code Map<String, ·>} of what is allowed, boxed scalars,
 * {@code BigDecimal}, {@code LocalDate}, enums, {@code Text}, {@code Money}, {@code TimePeriod}, {@code Period},
 * {@code Ref}, {@code Code}, and classes with a static {@code parse(CharSequence)}. Anything else is refused when the
 * type is registered.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the Java record
 */
public final class RecordType<T extends GcmRecord> {

    private final String name;
    private final Class<T> type;
    private final MethodHandles.Lookup lookup;
    private final List<RecordRule<? super T>> rules;
    private final List<DatasetRule> datasetRules;
    private final boolean proven;

    private RecordType(
            String name,
            Class<T> type,
            MethodHandles.Lookup lookup,
            List<RecordRule<? super T>> rules,
            List<DatasetRule> datasetRules,
            boolean proven) {
        this.name = name;
        this.type = type;
        this.lookup = lookup;
        this.rules = rules;
        this.datasetRules = datasetRules;
        this.proven = proven;
    }

    /**
     * A type of record.
     *
     * @param <T> the Java record
     * @param name the name in JSON; third parties put a prefix and a colon before it
     * @param type the Java record; its components begin with {@code id} and end in {@code meta}
     * @param lookup a lookup that may call the record's constructor and accessors:
     *     {@code MethodHandles.lookup()} of a class beside it
     * @param rules rules besides those that the annotations declare
     * @return the type
     * @throws IllegalArgumentException if the class is no such record
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    public static <T extends GcmRecord> RecordType<T> of(
            String name, Class<T> type, MethodHandles.Lookup lookup, RecordRule<? super T>... rules) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(lookup, "lookup");
        RecordComponent[] components = type.getRecordComponents();
        if (components == null
                || components.length < 2
                || !components[0].getName().equals("id")
                || components[components.length - 1].getType() != Meta.class) {
            throw new IllegalArgumentException("type: not a record that begins with id and ends in Meta: " + type);
        }
        return new RecordType<>(name, type, lookup, List.of(rules), List.of(), false);
    }

    /**
     * A type of this library, for further rules to be put {@linkplain #with on it}.
     *
     * @param <T> the Java record
     * @param type the Java record
     * @return the type
     * @throws IllegalArgumentException if the class is none of this library's record types
     */
    @SuppressWarnings("unchecked") // a type is listed with its class
    public static <T extends GcmRecord> RecordType<T> standard(Class<T> type) {
        return StandardTypes.all().stream()
                .filter(standard -> standard.type() == type)
                .map(standard -> (RecordType<T>) standard)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("type: not of this library: " + type.getName()));
    }

    /**
     * This type with further rules. They run in this library's engine; a standard validator does not know them.
     *
     * @param further the rules
     * @return a type of the same name and record
     */
    public RecordType<T> with(List<RecordRule<? super T>> further) {
        return new RecordType<>(
                name,
                type,
                lookup,
                Stream.concat(rules.stream(), further.stream()).toList(),
                datasetRules,
                proven && further.isEmpty());
    }

    /**
     * This type with further rules. They run in this library's engine; a standard validator does not know them.
     *
     * @param further the rules
     * @return a type of the same name and record
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only copied
    public final RecordType<T> with(RecordRule<? super T>... further) {
        return with(List.of(further));
    }

    /**
     * This type with rules about several records together. Only modules of this library have such rules so far: what they
     * remember, and how, is no API yet.
     *
     * @param together the rules
     * @return a type of the same name and record
     */
    @SuppressWarnings("exports") // for modules of ours, which the package is exported to
    public RecordType<T> judgedTogether(List<DatasetRule> together) {
        return new RecordType<>(name, type, lookup, rules, List.copyOf(together), proven);
    }

    /**
     * This type, which a test has shown to be readable and checkable with the rules that it has: it is compiled when the
     * first record of it comes, so that a start does not wait for types that the data do not hold. Any other is compiled,
     * or refused, when it is registered. Further rules need a proof of their own.
     *
     * @return a type of the same name, record and rules
     */
    public RecordType<T> proven() {
        return new RecordType<>(name, type, lookup, rules, datasetRules, true);
    }

    /**
     * Whether a test has shown that this type can be read and checked.
     *
     * @return true after {@link #proven()}, until rules are added
     */
    public boolean isProven() {
        return proven;
    }

    /**
     * The rules about several records together that this type brings.
     *
     * @return the rules
     */
    @SuppressWarnings("exports") // for modules of ours, which the package is exported to
    public List<DatasetRule> datasetRules() {
        return datasetRules;
    }

    /**
     * The name that stands in JSON as {@code type}.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The Java record.
     *
     * @return its class
     */
    public Class<T> type() {
        return type;
    }

    /**
     * The lookup that reads and constructs the record.
     *
     * @return the lookup
     */
    public MethodHandles.Lookup lookup() {
        return lookup;
    }

    /**
     * The rules besides those that the annotations declare.
     *
     * @return the rules
     */
    public List<RecordRule<? super T>> rules() {
        return rules;
    }

    @Override
    public String toString() {
        return name;
    }
}
