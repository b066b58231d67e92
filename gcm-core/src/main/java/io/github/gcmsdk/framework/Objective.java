package io.github.gcmsdk.framework;

import io.github.gcmsdk.record.CodeList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of the 23 objectives of the Global Compact (A/RES/73/195, paragraphs 17 to 39).
 *
 * <p>The constants are named by the short names that the UN Network on Migration uses on its Hub, and stand in the order of
 * their numbers. In JSON an objective is its number:
 *
 * <pre>{@code "objectives": [9, 10]}</pre>
 *
 * <p>What is said of an objective comes from the code list {@code objectives}, with its source and confidence. The titles
 * in English are those of the resolution; handles, round tables and SDG cross-references are the work of others, and named
 * as such below.
 */
public enum Objective {
    /** Objective 1, paragraph 17: data. */
    DATA(1),
    /** Objective 2, paragraph 18: minimize adverse drivers. */
    MINIMIZE_ADVERSE_DRIVERS(2),
    /** Objective 3, paragraph 19: information provision. */
    INFORMATION_PROVISION(3),
    /** Objective 4, paragraph 20: legal identity and documentation. */
    LEGAL_IDENTITY_AND_DOCUMENTATION(4),
    /** Objective 5, paragraph 21: regular pathways. */
    REGULAR_PATHWAYS(5),
    /** Objective 6, paragraph 22: recruitment and decent work. */
    RECRUITMENT_AND_DECENT_WORK(6),
    /** Objective 7, paragraph 23: reduce vulnerabilities. */
    REDUCE_VULNERABILITIES(7),
    /** Objective 8, paragraph 24: save lives. */
    SAVE_LIVES(8),
    /** Objective 9, paragraph 25: counter smuggling. */
    COUNTER_SMUGGLING(9),
    /** Objective 10, paragraph 26: eradicate trafficking. */
    ERADICATE_TRAFFICKING(10),
    /** Objective 11, paragraph 27: manage borders. */
    MANAGE_BORDERS(11),
    /** Objective 12, paragraph 28: screening and referral. */
    SCREENING_AND_REFERRAL(12),
    /** Objective 13, paragraph 29: alternatives to detention. */
    ALTERNATIVES_TO_DETENTION(13),
    /** Objective 14, paragraph 30: consular protection. */
    CONSULAR_PROTECTION(14),
    /** Objective 15, paragraph 31: access to basic services. */
    ACCESS_TO_BASIC_SERVICES(15),
    /** Objective 16, paragraph 32: inclusion and social cohesion. */
    INCLUSION_AND_SOCIAL_COHESION(16),
    /** Objective 17, paragraph 33: eliminate discrimination. */
    ELIMINATE_DISCRIMINATION(17),
    /** Objective 18, paragraph 34: skills development and recognition. */
    SKILLS_DEVELOPMENT_AND_RECOGNITION(18),
    /** Objective 19, paragraph 35: migrant and diaspora contributions. */
    MIGRANT_AND_DIASPORA_CONTRIBUTIONS(19),
    /** Objective 20, paragraph 36: remittances. */
    REMITTANCES(20),
    /** Objective 21, paragraph 37: dignified return and reintegration. */
    DIGNIFIED_RETURN_AND_REINTEGRATION(21),
    /** Objective 22, paragraph 38: social protection. */
    SOCIAL_PROTECTION(22),
    /** Objective 23, paragraph 39: international cooperation. */
    INTERNATIONAL_COOPERATION(23);

    /** Paragraph 17 is objective 1: the paragraphs before it are preamble, vision and principles. */
    private static final int PARAGRAPHS_BEFORE = 16;

    private static final String FORUM_PREFIX = "imrf-";

