package io.github.gcmsdk.record;

/** Knows records that lie elsewhere: a register, a database. */
@FunctionalInterface
public interface ReferenceResolver {

    /** Knows nothing. */
    ReferenceResolver NONE = (type, id) -> false;

    /**
     * Whether a record exists elsewhere.
     *
     * @param type the Java type that the reference names: a record, or an interface that several are of
     * @param id the id
     * @return true if it exists
     */
    boolean exists(Class<?> type, String id);
}
