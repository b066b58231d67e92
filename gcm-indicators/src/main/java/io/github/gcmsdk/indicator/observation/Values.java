package io.github.gcmsdk.indicator.observation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Exact numbers: the digits as a long, and beside it how many of them are decimals. A number of more digits stands in a list
 * of its own, and its place there is in the long.
 */
final class Values {

    /** The form of what is no number. */
    static final int ABSENT = Integer.MIN_VALUE;

    /** The form of a number whose digits are too many for a long. */
    static final int BIG = Integer.MAX_VALUE;

    private long[] digits = new long[16];
    private int size;
    private final List<Integer> forms = new ArrayList<>();
    private final Packed formNumbers = new Packed();
    private int lastForm = -1;
    private final List<BigDecimal> big = new ArrayList<>();

    int size() {
        return size;
    }

    void add(@Nullable BigDecimal value) {
        if (value == null) {
            add(0, ABSENT);
        } else if (fits(value)) {
            add(value.unscaledValue().longValue(), value.scale());
        } else {
            addBig(value);
        }
    }

    private static boolean fits(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        return value.scale() != ABSENT && value.scale() != BIG && unscaled.bitLength() < Long.SIZE;
    }

    private void addBig(BigDecimal value) {
        add(big.size(), BIG);
        big.add(value);
    }

    void add(long unscaled, int form) {
        if (size == digits.length) {
            digits = Arrays.copyOf(digits, size + (size >> 1));
        }
        digits[size++] = unscaled;
        if (lastForm < 0 || forms.get(lastForm) != form) {
            lastForm = number(form);
        }
        formNumbers.add(lastForm);
    }

    private int number(int form) {
        int place = forms.indexOf(form);
        if (place < 0) {
            place = forms.size();
            forms.add(form);
        }
        return place;
    }

    void addAll(Values other) {
        if (digits.length < size + other.size) {
            digits = Arrays.copyOf(digits, Math.max(size + other.size, size + (size >> 1)));
        }
        System.arraycopy(other.digits, 0, digits, size, other.size);
        int[] numbers = other.forms.stream().mapToInt(this::number).toArray();
        for (int i = 0; !other.big.isEmpty() && i < other.size; i++) {
            if (other.form(i) == BIG) {
                digits[size + i] += big.size();
            }
        }
        big.addAll(other.big);
        formNumbers.addAll(other.formNumbers, numbers);
        size += other.size;
    }

    Values select(int[] places) {
        Values selected = new Values();
        for (int place : places) {
            int form = form(place);
            if (form == BIG) {
                selected.addBig(big.get((int) digits[place]));
            } else {
                selected.add(digits[place], form);
            }
        }
        return selected;
    }

    @Nullable
    BigDecimal get(int place) {
        int form = form(place);
        if (form == ABSENT) {
            return null;
        }
        return form == BIG ? big.get((int) digits[place]) : BigDecimal.valueOf(digits[place], form);
    }

    private int form(int place) {
        return forms.get(formNumbers.get(place));
    }

    /** The forms as a column: how many decimals there are, or that there is no number, or a big one. */
    Column forms() {
        List<@Nullable String> names = new ArrayList<>();
        forms.forEach(form -> names.add(String.valueOf(form)));
        return new Column(names, formNumbers);
    }

    boolean hasBig() {
        return !big.isEmpty();
    }

    boolean isBig(int place) {
        return form(place) == BIG;
    }

    /** The digits of all numbers; not to be changed. */
    long[] digits() {
        return digits;
    }
}
