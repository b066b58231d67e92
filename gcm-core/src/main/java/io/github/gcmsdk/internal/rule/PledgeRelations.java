package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.PARTNER;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.TITLE;

import io.github.gcmsdk.commitment.Pledge;
import io.github.gcmsdk.commitment.PledgeKind;
import io.github.gcmsdk.internal.constraint.Strings;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyLog.Entry;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.internal.engine.Sha256;
import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Period;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Party;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Pledges beside each other and beside their pledgers. */
final class PledgeRelations implements DatasetRule {

    private static final Rule PARTNERS_MISSING = Rule.warning(
                    "pledge.partners-missing",
                    "A common pledge or a partnership has fewer than two pledgers, and none of them is a network.")
            .basis("UN Network on Migration, pledging guidance")
            .dataset();

    private static final Rule RECORDED_TWICE = Rule.warning(
                    "pledge.recorded-twice", "A joint pledge is recorded again by a partner.")
            .basis("UN Network on Migration, pledging guidance: a joint pledge is recorded once")
            .dataset();

    /** How many pledges that are recorded again are held in memory. */
    private static final int MOST_SAME = 1_000_000;

    private static final int SHA256_LENGTH = 64;

    /** White space other than one blank. */
    private static final Pattern SPACE = Pattern.compile("[\\t-\\r]\\s*| \\s+");

    private static final String JOINT = "j";
    private static final String SINGLE = "s";

    /** Joint pledges before single ones, matches last: which pledge the others are compared with, in whatever order. */
    private static final Comparator<Entry> BY_CONTENT = Comparator.<Entry, String>comparing(
                    pledge -> pledge.values().get(0))
            .thenComparing(pledge -> pledge.values().get(2))
            .thenComparing(pledge -> String.join("\0", pledge.values()));

    @Override
    public List<Rule> rules() {
        return List.of(PARTNERS_MISSING, RECORDED_TWICE);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        if (item.record() instanceof Pledge pledge
                && item.number() >= 0
                && !pledge.meta().rest().hasAtOrUnder("/pledgers")) {
            List<Ref<Party>> pledgers = present(pledge.pledgers());
            Code<PledgeKind> kind = pledge.kind();
            boolean common = kind != null && (kind.is(PledgeKind.COMMON) || kind.is(PledgeKind.PARTNERSHIP));
            if (common
                    && kind != null
                    && pledge.pledgers().size() == 1
                    && pledgers.size() == 1
                    && pledgers.get(0).id() != null) {
                log.add(PARTNER, pledgers.get(0).id(), item.number(), kind.code());
            }
            addTitles(pledge, pledgers, common || pledgers.size() > 1, item.number(), log);
        }
    }

    private static <T> List<T> present(List<T> list) {
        for (T element : list) {
            if (element == null) {
                return list.stream().filter(Objects::nonNull).toList();
            }
        }
        return list;
    }

    private static void addTitles(Pledge pledge, List<Ref<Party>> pledgers, boolean joint, int number, KeyNotes log) {
        String[] remembered = null;
        for (String title : pledge.title().values().values()) {
            if (title != null && Strings.isVisible(title)) {
                remembered = remembered == null ? remembered(pledge, joint) : remembered;
                String key = key(title);
                for (Ref<Party> pledger : pledgers) {
                    log.add(TITLE, key + References.name(pledger), number, remembered);
                }
            }
        }
    }

    /** A title, which may be long and would stand beside each pledger: then its hash, which is longer than others. */
    private static String key(String title) {
        String folded = fold(title);
        return (folded.length() < SHA256_LENGTH ? folded : Sha256.hex(folded)) + '\n';
    }

    private static String[] remembered(Pledge pledge, boolean joint) {
        String id = Objects.requireNonNullElse(pledge.id(), "");
        String matches = pledge.matches() == null ? "" : References.name(pledge.matches());
        Period period = pledge.period() == null ? Period.OPEN : pledge.period();
        return new String[] {joint ? JOINT : SINGLE, id, matches, day(period.start()), day(period.end())};
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Long.toString(day.toEpochDay());
    }

    private static @Nullable LocalDate day(String day) {
        return day.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(day));
    }

    private static Period period(Entry pledge) {
        return new Period(day(pledge.values().get(3)), day(pledge.values().get(4)));
    }

    /** One pledge, its match and its next phase may share a title; two records of one id are told as such. */
    private static boolean isAgain(Entry first, Entry other) {
        String id = first.values().get(1);
        String otherId = other.values().get(1);
        boolean sameId = !id.isEmpty() && id.equals(otherId);
        boolean match = id.equals(other.values().get(2)) && !id.isEmpty()
                || otherId.equals(first.values().get(2)) && !otherId.isEmpty();
        return !sameId && !match && period(first).overlaps(period(other));
    }

    private static String fold(String title) {
        String folded = title.strip().toLowerCase(Locale.ROOT);
        return isEvenlySpaced(folded) ? folded : SPACE.matcher(folded).replaceAll(" ");
    }

    /** Whether there is no white space but blanks, each by itself. */
    private static boolean isEvenlySpaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\t' && c <= '\r' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachKey(PARTNER, (pledger, pledges) -> {
            if (References.isDefined(log, "stakeholder", pledger) && !References.isDefined(log, "network", pledger)) {
                pledges.forEach(pledge -> out.at(
                        PARTNERS_MISSING,
                        pledge.record(),
                        "/pledgers",
                        null,
                        null,
                        "kind",
                        pledge.values().get(0)));
            }
        });
        SameRecords same = new SameRecords(MOST_SAME);
        log.forEachSharedKey(TITLE, (key, pledges) -> {
            Entry model = Collections.min(pledges, BY_CONTENT);
            if (model.values().get(0).equals(JOINT)) {
                pledges.stream()
                        .filter(pledge -> isAgain(model, pledge))
                        .forEach(pledge -> same.join(model.record(), pledge.record()));
            }
        });
        if (same.isFull()) {
            out.skip(RECORDED_TWICE, "more than " + MOST_SAME + " pledges that are recorded again are not told");
        }
        same.forEachButTheFirst(
                (pledge, first) -> out.at(RECORDED_TWICE, pledge, "/title", new Place(first, "/title"), null));
    }
}
