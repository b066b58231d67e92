package io.github.gcmsdk.benchmark;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.avaje.json.JsonException;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import io.github.gcmsdk.indicator.IndicatorTypes;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.json.JsonSchema;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.IntBinaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of records, one a line, read and judged whole: by us, with all rules and with places, and by what others would
 * use, which finds less. All on one thread, from bytes in memory.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2)
public class PipelineBenchmark {

    static final int RECORDS = 20_000;

    private static final byte[] NOTHING = "{\"gcm\":\"1.0\",\"records\":[]}".getBytes(StandardCharsets.UTF_8);

    /** What the lines are. */
    @Param
    public RecordLines.Kind kind = RecordLines.Kind.INCIDENTS;

    /** How many of a hundred records carry a mistake. */
    @Param("1")
    public int percent = 1;

    private final JsonFactory factory = new JsonFactory();
    private final Gcm gcm = all();
    private final JsonMapper mapper = lenient();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private byte[] bytes = {};
    private Class<?> plain = Plain.Incident.class;
    private final Jsonb jsonb = Jsonb.instance();
    private ObjectReader reader = mapper.readerFor(plain);
    private JsonType<?> type = jsonb.type(plain);
    private Schema schema = schema("incident");

    /** Reads all types, by all rules. */
    static Gcm all() {
        Gcm.Builder builder = Gcm.builder().asOf(LocalDate.of(2026, 2, 1));
        IndicatorTypes.all().forEach(builder::add);
        return builder.build();
    }

    /** Reads what the plain records have of a line. */
    static JsonMapper lenient() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** Makes the lines. */
    @Setup
    public void make() {
        boolean incidents = kind == RecordLines.Kind.INCIDENTS;
        bytes = RecordLines.bytes(kind, RECORDS, percent);
        plain = incidents ? Plain.Incident.class : Plain.Pledge.class;
        reader = mapper.readerFor(plain);
        type = jsonb.type(plain);
        schema = schema(incidents ? "incident" : "pledge");
    }

    private Schema schema(String type) {
        String text = gcm.types().stream()
                .filter(each -> each.name().equals(type))
                .map(JsonSchema::record)
                .findFirst()
                .orElseThrow();
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /**
     * Ours, whole.
     *
     * @return the report
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object gcm() {
        return gcm.validate(List.of(Input.of("records.ndjson", bytes)));
    }

    /**
     * Ours, as a context that records may refer to: bound and remembered, and not judged.
     *
     * @return the report on a dataset without records
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object gcmBinds() {
        Gcm.Builder builder = Gcm.builder().asOf(LocalDate.of(2026, 2, 1));
        IndicatorTypes.all().forEach(builder::add);
        return builder.context(List.of(Input.of("records.ndjson", bytes)))
                .build()
                .validate(List.of(Input.of("none.json", NOTHING)));
    }

    /**
     * The tokens alone, by Jackson: what nobody who uses it can be faster than.
     *
     * @return how many there are
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object tokens() {
        int tokens = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    /**
     * Jackson binds each line, Hibernate Validator judges it by the constraints of the standard.
     *
     * @return how many violations there are; a line that cannot be bound is one
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object jacksonAndHibernateValidator() {
        return sumOfLines((from, length) -> {
            try {
                Object record = reader.readValue(bytes, from, length);
                return validator.validate(record).size();
            } catch (JacksonException e) {
                return 1;
            }
        });
    }

    /**
     * Jackson binds each line, and that is all.
     *
     * @return how many lines cannot be bound
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object jackson() {
        return sumOfLines((from, length) -> {
            try {
                return reader.readValue(bytes, from, length) == null ? 1 : 0;
            } catch (JacksonException e) {
                return 1;
            }
        });
    }

    /**
     * Jackson makes a tree of each line, which is judged by the schema that we publish.
     *
     * @return how many errors there are
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object treeAndSchema() {
        return sumOfLines((from, length) ->
                schema.validate(mapper.readTree(bytes, from, length)).size());
    }

    /**
     * Fastjson2 binds each line, and that is all.
     *
     * @return how many lines cannot be bound
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object fastjson2() {
        return sumOfLines((from, length) -> {
            try {
                return JSON.parseObject(bytes, from, length, StandardCharsets.UTF_8, plain) == null ? 1 : 0;
            } catch (JSONException | DateTimeException e) {
                return 1;
            }
        });
    }

    /**
     * Avaje-jsonb binds each line, which it takes as an array of its own, and that is all.
     *
     * @return how many lines cannot be bound
     */
    @Benchmark
    @OperationsPerInvocation(RECORDS)
    public Object avajeJsonb() {
        return sumOfLines((from, length) -> {
            try {
                return type.fromJson(Arrays.copyOfRange(bytes, from, from + length)) == null ? 1 : 0;
            } catch (JsonException | DateTimeException | NumberFormatException e) {
                return 1;
            }
        });
    }

    private int sumOfLines(IntBinaryOperator line) {
        int sum = 0;
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                sum += line.applyAsInt(from, i - from);
                from = i + 1;
            }
        }
        return sum;
    }
}
