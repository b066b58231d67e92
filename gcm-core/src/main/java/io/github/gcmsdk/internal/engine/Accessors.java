package io.github.gcmsdk.internal.engine;

import java.lang.invoke.LambdaConversionException;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes functions that read a component of a record, as the compiler would make them of a method reference: a call
 * through a method handle that is no constant takes several times as long.
 */
public final class Accessors {

    private Accessors() {}

    /**
     * The function that reads a component.
     *
     * @throws IllegalAccessException if the lookup may not read it
     */
    public static Function<Object, @Nullable Object> of(Method method, MethodHandles.Lookup lookup)
            throws IllegalAccessException {
        MethodHandle handle = lookup.unreflect(method);
        return lookup.hasFullPrivilegeAccess() ? linked(method, handle, lookup) : invoking(method, handle);
    }

    @SuppressWarnings("unchecked") // the type that is asked for
    private static Function<Object, @Nullable Object> linked(
            Method method, MethodHandle handle, MethodHandles.Lookup lookup) {
        try {
            return (Function<Object, @Nullable Object>) LambdaMetafactory.metafactory(
                            lookup,
                            "apply",
                            MethodType.methodType(Function.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invokeExact();
        } catch (LambdaConversionException e) {
            return invoking(method, handle);
        } catch (Throwable e) {
            throw new IllegalStateException("the accessor " + method + " cannot be linked", e);
        }
    }

    private static Function<Object, @Nullable Object> invoking(Method method, MethodHandle handle) {
        MethodHandle generic = handle.asType(MethodType.methodType(Object.class, Object.class));
        return owner -> {
            try {
                return generic.invokeExact(owner);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException("the accessor " + method + " failed", e);
            }
        };
    }
}
