package io.github.gcmsdk.rule;

import io.github.gcmsdk.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a rule says: its code, its declared severity, one sentence, and the basis it stands on. The catalogue, the
 * documentation and the messages are made from it.
 *
 * <p>Immutable and thread-safe. Two rules of one code are the same rule.
 */
public final class Rule {

    /** What a rule looks at. */
    public enum Kind {
        /** The text, before there is a record. */
        READER,
        /** One value, by an annotation or by its type. */
        CONSTRAINT,
        /** The members of one record together. */
        RECORD,
        /** Several records together. */
        DATASET
    }

    /** How much of what a rule finds is found by the JSON schemas, too. */
    public enum SchemaCoverage {
        /** All of it: what the rule finds, the schema rejects. */
        EXACT,
        /** Some of it. */
        PARTIAL,
        /** Nothing of it. */
        NONE;

        /**
         * The coverage as the documentation writes it.
         *
         * @return the name in small letters
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Major and minor version. */
    static final Pattern VERSION = Pattern.compile("\\d{1,6}\\.\\d{1,6}");

    /** {@code area.problem}; third parties put {@code prefix:} before it. */
    private static final Pattern CODE = Pattern.compile("([a-z][a-z0-9]*:)?[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    private final String code;
    private final Severity severity;
    private final Kind kind;
    private final String summary;
    private final String basis;
    private final List<String> reads;
    private final List<RuleParameter<?>> parameters;
    private final String since;
    private final SchemaCoverage schema;

    private Rule(Builder builder, Kind kind) {
        this.code = builder.code;
        this.severity = builder.severity;
        this.kind = kind;
        this.summary = builder.summary;
        this.basis = builder.basis;
        this.reads = builder.reads;
        this.parameters = builder.parameters;
        this.since = builder.since;
        this.schema = builder.schema;
    }

    /**
     * Begins a rule that data must keep (RFC 2119).
     *
     * @param code {@code area.problem}, stable for ever
     * @param summary the rule in one sentence
     * @return a builder
     */
    public static Builder error(String code, String summary) {
        return new Builder(Severity.ERROR, code, summary);
    }

    /**
     * Begins a rule that data should keep (RFC 2119).
     *
     * @param code {@code area.problem}, stable for ever
     * @param summary the rule in one sentence
     * @return a builder
     */
    public static Builder warning(String code, String summary) {
        return new Builder(Severity.WARNING, code, summary);
    }

    /**
     * Begins a rule about what is worth knowing.
     *
     * @param code {@code area.problem}, stable for ever
     * @param summary the rule in one sentence
     * @return a builder
     */
    public static Builder info(String code, String summary) {
        return new Builder(Severity.INFO, code, summary);
    }

    /**
     * The code, stable for ever.
     *
     * @return {@code area.problem}
     */
    public String code() {
        return code;
    }

    /**
     * The declared severity; a policy may set another.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * What the rule looks at.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The rule in one sentence of English.
     *
     * @return the summary
     */
    public String summary() {
        return summary;
    }

    /**
     * What the rule stands on: a paragraph of the resolution, a fund rule, a standard.
     *
     * @return the basis, empty if there is none beyond good sense
     */
    public String basis() {
        return basis;
    }

    /**
     * The members that the rule reads; it runs only if none of them carries an error or an unknown code.
     *
     * @return names of members of the object it checks
     */
    public List<String> reads() {
        return reads;
    }

    /**
     * The values that the rule works with and a policy may set.
     *
     * @return the parameters, in the order of the documentation
     */
    public List<RuleParameter<?>> parameters() {
        return parameters;
    }

    /**
     * The version of the library that brought the rule; a policy may hold newer ones back.
     *
     * @return major and minor version, such as {@code 0.1}
     */
    public String since() {
        return since;
    }

    /**
     * How much of what the rule finds is found by the JSON schemas of the record types and of the dataset, too. What a
     * schema rejects always has an error; a schema that accepts says nothing about the rules that are not exact.
     *
     * @return the coverage
     */
    public SchemaCoverage schema() {
        return schema;
    }

    /**
     * Whether a finding of this rule keeps the rules silent that read the same member.
     *
     * @return true for errors and unknown codes
     */
    public boolean blocks() {
        return severity == Severity.ERROR || code.equals("code.unknown");
    }

    @Override
    public String toString() {
        return severity + " " + code;
    }

    /** Collects what a rule says. */
    public static final class Builder {
        private final Severity severity;
        private final String code;
        private final String summary;
        private String basis = "";
        private List<String> reads = List.of();
        private List<RuleParameter<?>> parameters = List.of();
        private String since = "0.1";
        private SchemaCoverage schema = SchemaCoverage.NONE;

        private Builder(Severity severity, String code, String summary) {
            if (!CODE.matcher(code).matches()) {
                throw new IllegalArgumentException("code: not of the form area.problem: " + code);
            }
            this.severity = severity;
            this.code = code;
            this.summary = summary;
        }

        /**
         * Sets what the rule stands on.
         *
         * @param basis a paragraph of the resolution, a fund rule, a standard
         * @return this builder
         */
        public Builder basis(String basis) {
            this.basis = basis;
            return this;
        }

        /**
         * Sets the members that the rule reads.
         *
         * @param members names of members of the object it checks
         * @return this builder
         */
        public Builder reads(String... members) {
            this.reads = List.of(members);
            return this;
        }

        /**
         * Sets the values that the rule works with and a policy may set.
         *
         * @param values the parameters
         * @return this builder
         * @throws IllegalArgumentException if two have one name
         */
        public Builder parameters(RuleParameter<?>... values) {
            this.parameters = List.of(values);
            if (parameters.stream().map(RuleParameter::name).distinct().count() < parameters.size()) {
                throw new IllegalArgumentException("parameters: two have one name");
            }
            return this;
        }

        /**
         * Sets the version of the library that brought the rule, if it was not the first.
         *
         * @param version major and minor version, such as {@code 0.2}
         * @return this builder
         * @throws IllegalArgumentException if it is no version
         */
        public Builder since(String version) {
            if (!VERSION.matcher(version).matches()) {
                throw new IllegalArgumentException("version: not of the form 0.1: " + version);
            }
            this.since = version;
            return this;
        }

        /**
         * Sets how much of what the rule finds is found by JSON schemas, too; nothing without it.
         *
         * @param coverage the coverage
         * @return this builder
         */
        public Builder schema(SchemaCoverage coverage) {
            this.schema = coverage;
            return this;
        }

        /**
         * A rule about the text.
         *
         * @return the rule
         */
        public Rule reader() {
            return new Rule(this, Kind.READER);
        }

        /**
         * A rule about one value that an annotation declares.
         *
         * @return the rule
         */
        public Rule constraint() {
            return new Rule(this, Kind.CONSTRAINT);
        }

        /**
         * A rule about several records.
         *
         * @return the rule
         */
        public Rule dataset() {
            return new Rule(this, Kind.DATASET);
        }

        /**
         * A rule about the members of one record, whose check stands elsewhere: {@link RecordRule} puts the two together.
         *
         * @return the rule
         */
        public Rule record() {
            return new Rule(this, Kind.RECORD);
        }

        /**
         * A rule about one value, with its check.
         *
         * @param <T> the type of the value
         * @param check how it is found out
         * @return the rule beside its check
         */
        public <T> RecordRule<T> value(RecordCheck<T> check) {
            return new RecordRule<>(new Rule(this, Kind.CONSTRAINT), check);
        }

        /**
         * A rule about the members of one record, with its check.
         *
         * @param <T> the type of the record
         * @param check how it is found out
         * @return the rule beside its check
         */
        public <T> RecordRule<T> record(RecordCheck<T> check) {
            return new RecordRule<>(new Rule(this, Kind.RECORD), check);
        }
    }
}
