package io.github.gcmsdk.json;

import static io.github.gcmsdk.json.Texts.codes;
import static io.github.gcmsdk.json.Texts.codesAndPointers;
import static io.github.gcmsdk.json.Texts.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.gcmsdk.framework.Objective;
import io.github.gcmsdk.fund.Money;
import io.github.gcmsdk.place.CountryCode;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Coded;
import io.github.gcmsdk.record.Dataset;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.JsonValue.JsonObject;
import io.github.gcmsdk.record.Lists;
import io.github.gcmsdk.record.Meta;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.record.TimePeriod;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.ByteArrayOutputStream;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Types of third parties are read, judged and written like ours; what cannot be read or judged is refused by name. */
class ThirdPartyTypeTest {

    enum Mode implements Coded {
        ON_SITE,
        REMOTE
    }

    enum Plain {
        FIRST,
        SECOND
    }

    /** A class with a static parse. */
    record Grade(int value) {

        static Grade parse(CharSequence text) {
            return new Grade(Integer.parseInt(text.toString()));
        }

        @Override
        public String toString() {
            return "" + value;
        }
    }

    record Room(@NotNull String id, @Min(1) Integer seats) {}

    /** Holds itself. */
    record Chapter(String id, List<Chapter> chapters) {}

    record Book(String id, List<Chapter> chapters, Meta meta) implements GcmRecord {}

    @Test
    void aTypeMayHoldItself() {
        Gcm gcm = Gcm.builder()
                .add(RecordType.of("x:book", Book.class, MethodHandles.lookup()))
                .limits(new Limits(9, 1000, 100, 40, 100_000))
                .build();
        String deep = "{\"id\":\"c\",\"chapters\":[".repeat(50) + "]}".repeat(50);

        ReadResult shallow = gcm.read(
                List.of(
                        Input.of(
                                "x.json",
                                utf8(
                                        "{\"type\":\"x:book\",\"id\":\"b\",\"chapters\":[{\"id\":\"c\",\"chapters\":[{\"id\":\"d\"}]}]}"))));
        ReadResult tooDeep = gcm.read(
                List.of(Input.of("x.json", utf8("{\"type\":\"x:book\",\"id\":\"b\",\"chapters\":[" + deep + "]}"))));

        assertThat(shallow.report().findings()).isEmpty();
        Book book = (Book) shallow.dataset().records().get(0);
        assertThat(book.chapters().get(0).chapters().get(0).id()).isEqualTo("d");
        assertThat(codes(tooDeep)).containsExactly("json.too-deep");
    }

    /** Every kind of component that is allowed. */
    record Training(
            @NotNull @Pattern(regexp = "[a-z0-9-]+") String id,
            @Valid Text title,
            @Valid Money fee,
            @Valid Period period,
            TimePeriod year,
            LocalDate held,
            BigDecimal score,
            Integer people,
            Long visits,
            Boolean open,
            Mode mode,
            Plain plain,
            @Valid Code<Mode> format,
            @Valid Ref<Stakeholder> organizer,
            List<@Valid Room> rooms,
            Map<String, @NotNull BigDecimal> hours,
            Map<String, List<@Valid Room>> venues,
            List<@Valid CountryCode> countries,
            Objective objective,
            JsonObject free,
            @Valid Meta meta)
            implements GcmRecord {

        Training {
            rooms = Lists.copy(rooms);
            countries = Lists.copy(countries);
            hours = hours == null ? Map.of() : hours;
            venues = venues == null ? Map.of() : venues;
        }
    }

    private static final RecordRule<Training> FULL = Rule.warning("example:training.full", "More people than seats.")
            .reads("people", "rooms")
            .record((training, out) -> {
                int seats = training.rooms().stream().mapToInt(Room::seats).sum();
                if (training.people() != null && training.people() > seats) {
                    out.at("/people", "people", "" + training.people());
                }
            });

    private static final RecordType<Training> TYPE =
            RecordType.of("example:training", Training.class, MethodHandles.lookup(), FULL);

    private static final Gcm GCM = Gcm.builder().add(TYPE).build();

    private static final String WHOLE = "{'type':'example:training','id':'t-1','title':{'en':'n'},"
            + "'fee':{'amount':10.00,'currency':'USD'},'period':{'start':'2025-01-01'},'year':'2025','held':'2025-02-01',"
            + "'score':1.50,'people':3,'visits':5000000000,'open':true,'mode':'on-site','plain':'FIRST','format':'remote',"
            + "'organizer':'a','rooms':[{'id':'r','seats':4}],'hours':{'mon':1.5,'tue':2},"
            + "'venues':{'x':[{'id':'r2','seats':1}]},'countries':['PAK'],'objective':18,'free':{'a':[1]},'source':'s'}";

    private static ReadResult read(String... lines) {
        return GCM.read(
                List.of(Input.of("x.ndjson", utf8(String.join("\n", lines).replace('\'', '"')))));
    }

