package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Writes JSON in the one canonical way: members by their names, strings and numbers each in one form. */
public final class CanonicalWriting {

    private final DatasetWriting datasets;
    private final Writers writers;

    public CanonicalWriting(Writers writers) {
        this.writers = writers;
        this.datasets = new DatasetWriting(writers);
    }

    /** A record in its canonical form. */
    public byte[] record(GcmRecord record) {
        return canonical(generator -> writers.writeRecord(record, generator));
    }

    /** Writes a dataset; its records, mostly the bulk of it, one by one. */
    public void dataset(Dataset dataset, OutputStream out) throws IOException {
        TreeMap<String, String> members =
                new TreeMap<>(members(canonical(generator -> datasets.head(dataset, generator))));
        boolean writesRecords = DatasetWriting.writesRecords(dataset);
        if (writesRecords) {
            members.put("records", "");
        }
        char before = '{';
        for (Map.Entry<String, String> member : members.entrySet()) {
            print(before + quote(member.getKey()) + ':', out);
            if (writesRecords && member.getKey().equals("records")) {
                records(dataset, out);
            } else {
                print(member.getValue(), out);
            }
            before = ',';
        }
        out.write('}');
    }

    private void records(Dataset dataset, OutputStream out) throws IOException {
        out.write('[');
        Iterator<Consumer<JsonGenerator>> elements = DatasetWriting.elements(dataset, writers);
        while (elements.hasNext()) {
            out.write(canonical(elements.next()));
            print(elements.hasNext() ? "," : "", out);
        }
        out.write(']');
    }

    private static void print(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] canonical(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DatasetWriting.writing(DatasetWriting.compact(bytes), content);
        Tokens tokens = Tokens.of(bytes.toByteArray());
        tokens.next();
        return value(tokens).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> members(byte[] object) {
        Tokens tokens = Tokens.of(object);
        tokens.next();
        return members(tokens);
    }

    private static String value(Tokens tokens) {
        return switch (tokens.current()) {
            case START_OBJECT ->
                members(tokens).entrySet().stream()
                        .map(member -> quote(member.getKey()) + ':' + member.getValue())
                        .collect(Collectors.joining(",", "{", "}"));
            case START_ARRAY -> array(tokens);
            case VALUE_STRING -> quote(tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(new BigDecimal(tokens.text()));
            default -> tokens.text(); // true, false, null
        };
    }

    /** The members in the order of the code units of their names, which is that of Java strings. */
    private static Map<String, String> members(Tokens tokens) {
        Map<String, String> members = new TreeMap<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.text();
            tokens.next();
            members.put(name, value(tokens));
        }
        return members;
    }

    private static String array(Tokens tokens) {
        StringJoiner elements = new StringJoiner(",", "[", "]");
        while (tokens.next() != JsonToken.END_ARRAY) {
            elements.add(value(tokens));
        }
        return elements.toString();
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Only what must be escaped is (RFC 8785, 3.2.2.2), and what is no Unicode. */
    private static String quote(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    boolean escaped = c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    out.append(escaped ? String.format("\\u%04x", c) : Character.toString(c));
                }
            }
        });
        return out.append('"').toString();
    }
}
