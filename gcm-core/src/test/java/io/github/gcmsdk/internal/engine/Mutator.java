package io.github.gcmsdk.internal.engine;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes one place of a record, at any depth, and leaves the rest as it is. */
final class Mutator {

    private final RandomGenerator random;
    private final Generator generator;

    Mutator(RandomGenerator random, double rate) {
        this.random = random;
        this.generator = new Generator(random, rate);
    }

    /** The record with one component made anew, or one that it holds. */
    Object mutant(Object record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        int changed = random.nextInt(components.length);
        for (int i = 0; i < values.length; i++) {
            Object value = valueOf(components[i], record);
            values[i] = i == changed ? changed(record.getClass(), components[i], value) : value;
        }
        return Generator.construct(record.getClass(), values);
    }

    private Object changed(Class<?> type, RecordComponent component, Object value) {
        if (hasParts(value) && random.nextBoolean()) {
            return mutant(value);
        } else if (value instanceof List<?> list && !list.isEmpty() && random.nextInt(4) != 0) {
            return changed(list);
        }
        return generator.component(type, component);
    }

    /** The list with an element changed, twice in it, or away. */
    private List<Object> changed(List<?> list) {
        List<Object> copy = new ArrayList<>(list);
        int index = random.nextInt(copy.size());
        if (hasParts(copy.get(index)) && random.nextBoolean()) {
            copy.set(index, mutant(copy.get(index)));
        } else if (random.nextBoolean()) {
            copy.add(copy.get(index));
        } else {
            copy.remove(index);
        }
        return copy;
    }

    private static boolean hasParts(Object value) {
        return value != null && Generator.isMadeOfParts(value.getClass());
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
