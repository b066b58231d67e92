package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.Ref;

/** Is given each reference of a record, with its place and the type that it names. */
@FunctionalInterface
public interface ReferenceSink {
    void reference(String pointer, Ref<?> reference, Class<?> target);
}
