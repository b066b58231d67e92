package io.github.gcmsdk.indicator.internal.state;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Texts of any length and decimals in the state of an accumulator. What is read is what was written, to the last scale and
 * surrogate; a state that ends too early is an {@link EOFException}.
 */
public final class StateFormat {

    private StateFormat() {}

    /**
     * Writes bytes, and how many they are.
     *
     * @param out where to
     * @param bytes the bytes
     * @throws IOException if they cannot be written
     */
    public static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads what {@link #writeBytes} wrote.
     *
     * @param in where from
     * @return the bytes
     * @throws IOException if they are not all there
     */
    public static byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
        if (bytes.length != length) {
            throw new EOFException("the state ends within a value");
        }
        return bytes;
    }

    /**
     * Writes a text, character by character: an encoding such as UTF-8 would lose half of a surrogate pair.
     *
     * @param out where to
     * @param text the text
     * @throws IOException if it cannot be written
     */
    public static void writeText(DataOutputStream out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(text.length(), Character.BYTES));
        bytes.asCharBuffer().put(text);
        writeBytes(out, bytes.array());
    }

    /**
     * Reads what {@link #writeText} wrote.
     *
     * @param in where from
     * @return the text
     * @throws IOException if it is not all there
     */
    public static String readText(DataInputStream in) throws IOException {
        return ByteBuffer.wrap(readBytes(in)).asCharBuffer().toString();
    }

    /**
     * Writes a decimal with its scale.
     *
     * @param out where to
     * @param value the decimal
     * @throws IOException if it cannot be written
     */
    public static void writeDecimal(DataOutputStream out, BigDecimal value) throws IOException {
        out.writeInt(value.scale());
        writeBytes(out, value.unscaledValue().toByteArray());
    }

    /**
     * Reads what {@link #writeDecimal} wrote.
     *
     * @param in where from
     * @return the decimal
     * @throws IOException if it is not all there
     */
    public static BigDecimal readDecimal(DataInputStream in) throws IOException {
        int scale = in.readInt();
        return new BigDecimal(new BigInteger(readBytes(in)), scale);
    }

    /**
     * Writes counts in the order of their texts.
     *
     * @param out where to
     * @param counts the counts, by a text
     * @throws IOException if they cannot be written
     */
    public static void writeCounts(DataOutputStream out, SortedMap<String, Long> counts) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<String, Long> entry : counts.entrySet()) {
            writeText(out, entry.getKey());
            out.writeLong(entry.getValue());
        }
    }

    /**
     * Reads what {@link #writeCounts} wrote.
     *
     * @param in where from
     * @return the counts, by a text
     * @throws IOException if they are not all there
     */
    public static SortedMap<String, Long> readCounts(DataInputStream in) throws IOException {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            String text = readText(in);
            counts.put(text, in.readLong());
        }
        return counts;
    }
}
