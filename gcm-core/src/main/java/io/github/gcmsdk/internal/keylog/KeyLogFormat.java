package io.github.gcmsdk.internal.keylog;

import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyLog.Space;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A key log as bytes: for each space with entries its name, for each key the key and its entries, all in order. */
public final class KeyLogFormat {

    private KeyLogFormat() {}

    /** Writes the entries of a log. */
    public static void write(SpillingKeyLog log, DataOutputStream out) throws IOException {
        try {
            for (Space space : Space.values()) {
                out.writeUTF(space.name());
                log.forEachKey(space, (key, entries) -> write(key, entries, out));
                out.writeBoolean(false);
            }
            out.writeUTF("");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(String key, List<Entry> entries, DataOutputStream out) {
        try {
            out.writeBoolean(true);
            Texts.write(key, out);
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                out.writeInt(entry.record());
                out.writeInt(entry.values().size());
                for (String value : entry.values()) {
                    Texts.write(value, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the entries that were written to a log. */
    public static void read(DataInputStream in, SpillingKeyLog log) throws IOException {
        for (String space = in.readUTF(); !space.isEmpty(); space = in.readUTF()) {
            Space its = space(space);
            while (in.readBoolean()) {
                String key = Texts.read(in);
                for (int count = in.readInt(); count > 0; count--) {
                    log.add(its, key, in.readInt(), values(in));
                }
            }
        }
    }

    private static Space space(String name) throws IOException {
        for (Space space : Space.values()) {
            if (space.name().equals(name)) {
                return space;
            }
        }
        throw new IOException("no key log");
    }

    private static String[] values(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(Texts.read(in));
        }
        return values.toArray(String[]::new);
    }
}
