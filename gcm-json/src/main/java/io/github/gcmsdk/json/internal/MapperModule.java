package io.github.gcmsdk.json.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.gcmsdk.finding.Severity;
import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.internal.engine.Problem;
import io.github.gcmsdk.json.Gcm;
import io.github.gcmsdk.json.Input;
import io.github.gcmsdk.json.ReadResult;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.privacy.PersonalData;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.text.Text;
import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.ser.Serializers;

/**
 * Our records and values in an application's own mapper. It stands on the same binders, and is strict: what cannot be
 * read throws, with the rule and the pointer and nothing of the value.
 */
public final class MapperModule extends JacksonModule {

    private final Gcm gcm;
    private final Settings settings;
    private final Writers writers;
    private final Set<Class<?>> recordTypes;
    private final Set<Package> packages;

    public MapperModule(Gcm gcm, Settings settings, Writers writers) {
        this.gcm = gcm;
        this.settings = settings;
        this.writers = writers;
        this.recordTypes = gcm.types().stream().map(RecordType::type).collect(Collectors.toSet());
        this.packages = Stream.concat(recordTypes.stream(), Stream.of(Text.class, Code.class))
                .map(Class::getPackage)
                .collect(Collectors.toSet());
        packages.add(Objective.class.getPackage());
        packages.add(CountryCode.class.getPackage());
    }

    @Override
    public String getModuleName() {
        return "gcm";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addDeserializers(new Reading());
        context.addSerializers(new Writing());
    }

    /** Records, what they are made of, and the codes: not the interfaces, which stand for several types. */
    private boolean isOurs(Class<?> type) {
        return type == Dataset.class
                || type == GcmRecord.class
                || packages.contains(type.getPackage())
                        && !type.isInterface()
                        && (type.isRecord() || type == Code.class || isEnumOrParsed(type));
    }

    private static boolean isEnumOrParsed(Class<?> type) {
        if (type.isEnum()) {
            return Coded.class.isAssignableFrom(type) || type == Objective.class;
        }
        return Stream.of(type.getMethods())
                .anyMatch(method -> method.getName().equals("parse")
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == CharSequence.class);
    }

    private final class Reading implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return find(type);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }

        private @Nullable ValueDeserializer<?> find(JavaType type) {
            Class<?> raw = type.getRawClass();
            if (!isOurs(raw)) {
                return null;
            } else if (raw == Dataset.class || raw == GcmRecord.class) {
                return new WholeReader(raw == Dataset.class);
            }
            return new BinderReader(raw, binder(type));
        }

        private Binder binder(JavaType type) {
            Class<?> raw = type.getRawClass();
            for (RecordType<?> recordType : gcm.types()) {
                Binder binder = recordType.type() == raw ? settings.binders().of(recordType.name()) : null;
                if (binder != null) {
                    return binder;
                }
            }
            Type generic = raw == Code.class || raw == Ref.class ? new OneArgument(raw, type.containedType(0)) : raw;
            return new Binders(MethodHandles.lookup()).of(generic);
        }
    }

    /** {@code Code<Role>} as the binders take it. */
    private record OneArgument(Class<?> raw, @Nullable JavaType argument) implements ParameterizedType {

        @Override
        public Type[] getActualTypeArguments() {
            return new Type[] {argument == null ? Object.class : argument.getRawClass()};
        }

        @Override
        public Type getRawType() {
            return raw;
        }

        @Override
        public @Nullable Type getOwnerType() {
            return null;
        }
    }

    /** Reads a record, a part or a value. */
    private final class BinderReader extends ValueDeserializer<Object> {
        private final Class<?> type;
        private final Binder binder;

        BinderReader(Class<?> type, Binder binder) {
            this.type = type;
            this.binder = binder;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
            Binding binding = new Binding(settings.limits());
            binding.begin(Text.UNDETERMINED);
            Object value = bind(parser, binding);
            for (Problem problem : binding.problems()) {
                if (problem.rule().severity() == Severity.ERROR) {
                    throw refusal(parser, type, problem.rule().code(), problem.pointer());
                }
            }
            if (!GcmRecord.class.isAssignableFrom(type) && !binding.rest().isEmpty()) {
                // A part has no meta to keep it in, and nothing is dropped in silence.
                String kept = binding.rest().entries().keySet().iterator().next();
                throw refusal(parser, type, "json.unknown-member", kept);
            }
            String expected = settings.plans().nameOf(type);
            String read = binding.type();
            if (expected != null && read != null && !expected.equals(read)) {
                throw refusal(parser, type, "json.wrong-kind", "/type");
            }
            return value;
        }

        private @Nullable Object bind(JsonParser parser, Binding binding) {
            try {
                Tokens tokens = Tokens.of(json(parser, type));
                tokens.next();
                return binder.bind(tokens, binding);
            } catch (TooMuchException e) {
                throw refusal(parser, type, "json.too-long", "");
            }
        }
    }

    /** The value at which a mapper's parser stands, whatever it parses, as JSON. */
    private static byte[] json(JsonParser parser, Class<?> type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = DatasetWriting.compact(bytes)) {
            generator.copyCurrentStructureExact(parser);
        } catch (StreamWriteException | UnsupportedOperationException e) {
            // Trees and other formats hold what JSON has no text for: bytes, objects, numbers of a thousand million
            // digits.
            throw refusal(parser, type, "value.format", "");
        }
        return bytes.toByteArray();
    }

    private static MismatchedInputException refusal(JsonParser parser, Class<?> type, String code, String pointer) {
        String message = code + " at " + (pointer.isEmpty() ? "the value itself" : PersonalData.maskPointer(pointer));
        return MismatchedInputException.from(parser, type, message);
    }

    /** Reads a dataset, or a record of whatever type, which both need a look ahead. */
    private final class WholeReader extends ValueDeserializer<Object> {
        private final boolean dataset;

        WholeReader(boolean dataset) {
            this.dataset = dataset;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Class<?> type = dataset ? Dataset.class : GcmRecord.class;
            ReadResult result = gcm.read(List.of(Input.of("value.json", json(parser, type))));
            result.report().findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR && isOfReader(finding.code()))
                    .findFirst()
                    .ifPresent(finding -> {
                        String record = finding.record() == null
                                ? ""
                                : "record " + finding.record().index() + " ";
                        throw refusal(parser, type, finding.code(), record + finding.pointer());
                    });
            List<GcmRecord> records = result.dataset().records();
            if (!dataset && (records.size() != 1 || !result.dataset().rest().isEmpty())) {
                throw refusal(parser, type, "record.type-missing", "");
            }
            return dataset ? result.dataset() : records.get(0);
        }
    }

    /** Whether a rule is about what can be read; the others are for validation. */
    private static boolean isOfReader(String code) {
        return code.startsWith("json.")
                || code.startsWith("record.")
                || code.equals("value.format")
                || code.equals("dataset.version-unsupported")
                || code.equals("objective.unknown")
                || code.equals("principle.unknown");
    }

    private final class Writing implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            Class<?> raw = type.getRawClass();
            return isOurs(raw) || GcmRecord.class.isAssignableFrom(raw) ? new Writer() : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return isOurs(type.getRawClass()) ? new Writer() : null;
        }
    }

    private final class Writer extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            if (value instanceof Dataset whole) {
                new DatasetWriting(writers).document(whole, generator);
            } else if (value instanceof GcmRecord record) {
                writers.writeRecord(record, generator);
            } else {
                writers.writeValue(value, generator);
            }
        }
    }
}
