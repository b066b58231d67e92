package io.github.gcmsdk.indicator.disclosure;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by a text, written in the order of the texts. */
final class Counts {

    private Counts() {}

    static void write(SortedMap<String, Long> counts, DataOutputStream out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            byte[] text = entry.getKey().getBytes(StandardCharsets.UTF_16BE);
            out.writeInt(text.length);
            out.write(text);
            out.writeLong(entry.getValue());
        }
        out.flush();
    }

    static SortedMap<String, Long> read(DataInputStream in) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_16BE);
            counts.put(text, in.readLong());
        }
        return counts;
    }
}
