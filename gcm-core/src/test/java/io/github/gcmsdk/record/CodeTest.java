package io.github.gcmsdk.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.network.ActivityStatus;
import io.github.gcmsdk.network.EventKind;
import io.github.gcmsdk.network.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void codeOfAConstantIsReadAndWritten(Role role) {
        Code<Role> code = Code.of(role);

        assertThat(Code.parse(Role.class, code.text())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(code.known()).contains(role);
        assertThat(code.is(role)).isTrue();
        assertThat(code.isKnown()).isTrue();
        assertThat(code.isAlias()).isFalse();
        assertThat(code.toString()).isEqualTo(role.code()).isEqualTo(code.code());
        assertThat(code.list()).isEqualTo(Role.class);
    }

    @Test
    void aliasMeansItsConstantAndKeepsItsText() {
        Code<ActivityStatus> alias = Code.parse(ActivityStatus.class, "In progress");

        assertThat(alias).isEqualTo(Code.of(ActivityStatus.ONGOING)).hasSameHashCodeAs(Code.of(ActivityStatus.ONGOING));
        assertThat(alias.isAlias()).isTrue();
        assertThat(alias.text()).isEqualTo("In progress");
        assertThat(alias.code()).isEqualTo("ongoing");
        assertThat(Set.of(alias)).contains(Code.of(ActivityStatus.ONGOING));
    }

    @Test
    void unknownCodeIsItsText() {
        Code<Role> unknown = Code.parse(Role.class, "Chair");

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.known()).isEmpty();
        assertThat(unknown.isAlias()).isFalse();
        assertThat(unknown.code()).isEqualTo("Chair");
        assertThat(unknown.is(Role.CHAIR)).isFalse();
        assertThat(unknown).isEqualTo(Code.parse(Role.class, new StringBuilder("Chair")));
        assertThat(unknown).isNotEqualTo(Code.of(Role.CHAIR)).isNotEqualTo(Code.parse(Role.class, "chair "));
        assertThat(unknown.list()).isEqualTo(Role.class);
    }

    @Test
    void codesOfOtherListsAreOthers() {
        assertThat(Code.of(EventKind.MEETING)).isNotEqualTo(Code.of(Role.MEMBER));
        assertThat(List.<Object>of(Code.of(EventKind.MEETING))).doesNotContain("meeting");
    }
}
