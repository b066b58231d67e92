package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTypeTest {

    record Visit(String id, String place, Meta meta) implements GcmRecord {}

    record MetaFirst(Meta meta, String id) implements GcmRecord {}

    record NoId(String name, Meta meta) implements GcmRecord {
        @Override
        public String id() {
            return name;
        }
    }

    record OtherMeta(String id, String text) implements GcmRecord {
        @Override
        public Meta meta() {
            return Meta.NONE;
        }
    }

    static final class NoRecord implements GcmRecord {
        @Override
        public String id() {
            return "a";
        }

        @Override
        public Meta meta() {
            return Meta.NONE;
        }
    }

    @Test
    void typeTellsItsParts() {
        RecordRule<Visit> rule = Rule.error("x:visit.bad", "Bad.").record((visit, out) -> {});
        MethodHandles.Lookup lookup = MethodHandles.lookup();

        RecordType<Visit> type = RecordType.of("x:visit", Visit.class, lookup, rule);

        assertThat(type.name()).isEqualTo("x:visit").isEqualTo(type.toString());
        assertThat(type.type()).isEqualTo(Visit.class);
        assertThat(type.lookup()).isSameAs(lookup);
        assertThat(type.rules()).hasSize(1).first().isSameAs(rule);
    }

    @Test
    void furtherRulesNeedAProofOfTheirOwn() {
        RecordType<Visit> type = RecordType.of("x:visit", Visit.class, MethodHandles.lookup());
        RecordRule<Visit> rule = Rule.error("x:visit.bad", "Bad.").record((visit, out) -> {});

        assertThat(type.isProven()).isFalse();
        assertThat(type.proven().isProven()).isTrue();
        assertThat(type.proven().with(rule).isProven()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(classes = {MetaFirst.class, NoId.class, OtherMeta.class, NoRecord.class, UnknownRecord.class})
    void recordBeginsWithIdAndEndsInMeta(Class<? extends GcmRecord> type) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordType.of("x:visit", type, MethodHandles.lookup()))
                .withMessageContaining(type.getSimpleName());
    }

    @Test
    void nameAndLookupAreThere() {
        assertThatNullPointerException()
                .isThrownBy(() -> RecordType.of(null, Visit.class, MethodHandles.lookup()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> RecordType.of("x:visit", Visit.class, null))
                .withMessage("lookup");
    }
}
