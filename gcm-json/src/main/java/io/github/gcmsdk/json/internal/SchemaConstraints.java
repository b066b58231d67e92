package io.github.gcmsdk.json.internal;

import io.github.gcmsdk.rule.EmailAddress;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.rule.WebAddress;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The constraints at one place of a record, as far as a schema can tell them; the others are left to the rules. */
final class SchemaConstraints {

    private static final String HTTP = "^[Hh][Tt][Tt][Pp][Ss]?://.";

    /** What stands between the separators of an e-mail address. */
    private static final String WORD = "[^@.<>,;\\u0000-\\u0020]";

    private static final String EMAIL = SchemaValues.whole("[^@<>,;\\u0000-\\u0020]+@" + WORD + "+(\\." + WORD + "+)+");

    private final List<AnnotatedElement> places;

    private SchemaConstraints(List<AnnotatedElement> places) {
        this.places = places;
    }

    /** The annotations are declared for fields and for types: either may carry them. */
    static SchemaConstraints of(RecordComponent component) {
        try {
            AnnotatedElement field = component.getDeclaringRecord().getDeclaredField(component.getName());
            return new SchemaConstraints(List.of(field, component.getAnnotatedType()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("a record has a field for each component", e);
        }
    }

    static SchemaConstraints of(AnnotatedType type) {
        return new SchemaConstraints(List.of(type));
    }

    boolean isRequired() {
        return has(NotNull.class) || has(NotEmpty.class);
    }

    boolean isValid() {
        return has(Valid.class);
    }

    private boolean has(Class<? extends Annotation> type) {
        return !all(type).isEmpty();
    }

    /** A constraint that stands at both places is one. */
    private <A extends Annotation> Set<A> all(Class<A> type) {
        Set<A> all = new LinkedHashSet<>();
        places.forEach(place -> all.addAll(Arrays.asList(place.getAnnotationsByType(type))));
        return all;
    }

    /** Adds what the constraints demand of a value of a type. */
    void demand(Class<?> type, SchemaObject schema) {
        if (has(NotEmpty.class)) {
            notEmpty(type, schema);
        }
        texts(schema);
        bounds(schema);
        all(Size.class).forEach(size -> size(type, size, schema));
    }

    private static void notEmpty(Class<?> type, SchemaObject schema) {
        if (type == Text.class || Map.class.isAssignableFrom(type)) {
            // Entries that are null are read as absent.
            SchemaObject empty =
                    SchemaObject.ofType("object").with("additionalProperties", SchemaObject.ofType("null"));
            schema.with("not", empty);
        } else {
            schema.with(type == String.class ? "minLength" : "minItems", 1);
        }
    }

    private void texts(SchemaObject schema) {
        if (has(Visible.class)) {
            schema.with("pattern", SchemaValues.VISIBLE);
        }
        if (has(WebAddress.class)) {
            schema.with("pattern", HTTP);
        }
        if (has(EmailAddress.class)) {
            schema.with("pattern", EMAIL);
        }
        for (Pattern pattern : all(Pattern.class)) {
            if (pattern.flags().length == 0) { // a schema has no flags
                schema.with("pattern", SchemaValues.whole(pattern.regexp()));
            }
        }
    }

    private void bounds(SchemaObject schema) {
        all(Min.class).forEach(min -> schema.with("minimum", BigDecimal.valueOf(min.value())));
        all(Max.class).forEach(max -> schema.with("maximum", BigDecimal.valueOf(max.value())));
        all(DecimalMin.class).forEach(min -> schema.with("minimum", new BigDecimal(min.value())));
        all(DecimalMax.class).forEach(max -> schema.with("maximum", new BigDecimal(max.value())));
        all(PositiveOrZero.class).forEach(min -> schema.with("minimum", BigDecimal.ZERO));
    }

    /** In Java the characters beyond the basic plane count twice, and entries that are null do not count. */
    private static void size(Class<?> type, Size size, SchemaObject schema) {
        if (type == String.class) {
            schema.with("minLength", size.min() / 2 + size.min() % 2);
            schema.with("maxLength", size.max());
        } else if (type == List.class) {
            schema.with("minItems", size.min());
            schema.with("maxItems", size.max());
        } else {
            schema.with("minProperties", size.min());
        }
    }
}
