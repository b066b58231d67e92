package io.github.gcmsdk.internal.keylog;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Strings as bytes without loss: UTF-8, but for what has no UTF-8, such as half a surrogate pair. */
public final class Texts {

    /** No byte of UTF-8 is this one. */
    private static final byte UTF_16 = (byte) 0xFF;

    private Texts() {}

    static byte[] bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return hasSurrogates(text) && !of(bytes).equals(text) ? utf16(text) : bytes;
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static byte[] utf16(String text) {
        ByteBuffer buffer = ByteBuffer.allocate(1 + 2 * text.length()).put(UTF_16);
        text.chars().forEach(c -> buffer.putChar((char) c));
        return buffer.array();
    }

    static String of(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] != UTF_16) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 1, bytes.length - 1);
        return buffer.asCharBuffer().toString();
    }

    /** Writes a string of any length. */
    public static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = bytes(text);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads a string that was written. */
    public static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(Math.max(length, 0));
        if (bytes.length != length) {
            throw new EOFException();
        }
        return of(bytes);
    }
}