    private static final Map<Integer, Objective> BY_NUMBER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Objective::number, Function.identity()));

    private final int number;

    Objective(int number) {
        this.number = number;
    }

    /**
     * The objective of a number.
     *
     * @param number 1 to 23
     * @return the objective
     * @throws IllegalArgumentException if there is no objective of that number
     */
    public static Objective of(int number) {
        return ofNumber(number)
                .orElseThrow(() -> new IllegalArgumentException("number: no objective " + number + ", but 1 to 23"));
    }

    /**
     * The objective of a number, if there is one.
     *
     * @param number any number
     * @return the objective; empty unless the number is 1 to 23
     */
    public static Optional<Objective> ofNumber(int number) {
        return Optional.ofNullable(BY_NUMBER.get(number));
    }

    /**
     * The objective that a paragraph of the resolution is about.
     *
     * @param paragraph any number
     * @return the objective; empty unless the paragraph is 17 to 39
     */
    public static Optional<Objective> ofParagraph(int paragraph) {
        return paragraph > PARAGRAPHS_BEFORE ? ofNumber(paragraph - PARAGRAPHS_BEFORE) : Optional.empty();
    }

    /**
     * The number of the objective, by which everybody cites it.
     *
     * @return 1 to 23
     */
    public int number() {
        return number;
    }

    /**
     * The paragraph of A/RES/73/195 that holds the objective: 16 more than its number.
     *
     * @return 17 to 39
     */
    public int paragraph() {
        return number + PARAGRAPHS_BEFORE;
    }

    /**
     * The official title in English, as the resolution has it. Drafts differ: objective 13 is about "migration detention"
     * here.
     *
     * @return the title
     */
    public String title() {
        return title("en").orElseThrow();
    }

    /**
     * The title in a language. It does not fall back: write {@code title("ur").orElse(title())} where English will do.
     *
     * @param language a language code: {@code en}, {@code fr} or {@code es}
     * @return the title; empty if none is at hand in that language
     */
    public Optional<String> title(String language) {
        return Optional.ofNullable(facts().titles.get(Objects.requireNonNull(language, "language")));
    }

    /**
     * Titles in English that are met beside the official one: of the final draft, or shortened by the UN Network.
     *
     * @return the titles, empty for most
     */
    public List<String> variantTitles() {
        return facts().variants;
    }

    /**
     * The short name in English of the UN Network on Migration; not text of the resolution.
     *
     * @return the handle, such as {@code Counter smuggling}
     */
    public String handle() {
        return handle("en").orElseThrow();
    }

    /**
     * The short name of the UN Network on Migration in a language.
     *
     * @param language a language code: {@code en}, {@code fr} or {@code es}
     * @return the handle; empty if none is at hand in that language
     */
    public Optional<String> handle(String language) {
        return Optional.ofNullable(facts().handles.get(Objects.requireNonNull(language, "language")));
    }

    /**
     * The actions under the objective, in the order of their letters.
     *
     * @return 3 to 12 known actions
     */
    public List<ActionCode> actions() {
        return ActionCode.under(this);
    }

    /**
     * The Sustainable Development Goals that the UN Network's booklet sets beside the objective; the resolution does not.
     * For objective 2 the booklet names them all, for objective 19 none.
     *
     * @return goal numbers from 1 to 17, ascending
     */
    public List<Integer> sdgGoals() {
        return facts().goals;
    }

    /**
     * The SDG targets that the UN Network's booklet sets beside the objective; the resolution does not.
     *
     * @return known targets in their usual order; empty where the booklet names none
     */
    public List<SdgTarget> sdgTargets() {
        return facts().targets;
    }

    /**
     * The round table of a review forum at which the objective is discussed. The General Assembly allots the objectives
     * forum by forum, and calls the allotment indicative (A/RES/73/326).
     *
     * @param forum a forum, such as {@code imrf-2022}
     * @return the number of the round table; empty for a forum whose allotment is not at hand
     */
    public OptionalInt roundTable(String forum) {
        Integer table = facts().roundTables.get(Objects.requireNonNull(forum, "forum"));
        return table == null ? OptionalInt.empty() : OptionalInt.of(table);
    }

    /**
     * The round tables of all forums whose allotment is at hand.
     *
     * @return the number of the round table by forum
     */
    public Map<String, Integer> roundTables() {
        return facts().roundTables;
    }

    /** Words of the titles and handles that name the subject of this objective and of no other. */
    List<String> keywords() {
        return facts().keywords;
    }

    private Facts facts() {
        Facts facts = Facts.BY_NUMBER.get(number);
        return Objects.requireNonNull(facts, "the code list has every objective");
    }

    /** One row of the code list; a holder class, so that the list is read when a fact is first asked for. */
    private static final class Facts {
        private static final CodeList LIST = CodeList.of("objectives");
        private static final Map<Integer, Facts> BY_NUMBER = LIST.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> Integer.valueOf(cell(row, "number")), Facts::new));

        private final Map<String, String> titles;
        private final Map<String, String> handles;
        private final List<String> variants;
        private final List<String> keywords;
        private final List<Integer> goals;
        private final List<SdgTarget> targets;
        private final Map<String, Integer> roundTables;

        private Facts(List<String> row) {
            titles = byLanguage(row, "title-");
            handles = byLanguage(row, "handle-");
            variants = split(row, "variant-titles-en", "\\|").toList();
            keywords = split(row, "keywords", "\\|").toList();
            goals = goals(row);
            targets = split(row, "sdg-targets", " ").map(SdgTarget::of).toList();
            roundTables = roundTables(row);
        }

        private static String cell(List<String> row, String column) {
            return row.get(LIST.indexOf(column));
        }

        private static Stream<String> split(List<String> row, String column, String separator) {
            return Arrays.stream(cell(row, column).split(separator)).filter(part -> !part.isEmpty());
        }

        private static Map<String, String> byLanguage(List<String> row, String prefix) {
            return Map.of(
                    "en", cell(row, prefix + "en"), "fr", cell(row, prefix + "fr"), "es", cell(row, prefix + "es"));
        }

        private static List<Integer> goals(List<String> row) {
            if (cell(row, "sdg-goals").equals("all")) {
                return IntStream.rangeClosed(1, 17).boxed().toList();
            }
            return split(row, "sdg-goals", " ").map(Integer::valueOf).toList();
        }

        private static Map<String, Integer> roundTables(List<String> row) {
            Map<String, Integer> tables = new LinkedHashMap<>();
            for (String column : LIST.columns()) {
                if (column.startsWith(FORUM_PREFIX) && !column.endsWith("-confidence")) {
                    tables.put(column, Integer.valueOf(cell(row, column)));
                }
            }
            return Map.copyOf(tables);
        }
    }
}