    private static String written(Dataset dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        GCM.writeLines(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyKindOfComponentIsReadAndWritten() {
        ReadResult result = read(WHOLE, "{'type':'stakeholder','id':'a','name':'n','kinds':['media']}");

        assertThat(result.report().findings()).isEmpty();
        Training training = result.dataset().get(Training.class, "t-1");
        assertThat(training.visits()).isEqualTo(5_000_000_000L);
        assertThat(training.mode()).isEqualTo(Mode.ON_SITE);
        assertThat(training.plain()).isEqualTo(Plain.FIRST);
        assertThat(training.format()).isEqualTo(Code.of(Mode.REMOTE));
        assertThat(training.hours()).containsEntry("mon", new BigDecimal("1.5"));
        assertThat(training.venues().get("x")).containsExactly(new Room("r2", 1));
        assertThat(training.meta().source()).isEqualTo("s");
        assertThat(written(result.dataset()).replace('"', '\'')).contains(WHOLE);
        assertThat(read(written(result.dataset())).dataset()).isEqualTo(result.dataset());
    }

    @Test
    void whatIsWrongInItIsToldAndKept() {
        String spoilt = WHOLE.replace("'seats':4", "'seats':0,'doors':2")
                .replace("'t-1'", "'T 1'")
                .replace("'on-site'", "'onsite'")
                .replace("'FIRST'", "'THIRD'")
                .replace("'mon':1.5", "'mon':'x','a/b':null")
                .replace("'2025',", "'MMXXV',")
                .replace("'id':'r2'", "'id':7");

        ReadResult result = read(spoilt);

        assertThat(codesAndPointers(result))
                .containsExactlyInAnyOrder(
                        "value.format /id",
                        "value.format /year",
                        "value.format /mode",
                        "value.format /plain",
                        "json.unknown-member /rooms/0/doors",
                        "value.range /rooms/0/seats",
                        "json.wrong-kind /hours/mon",
                        "json.wrong-kind /venues/x/0/id",
                        "reference.unresolved /organizer");
        assertThat(read(written(result.dataset())).dataset()).isEqualTo(result.dataset());
        assertThat(result.report().findings())
                .filteredOn(finding -> finding.pointer().equals("/mode"))
                .extracting(finding -> finding.suggestion())
                .containsExactly("on-site");
    }

    @Test
    void itsOwnRulesRunUnlessWhatTheyReadIsBad() {
        assertThat(codesAndPointers(read(WHOLE.replace("'people':3", "'people':30"))))
                .containsExactlyInAnyOrder("example:training.full /people", "reference.unresolved /organizer");
        assertThat(codesAndPointers(
                        read(WHOLE.replace("'people':3", "'people':30").replace("'seats':4", "'seats':0"))))
                .containsExactlyInAnyOrder("value.range /rooms/0/seats", "reference.unresolved /organizer");
    }

    @Test
    void datasetRulesSeeItToo() {
        assertThat(codesAndPointers(read(WHOLE, WHOLE))).contains("id.duplicate /id");
        assertThat(codesAndPointers(
                        read(WHOLE, "{'type':'stakeholder','id':'b','name':'n','kinds':['media'],'parent':'t-1'}")))
                .contains("reference.wrong-type /parent");
    }

    @Test
    void withoutItsTypeItIsKeptAsItCame() {
        ReadResult result = Texts.lines(WHOLE);

        assertThat(codesAndPointers(result)).containsExactly("record.type-unknown ");
        assertThat(read(new String(Texts.lines(result.dataset()), StandardCharsets.UTF_8))
                        .dataset())
                .isEqualTo(read(WHOLE).dataset());
    }

    @Test
    void aRecordWhoseTypeIsNotRegisteredCannotBeWritten() {
        Dataset dataset = read(WHOLE).dataset();

        assertThatThrownBy(() -> Texts.lines(dataset))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Training");
    }

    // What is refused.

    record WithOptional(String id, Optional<String> name, Meta meta) implements GcmRecord {}

    record WithSet(String id, Set<String> names, Meta meta) implements GcmRecord {}

    record WithOldDate(String id, Date date, Meta meta) implements GcmRecord {}

    record WithDouble(String id, Double ratio, Meta meta) implements GcmRecord {}

    record WithArray(String id, String[] names, Meta meta) implements GcmRecord {}

    record WithNested(String id, List<Map<String, Thread>> threads, Meta meta) implements GcmRecord {}

    record WithNumberKeys(String id, Map<Integer, String> names, Meta meta) implements GcmRecord {}

    record WithRawList(
            String id, @SuppressWarnings("rawtypes") List names, Meta meta) implements GcmRecord {}

    record WithRawMap(
            String id, @SuppressWarnings("rawtypes") Map names, Meta meta) implements GcmRecord {}

    record WithConstraint(String id, @Future LocalDate day, Meta meta) implements GcmRecord {}

    record WithoutId(String name, Meta meta) implements GcmRecord {
        @Override
        public String id() {
            return name;
        }
    }

    record WithoutMeta(String id, String name) implements GcmRecord {
        @Override
        public Meta meta() {
            return Meta.NONE;
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(WithOptional.class, "Optional"),
                Arguments.of(WithSet.class, "Set"),
                Arguments.of(WithOldDate.class, "Date"),
                Arguments.of(WithDouble.class, "Double"),
                Arguments.of(WithArray.class, "String"),
                Arguments.of(WithNested.class, "Thread"),
                Arguments.of(WithNumberKeys.class, "Integer"),
                Arguments.of(WithRawList.class, "List"),
                Arguments.of(WithRawMap.class, "Map"),
                Arguments.of(WithConstraint.class, "Future"),
                Arguments.of(WithoutId.class, "id"),
                Arguments.of(WithoutMeta.class, "Meta"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    <T extends GcmRecord> void aTypeThatCannotBeReadIsRefusedByName(Class<T> type, String reason) {
        assertThatThrownBy(() -> Gcm.builder()
                        .add(RecordType.of("example:" + type.getSimpleName(), type, MethodHandles.lookup()))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void twoTypesOfOneNameAreRefused() {
        assertThatThrownBy(() -> Gcm.builder().add(TYPE).add(TYPE).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("example:training");
        assertThatThrownBy(() -> Gcm.builder()
                        .add(RecordType.of("pledge", Training.class, MethodHandles.lookup()))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pledge");
    }

    @Test
    void aLookupThatMayNotConstructTheRecordIsRefused() {
        assertThatThrownBy(() -> Gcm.builder()
                        .add(RecordType.of("example:training", Training.class, MethodHandles.publicLookup()))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lookup");
    }
}
