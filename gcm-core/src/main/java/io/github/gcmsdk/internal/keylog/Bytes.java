package io.github.gcmsdk.internal.keylog;

import java.util.Arrays;

/** Bytes that grow; numbers take seven bits a byte, the lowest first. */
final class Bytes {

    private static final int LONGEST_NUMBER = 5;

    private byte[] bytes = new byte[64];
    private int size;

    /** The bytes, and behind the last of them others. */
    byte[] array() {
        return bytes;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void number(int number) {
        reserve(LONGEST_NUMBER);
        size = write(number, size);
    }

    private int write(int number, int from) {
        int at = from;
        int rest = number;
        for (; (rest & ~0x7f) != 0; rest >>>= 7) {
            bytes[at++] = (byte) (rest | 0x80);
        }
        bytes[at++] = (byte) rest;
        return at;
    }

    /**
     * Adds a text with a number before it that is made of its length in bytes: {@code length + more << shift}. Gives the
     * index at which its own bytes begin.
     */
    int text(String text, int more, int shift) {
        int length = text.length();
        reserve(LONGEST_NUMBER + length);
        int start = size;
        number(length + more << shift);
        int from = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                size = start;
                return encoded(Texts.bytes(text), more, shift);
            }
            bytes[from + i] = (byte) c;
        }
        size = from + length;
        return from;
    }

    private int encoded(byte[] text, int more, int shift) {
        number(text.length + more << shift);
        reserve(text.length);
        System.arraycopy(text, 0, bytes, size, text.length);
        size += text.length;
        return size - text.length;
    }

    /** Puts before what was added since there were so many bytes how many they are now. */
    void putLength(int start) {
        int length = size - start;
        reserve(LONGEST_NUMBER);
        int digits = 1;
        for (int rest = length >>> 7; rest != 0; rest >>>= 7) {
            digits++;
        }
        System.arraycopy(bytes, start, bytes, start + digits, length);
        write(length, start);
        size += digits;
    }

    private void reserve(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
        }
    }
}
