package io.github.gcmsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.gcmsdk.finding.RecordKey;
import io.github.gcmsdk.json.DatasetDiff.Change;
import io.github.gcmsdk.json.DatasetDiff.Kind;
import io.github.gcmsdk.record.Dataset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatasetDiffTest {

    private static final String HEADER = "{'gcm':'1.0','dataset':{'id':'d','language':'en'}}";
    private static final String A = "{'type':'stakeholder','id':'a','name':'A','kinds':['media'],'sector':'press'}";
    private static final String B = "{'type':'stakeholder','id':'b','name':'B','kinds':['media']}";
    private static final String PLEDGE = "{'type':'pledge','id':'p','title':'P','text':'T','objectives':[1,2],"
            + "'measures':[{'id':'m','title':'M'},{'id':'n','title':'N'}],'amount':{'amount':'10.0','currency':'USD'}}";

    private static Dataset read(String... lines) {
        String text = String.join("\n", lines).replace('\'', '"');
        return Gcm.standard()
                .read(List.of(Input.of("x.ndjson", text.getBytes(StandardCharsets.UTF_8))))
                .dataset();
    }

    private static DatasetDiff diff(Dataset old, Dataset now) {
        return Gcm.standard().diff(old, now);
    }

    @Test
    void sameRecordsInAnotherOrderAndSpellingAreNoDifference() {
        DatasetDiff diff = diff(
                read(HEADER, A, PLEDGE),
                read(HEADER, PLEDGE.replace("'10.0'", "10"), A.replace("'name':'A'", "'name':{'en':'A'}")));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.unchanged()).isEqualTo(2);
    }

    @Test
    void recordsAreAddedRemovedAndChanged() {
        DatasetDiff diff = diff(read(HEADER, A, PLEDGE), read(HEADER, B, A.replace("press", "radio")));

        assertThat(diff.added()).containsExactly(new RecordKey("stakeholder", "b", 0));
        assertThat(diff.removed()).containsExactly(new RecordKey("pledge", "p", 1));
        assertThat(diff.changed()).singleElement().satisfies(changed -> {
            assertThat(changed.record()).isEqualTo(new RecordKey("stakeholder", "a", 1));
            assertThat(changed.changes()).containsExactly(new Change(Kind.CHANGED, "/sector"));
        });
        assertThat(diff.isEmpty()).isFalse();
    }

    /** A phone with a slash is written with ~1 in a pointer, and hidden all the same. */
    @Test
    void namesOfMembersThatTellWhoItIsAreHidden() {
        String member =
                "{'type':'stakeholder','id':'c','name':'C','kinds':['media'],'x':{'+92 51/7391846':1,'ali.khan@x.org':1}}";

        DatasetDiff diff = diff(read(HEADER, member), read(HEADER, member.replace(":1", ":2")));

        assertThat(diff.changed())
                .singleElement()
                .satisfies(
                        changed -> assertThat(changed.changes().toString()).doesNotContain("7391846", "ali", "khan"));
    }

    @Test
    void elementsAreTheSameByIdElseByPlace() {
        String other = PLEDGE.replace("[1,2]", "[1,3,4]")
                .replace(
                        "{'id':'m','title':'M'},{'id':'n','title':'N'}",
                        "{'id':'o','title':'O'},{'id':'n','title':'X'}");

        DatasetDiff diff = diff(read(HEADER, PLEDGE), read(HEADER, other));

        assertThat(diff.changed().get(0).changes())
                .extracting(Change::kind, Change::pointer)
                .containsExactlyInAnyOrder(
                        tuple(Kind.CHANGED, "/objectives/1"),
                        tuple(Kind.ADDED, "/objectives/2"),
                        tuple(Kind.REMOVED, "/measures/0"),
                        tuple(Kind.ADDED, "/measures/0"),
                        tuple(Kind.CHANGED, "/measures/1/title/en"));
    }

    @Test
    void anotherOrderOfElementsIsToldOnce() {
        String turned = PLEDGE.replace(
                "{'id':'m','title':'M'},{'id':'n','title':'N'}", "{'id':'n','title':'N'},{'id':'m','title':'M'}");

        assertThat(diff(read(HEADER, PLEDGE), read(HEADER, turned))
                        .changed()
                        .get(0)
                        .changes())
                .containsExactly(new Change(Kind.CHANGED, "/measures"));
    }

    @Test
    void recordsWithoutIdAreTheSameOnlyIfTheyAreEqual() {
        String nameless = B.replace("'id':'b',", "");

        DatasetDiff diff = diff(read(HEADER, nameless, A), read(HEADER, A, nameless, nameless.replace("'B'", "'C'")));

        assertThat(diff.unchanged()).isEqualTo(2);
        assertThat(diff.added()).containsExactly(new RecordKey("stakeholder", null, 2));
        assertThat(diff.removed()).isEmpty();
    }

    @Test
    void headerAndWhatNoTypeHoldsAreCompared() {
        DatasetDiff diff = diff(
                read(HEADER, A.replace("'id'", "'other':[1],'id'")),
                read(HEADER.replace("'en'", "'en','complete':true"), A.replace("'id'", "'other':[2],'id'")));

        assertThat(diff.header()).containsExactly(new Change(Kind.ADDED, "/complete"));
        assertThat(diff.changed().get(0).changes()).containsExactly(new Change(Kind.CHANGED, "/other/0"));
    }

    @Test
    void nothingPersonalIsRepeated() {
        String personal = B.replace("'b'", "'+92 300 1234567'").replace("'kinds'", "'x@office.example':1,'kinds'");

        DatasetDiff diff = diff(
                read(HEADER, personal),
                read(HEADER, personal.replace(":1,", ":2,"), A.replace("'a'", "'y@office.example'")));

        assertThat(diff.toString()).doesNotContain("1234567", "office").contains("‹phone›", "/‹e-mail›");
    }
}
