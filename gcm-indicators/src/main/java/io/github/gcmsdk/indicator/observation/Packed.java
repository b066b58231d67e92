package io.github.gcmsdk.indicator.observation;

import java.util.Arrays;

/**
 * A list of small numbers, none of them negative, in as many bytes each as the greatest needs; equal ones take no memory. It grows until it is
 * shared, and is not changed any more from then on.
 */
final class Packed {

    private static final int FIRST_SIZE = 16;

    private int size;

    /** The number of all places while there is no array. */
    private int constant;

    private byte[] bytes = {};
    private char[] chars = {};
    private int[] ints = {};

    private enum Width {
        CONSTANT,
        BYTE,
        CHAR,
        INT
    }

    private Width width = Width.CONSTANT;

    int size() {
        return size;
    }

    /** Whether no place is known to differ from another. */
    boolean isConstant() {
        return width == Width.CONSTANT;
    }

    int get(int place) {
        return switch (width) {
            case CONSTANT -> constant;
            case BYTE -> bytes[place] & 0xff;
            case CHAR -> chars[place];
            case INT -> ints[place];
        };
    }

    void add(int number) {
        if (size == 0) {
            constant = number;
        } else if (width == Width.CONSTANT && number != constant) {
            toBytes();
        }
        if (width != Width.CONSTANT) {
            makeRoom(number, size + 1);
            set(size, number);
        }
        size++;
    }

    /** Adds a number many times. */
    void add(int number, int times) {
        if (size == 0 && times > 0) {
            constant = number;
        }
        if (width == Width.CONSTANT && number == constant) {
            size += times;
            return;
        }
        for (int i = 0; i < times; i++) {
            add(number);
        }
    }

    /** Adds all numbers of another list, each as what it is in this one. */
    void addAll(Packed other, int[] numbers) {
        if (other.isConstant()) {
            add(other.size == 0 ? 0 : numbers[other.constant], other.size);
            return;
        }
        for (int i = 0; i < other.size; i++) {
            add(numbers[other.get(i)]);
        }
    }

    private void toBytes() {
        width = Width.BYTE;
        int first = constant;
        bytes = new byte[Math.max(FIRST_SIZE, size + (size >> 1))];
        if (first > 0xff) {
            widen(first);
        }
        int count = size;
        switch (width) {
            case BYTE -> Arrays.fill(bytes, 0, count, (byte) first);
            case CHAR -> Arrays.fill(chars, 0, count, (char) first);
            default -> Arrays.fill(ints, 0, count, first);
        }
    }

    private void makeRoom(int number, int count) {
        if (number > greatest()) {
            widen(number);
        }
        if (count > capacity()) {
            int more = Math.max(count, capacity() + (capacity() >> 1));
            switch (width) {
                case BYTE -> bytes = Arrays.copyOf(bytes, more);
                case CHAR -> chars = Arrays.copyOf(chars, more);
                default -> ints = Arrays.copyOf(ints, more);
            }
        }
    }

    private int greatest() {
        return switch (width) {
            case BYTE -> 0xff;
            case CHAR -> 0xffff;
            default -> Integer.MAX_VALUE;
        };
    }

    private int capacity() {
        return switch (width) {
            case BYTE -> bytes.length;
            case CHAR -> chars.length;
            default -> ints.length;
        };
    }

    private void widen(int number) {
        int capacity = capacity();
        if (number > 0xffff) {
            int[] wide = new int[capacity];
            for (int i = 0; i < size; i++) {
                wide[i] = get(i);
            }
            ints = wide;
            width = Width.INT;
            chars = new char[0];
        } else {
            char[] wide = new char[capacity];
            for (int i = 0; i < size; i++) {
                wide[i] = (char) get(i);
            }
            chars = wide;
            width = Width.CHAR;
        }
        bytes = new byte[0];
    }

    private void set(int place, int number) {
        switch (width) {
            case BYTE -> bytes[place] = (byte) number;
            case CHAR -> chars[place] = (char) number;
            default -> ints[place] = number;
        }
    }

    /** The numbers at some places. */
    Packed select(int[] places) {
        Packed selected = new Packed();
        if (isConstant()) {
            selected.add(constant, places.length);
        } else {
            for (int place : places) {
                selected.add(get(place));
            }
        }
        return selected;
    }

    /** Gives the numbers of consecutive places. */
    void read(int from, int to, int[] into) {
        switch (width) {
            case CONSTANT -> Arrays.fill(into, 0, to - from, constant);
            case BYTE -> {
                for (int i = from; i < to; i++) {
                    into[i - from] = bytes[i] & 0xff;
                }
            }
            case CHAR -> {
                for (int i = from; i < to; i++) {
                    into[i - from] = chars[i];
                }
            }
            case INT -> System.arraycopy(ints, from, into, 0, to - from);
        }
    }
}
