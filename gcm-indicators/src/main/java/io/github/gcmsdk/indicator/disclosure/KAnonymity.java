package io.github.gcmsdk.indicator.disclosure;

import io.github.gcmsdk.indicator.internal.state.StateFormat;
import io.github.gcmsdk.record.Accumulator;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether microdata are k-anonymous: whether each record has at least k − 1 others that are like it in everything by
 * which somebody could recognize a person from outside, such as sex, age and citizenship. A record of which one of these is
 * not known is like those of which the same is not known.
 *
 * <pre>{@code
 * records.stream().collect(new KAnonymity<Person>(11, p -> Arrays.asList(p.sex(), p.ageBand())).toCollector()).isAnonymous()
 * }</pre>
 *
 * <p>Remembers one number for each class of records that are alike. That records are k-anonymous says nothing of what all
 * records of one class have in common, nor of a later release with other people in it.
 *
 * @param <T> the records
 * @param k how many records must be alike, at least 1
 * @param quasiIdentifiers what is known of a record from outside, always in the same order; null for what is not known
 */
public record KAnonymity<T>(int k, Function<? super T, List<@Nullable String>> quasiIdentifiers)
        implements Accumulator<T, SortedMap<String, Long>, KAnonymity.Result> {

    /**
     * What was found.
     *
     * @param records how many records there are
     * @param classes how many classes of records that are alike
     * @param smallest how many records the smallest class has, 0 if there is none
     * @param smallClasses how many classes have fewer than k records
     * @param exposed how many records are in these
     */
    public record Result(long records, long classes, long smallest, long smallClasses, long exposed) {

        /**
         * Whether no record is in a class that is too small.
         *
         * @return true if the data are k-anonymous
         */
        public boolean isAnonymous() {
            return exposed == 0;
        }
    }

    /**
     * Takes the number and the function.
     *
     * @param k how many records must be alike, at least 1
     * @param quasiIdentifiers what is known of a record from outside
     * @throws IllegalArgumentException if the number is less than 1
     */
    public KAnonymity {
        if (k < 1) {
            throw new IllegalArgumentException("k: less than 1: " + k);
        }
    }

    @Override
    public SortedMap<String, Long> create() {
        return new TreeMap<>();
    }

    @Override
    public void add(SortedMap<String, Long> classes, T record) {
        StringBuilder key = new StringBuilder();
        for (String known : quasiIdentifiers.apply(record)) {
            key.append(known == null ? "?" : known.length() + ":" + known);
        }
        classes.merge(key.toString(), 1L, Math::addExact);
    }

    @Override
    public SortedMap<String, Long> merge(SortedMap<String, Long> left, SortedMap<String, Long> right) {
        right.forEach((key, count) -> left.merge(key, count, Math::addExact));
        return left;
    }

    @Override
    public Result result(SortedMap<String, Long> classes) {
        long records = 0;
        long smallest = classes.isEmpty() ? 0 : Long.MAX_VALUE;
        long small = 0;
        long exposed = 0;
        for (long count : classes.values()) {
            records = Math.addExact(records, count);
            smallest = Math.min(smallest, count);
            if (count < k) {
                small++;
                exposed += count;
            }
        }
        return new Result(records, classes.size(), smallest, small, exposed);
    }

    @Override
    public void encode(SortedMap<String, Long> classes, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        StateFormat.writeCounts(data, classes);
        data.flush();
    }

    @Override
    public SortedMap<String, Long> decode(InputStream in) throws IOException {
        return StateFormat.readCounts(new DataInputStream(in));
    }
}
