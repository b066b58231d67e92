package io.github.gcmsdk.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gcmsdk.network.Membership;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.NetworkLevel;
import io.github.gcmsdk.network.Role;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.DatasetHeader;
import io.github.gcmsdk.record.Identifier;
import io.github.gcmsdk.record.JsonValue;
import io.github.gcmsdk.record.JsonValue.JsonLiteral;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.Rest;
import io.github.gcmsdk.record.UnknownRecord;
import io.github.gcmsdk.text.LanguageTag;
import io.github.gcmsdk.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CheckerTest {

    private final Checker checker = new Checker(new Plans(StandardTypes.all()), Oracle.TODAY);

    private static MigrationNetwork.Builder network() {
        return MigrationNetwork.builder("n").name(Text.en("N")).level(NetworkLevel.REGIONAL);
    }

    private static Meta rest(String... pointers) {
        Map<String, JsonValue> entries = new LinkedHashMap<>();
        Arrays.stream(pointers).forEach(pointer -> entries.put(pointer, JsonLiteral.NULL));
        return new Meta(List.of(), null, null, JsonObject.EMPTY, Rest.of(entries));
    }

    @Test
    void pointersCountThePartnersElements() {
        MigrationNetwork network = network()
                .countries(CountryCode.of("PAK"), CountryCode.of("PAK"), CountryCode.parse("ZZZ"))
                .meta(rest("/countries/0", "/countries/2", "/countries/9"))
                .build();

        assertThat(Oracle.of(checker.check(network, List.of(), "und")))
                .containsExactlyInAnyOrder("value.duplicate at /countries/3", "country.unknown at /countries/4");
    }

    @Test
    void problemsOfOneRecordDoNotReachTheNext() {
        MigrationNetwork bad = network().level((Code<NetworkLevel>) null).build();

        List<Problem> problems = checker.check(bad, List.of("/name"), "und");
        List<Problem> next = checker.check(network().build(), List.of(), "und");

        assertThat(Oracle.of(problems)).containsExactly("value.required at /level");
        assertThat(next).isEmpty();
    }

    @Test
    void unreadablePlacesAreThoseUnderThemAndNoNeighbours() {
        MigrationNetwork nameless = network().name(Text.EMPTY).build();

        assertThat(checker.check(nameless, List.of("/name"), "und")).isEmpty();
        assertThat(checker.check(nameless, List.of("/name/en"), "und")).isEmpty();
        assertThat(checker.check(nameless, List.of("/name-of-old", "/name.x", "/nam", "/names/0"), "und"))
                .hasSize(1);
        assertThat(checker.check(nameless, List.of("/name-of-old", "/name/en", "/name0"), "und"))
                .isEmpty();
    }

    @Test
    void headerIsCheckedByItsAnnotations() {
        DatasetHeader header = new DatasetHeader(
                "a b",
                Text.EMPTY,
                Ref.to("-"),
                null,
                LanguageTag.parse("xx"),
                " ",
                null,
                null,
                Meta.of(new Identifier(null, "1")));

        assertThat(Oracle.of(checker.check(header, List.of())))
                .isEqualTo(Oracle.violations(header))
                .containsExactlyInAnyOrder(
                        "value.format at /id",
                        "value.format at /publisher",
                        "language.unknown at /language",
                        "value.blank at /license",
                        "value.required at /identifiers/0/scheme");
        assertThat(checker.check(DatasetHeader.NONE, List.of())).isEmpty();
    }

    @Test
    void recordOfUnknownTypeIsNotChecked() {
        assertThat(checker.check(new UnknownRecord(JsonObject.EMPTY), List.of(), "und"))
                .isEmpty();
    }

    @Test
    @Timeout(20)
    void hostileRecordTakesNoLongerThanItsLength() {
        int size = 30_000;
        List<String> unreadable = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            unreadable.add("/members/" + 2 * i);
        }
        Membership member = new Membership(Ref.to("a b"), Code.parse(Role.class, "x"), null);
        MigrationNetwork network = network()
                .members(Collections.nCopies(size, member))
                .basis(Collections.nCopies(size, "a"))
                .meta(rest(unreadable.toArray(String[]::new)))
                .build();

        List<Problem> problems = checker.check(network, unreadable, "und");

        long further =
                checker.further().values().stream().mapToLong(Long::longValue).sum();
        assertThat(problems.size() + further).isEqualTo(3 * size - 1);
        assertThat(problems)
                .hasSize(Problem.MOST_OF_A_RECORD)
                .extracting(Problem::pointer)
                .contains("/basis/10000");
    }
}
