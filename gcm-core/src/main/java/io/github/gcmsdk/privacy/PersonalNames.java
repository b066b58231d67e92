package io.github.gcmsdk.privacy;

import io.github.gcmsdk.record.CodeList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes names of members and columns that hold data about a person, in English, French, Spanish, Arabic and Urdu, and
 * as form tools write them: {@code dateOfBirth}, {@code Numéro de passeport}, {@code respondent/phone_number},
 * {@code _submitted_by}. The words are the list {@code personal-names}.
 *
 * <pre>{@code
 * PersonalNames.kindOf("date_naissance", false)   // date-of-birth
 * PersonalNames.kindOf("organizationName", true)  // empty
 * }</pre>
 *
 * <p>Some names are personal by themselves ({@code passport_no}); others only where the record is about a living person
 * ({@code name}, {@code latitude}), since offices and events have them too. A list of words misses some: it is a guard, not
 * a proof.
 */
public final class PersonalNames {

    /** Nothing longer is looked at; a question in the place of a name is shorter. */
    private static final int EXAMINED = 200;

    /** Words that say nothing, in the five languages. */
    private static final Set<String> FILLING = Set.of(
            "of", "the", "and", "de", "du", "des", "la", "le", "les", "et", "el", "los", "las", "del", "كا", "كي",
            "كے");

    /** Around a name they change nothing: {@code passport_no}, {@code numero_passeport}. */
    private static final Set<String> COUNTING = Set.of("number", "numero", "num", "nr", "no", "رقم", "نمبر");

    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\u0640]+");
    private static final Pattern BOUNDARY =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"
                    + "|(?<=\\p{L})(?=\\d)|(?<=\\d)(?=\\p{L})|[^\\p{L}\\d]+");

    /** What a term says, and how it has to stand in a name. */
    private record Term(String kind, String use, String match) {

        boolean holds(boolean aboutPeople, boolean ofOrganization) {
            return use.equals("always") || !ofOrganization && (aboutPeople || use.equals("unless-organization"));
        }
    }

    /** By the words of the term, written together. */
    private static final Map<String, Term> TERMS = new HashMap<>();

    private static final Map<String, Term> COLUMNS = new HashMap<>();
    private static final int LONGEST;

    static {
        int longest = 1;
        CodeList list = CodeList.of("personal-names");
        int kind = list.indexOf("kind");
        int use = list.indexOf("use");
        int match = list.indexOf("match");
        for (List<String> row : list.rows()) {
            Term term = new Term(row.get(kind), row.get(use), row.get(match));
            if (term.match.equals("column")) {
                COLUMNS.put(row.get(0), term);
            } else {
                List<String> words = words(row.get(0));
                longest = Math.max(longest, words.size());
                TERMS.putIfAbsent(String.join("", words), term);
            }
        }
        LONGEST = longest;
    }

    private PersonalNames() {}

    /**
     * What a member or column holds, by its name.
     *
     * @param name the name as it is written
     * @param aboutPeople whether the record is about a living person
     * @return the kind, such as {@code date-of-birth}; empty if the name does not say that it is personal
     */
    public static Optional<String> kindOf(String name, boolean aboutPeople) {
        String own = name.substring(name.lastIndexOf('/') + 1); // form tools put the group before it
        if (own.length() > EXAMINED) {
            return Optional.empty();
        }
        Term column = COLUMNS.get(own.toLowerCase(Locale.ROOT));
        if (column != null) {
            return Optional.of(column.kind);
        }
        List<String> words = words(own);
        boolean ofOrganization = words.stream().anyMatch(PersonalNames::isOrganization);
        String kind = find(words, aboutPeople, ofOrganization);
        return Optional.ofNullable(kind != null ? kind : find(uncounted(words), aboutPeople, ofOrganization));
    }

    private static @Nullable String find(List<String> words, boolean aboutPeople, boolean ofOrganization) {
        int size = words.size();
        for (int from = 0; from < size; from++) {
            StringBuilder run = new StringBuilder();
            for (int to = from + 1; to <= Math.min(size, from + LONGEST); to++) {
                Term term = TERMS.get(run.append(words.get(to - 1)).toString());
                if (term != null
                        && stands(term.match, from == 0, to == size)
                        && term.holds(aboutPeople, ofOrganization)
                        && !term.kind.isEmpty()) {
                    return term.kind;
                }
            }
        }
        return null;
    }

    private static boolean stands(String match, boolean first, boolean last) {
        return switch (match) {
            case "whole" -> first && last;
            case "last" -> last;
            default -> true;
        };
    }

    private static boolean isOrganization(String word) {
        Term term = TERMS.get(word);
        return term != null && term.use.equals("organization");
    }

    /** The words without a number word before or behind them. */
    private static List<String> uncounted(List<String> words) {
        int from = 0;
        int to = words.size();
        while (from < to && COUNTING.contains(words.get(from))) {
            from++;
        }
        while (from < to && COUNTING.contains(words.get(to - 1))) {
            to--;
        }
        return words.subList(from, to);
    }

    /** The words of a name, folded: no marks, no capitals, no articles, no single letters, no digits. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String piece : BOUNDARY.split(unmarked(name))) {
            String word = withoutArticle(piece.toLowerCase(Locale.ROOT));
            if (word.length() > 1 && !FILLING.contains(word) && !Character.isDigit(word.charAt(0))) {
                words.add(word);
            }
        }
        return words;
    }

    /** Without diacritics, and with one letter for the variants that Arabic and Urdu keyboards give. */
    private static String unmarked(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        return plain
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                        .replaceAll("")
                        .replace('ى', 'ي')
                        .replace('ی', 'ي')
                        .replace('ک', 'ك')
                        .replace('ة', 'ه')
                        .replace('ہ', 'ه')
                        .replace('ھ', 'ه')
                        .replace('ە', 'ه')
                        .replace('ٱ', 'ا');
    }

    private static String withoutArticle(String word) {
        return word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
    }
}
