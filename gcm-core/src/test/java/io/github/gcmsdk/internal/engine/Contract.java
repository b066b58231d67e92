package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.RecordType;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the annotations of the standard types say, as reflection tells it. */
final class Contract {

    /** A constraint, and where it stands. */
    record Constraint(String place, Annotation annotation) {

        Class<?>[] groups() {
            return (Class<?>[]) attribute(annotation, "groups");
        }
    }

    private Contract() {}

    /** The record types, the header, and all that they hold. */
    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        for (RecordType<?> type : StandardTypes.all()) {
            collect(type.type(), types);
        }
        collect(DatasetHeader.class, types);
        return types;
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType parameterized) {
            collect(parameterized.getRawType(), types);
            if (List.of(List.class, java.util.Map.class).contains(parameterized.getRawType())) {
                List.of(parameterized.getActualTypeArguments()).forEach(argument -> collect(argument, types));
            }
        } else if (type instanceof Class<?> raw && raw.getName().startsWith("io.github.gcmsdk") && types.add(raw)) {
            for (RecordComponent component : components(raw)) {
                collect(component.getGenericType(), types);
            }
        }
    }

    private static RecordComponent[] components(Class<?> type) {
        return type.isRecord() ? type.getRecordComponents() : new RecordComponent[0];
    }

    /** The constraints of the components of a type and of their type arguments. */
    static List<Constraint> constraints(Class<?> type) {
        List<Constraint> constraints = new ArrayList<>();
        for (RecordComponent component : components(type)) {
            String place = type.getSimpleName() + '.' + component.getName();
            try {
                AnnotatedElement field = type.getDeclaredField(component.getName());
                add(place, field, constraints);
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
            addArguments(place, component.getAnnotatedType(), constraints);
        }
        return constraints;
    }

    private static void addArguments(String place, AnnotatedType type, List<Constraint> constraints) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            for (AnnotatedType argument : parameterized.getAnnotatedActualTypeArguments()) {
                add(place + "<>", argument, constraints);
                addArguments(place + "<>", argument, constraints);
            }
        }
    }

    private static void add(String place, AnnotatedElement element, List<Constraint> constraints) {
        for (Annotation annotation : element.getAnnotations()) {
            boolean constraint = annotation.annotationType().getAnnotation(jakarta.validation.Constraint.class) != null;
            if (constraint && annotation.annotationType() != Valid.class) {
                constraints.add(new Constraint(place, annotation));
            }
        }
    }

    static String template(Annotation annotation) {
        return (String) attribute(annotation, "message");
    }

    private static Object attribute(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
