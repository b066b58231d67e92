package io.github.gcmsdk.internal.rule;

import java.util.BitSet;

/** Numbers of records, of the dataset and of its context. */
final class Numbers {

    private final BitSet ofDataset = new BitSet();
    private final BitSet ofContext = new BitSet();

    void add(int number) {
        (number < 0 ? ofContext : ofDataset).set(number < 0 ? ~number : number);
    }

    boolean contains(int number) {
        return number < 0 ? ofContext.get(~number) : ofDataset.get(number);
    }
}
