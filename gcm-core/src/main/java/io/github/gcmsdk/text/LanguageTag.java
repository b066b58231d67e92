package io.github.gcmsdk.text;

import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.RecordRules;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language tag of BCP 47 (RFC 5646), such as {@code en}, {@code zh-Hant-TW} or {@code und}.
 *
 * <p>Open: any text can be held. Case does not matter to what a tag means, only to how it should be written. In JSON the
 * tag is the key of a text: {@code {"en": "Data", "ur": "..."}}.
 *
 * <p>The data are the list {@code languages}, a dated snapshot of the IANA Language Subtag Registry. It is read when a
 * tag is first asked for more than a plain two-letter language needs.
 *
 * <p>Immutable, thread-safe and value-based: compare with {@code equals}, never by identity. Equality is by the text, so
 * {@code EN} and {@code en} differ; compare {@linkplain #canonical() canonical} tags to compare languages.
 */
@RecordRules(groups = Advice.class)
public final class LanguageTag {

    /** The language is not determined: {@code und}. */
    public static final LanguageTag UNDETERMINED = new LanguageTag("und", true);

    /** The two-letter languages that the registry prefers, so that they are known before it is read. */
    private static final String TWO_LETTERS =
            "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
                    + "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz "
                    + "ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln "
                    + "lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi "
                    + "pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th "
                    + "ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";

    /** Scripts whose letters run from right to left in Unicode, in lower case. */
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of(
            "adlm", "arab", "aran", "armi", "avst", "chrs", "cprt", "elym", "gara", "hatr", "hebr", "hung", "khar",
            "lydi", "mand", "mani", "mend", "merc", "mero", "narb", "nbat", "nkoo", "orkh", "ougr", "palm", "phli",
            "phlp", "phnx", "prti", "rohg", "samr", "sarb", "sogd", "sogo", "syrc", "syre", "syrj", "syrn", "thaa",
            "yezi");

    /** Languages that are mostly written in such a script; the registry names the script of few of them. */
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi", "acm", "acw", "acx", "aeb", "afb", "aii", "apc",
            "apd", "arb", "arc", "arq", "ars", "ary", "arz", "ayl", "azb", "bal", "brh", "ckb", "glk", "haz", "khw",
            "lrc", "mzn", "nqo", "pbt", "pbu", "pes", "pnb", "prs", "pst", "sdh", "skr", "syr");

    private static final Map<String, LanguageTag> SHARED = shared();

    private final String text;

    /** Whether the tag is known and canonical without a look at the registry. */
    private final boolean plain;

    private LanguageTag(String text, boolean plain) {
        this.text = text;
        this.plain = plain;
    }

    private static Map<String, LanguageTag> shared() {
        Map<String, LanguageTag> shared = new HashMap<>(512);
        for (String language : TWO_LETTERS.split(" ")) {
            shared.put(language, new LanguageTag(language, true));
        }
        shared.put(UNDETERMINED.text, UNDETERMINED);
        shared.put("mul", new LanguageTag("mul", true));
        return shared;
    }

    /**
     * The language of a known tag.
     *
     * @param tag a known tag, such as {@code en} or {@code pt-BR}
     * @return the tag, as it is written
     * @throws IllegalArgumentException if the tag is not {@linkplain #isKnown() known}
     */
    public static LanguageTag of(String tag) {
        LanguageTag language = parse(Objects.requireNonNull(tag, "tag"));
        if (!language.isKnown()) {
            throw new IllegalArgumentException("tag: no valid language tag of BCP 47: " + abridged(tag));
        }
        return language;
    }

    /**
     * Holds a text as a language tag, whatever it is.
     *
     * @param text any text; it is kept as it is
     * @return the tag, {@linkplain #isKnown() known} or not
     */
    public static LanguageTag parse(CharSequence text) {
        String raw = Objects.requireNonNull(text, "text").toString();
        LanguageTag shared = SHARED.get(raw);
        return shared != null ? shared : new LanguageTag(raw, false);
    }

    /**
     * The text, as it came.
     *
     * @return the raw text, possibly empty
     */
    public String text() {
        return text;
    }

    /**
     * Whether the text follows the grammar of RFC 5646, be its parts registered or not; case does not matter. Texts of
     * more than 255 characters do not: that limit is ours.
     *
     * @return true for {@code en-GB}, {@code x-private}, {@code i-klingon} and also {@code xx}
     */
    public boolean isWellFormed() {
        return plain || Subtags.of(text) != null || grandfathered() != null;
    }

    /**
     * Whether the tag is valid by RFC 5646 in the registry at hand: well-formed, its language, script, region and
     * variants registered, no variant and no extension twice. Private use ({@code x-...}, {@code qaa} to {@code qtz}) is
     * valid, and so are tags that the registry discourages, such as {@code iw}; {@code spa} is not, as it is registered
     * as {@code es} only. What stands within extensions is not judged.
     *
     * @return whether the tag is valid
     */
    public boolean isKnown() {
        if (plain || grandfathered() != null) {
            return true;
        }
        Subtags subtags = Subtags.of(text);
        return subtags != null && LanguageRegistry.isValid(subtags);
    }

    /**
     * The English name of the language alone: {@code Chinese} for {@code zh-Hant-TW}, {@code Spanish} for {@code es} and
     * {@code spa}.
     *
     * @return the name in the registry; empty for private use, for unregistered languages and for other texts
     */
    public Optional<String> name() {
        Subtags subtags = Subtags.of(text);
        return subtags == null ? Optional.empty() : Optional.ofNullable(LanguageRegistry.name(subtags.language()));
    }

    /**
     * The tag as the registry would write it: usual case, preferred subtags for discouraged ones ({@code iw}: {@code
     * he}), two letters for three ({@code spa}, {@code fra} and {@code fre}), an extended language in place of its prefix
     * ({@code zh-yue}: {@code yue}). Grandfathered tags stay, as do extensions in their order.
     *
     * @return the canonical tag; this tag where nothing changes, or where it is not well-formed. It need not be known
     */
    public LanguageTag canonical() {
        if (plain) {
            return this;
        }
        String grandfathered = grandfathered();
        if (grandfathered != null) {
            return like(grandfathered);
        }
        Subtags subtags = Subtags.of(text);
        return subtags == null ? this : like(LanguageRegistry.canonical(text, subtags));
    }

    /**
     * The tag that was probably meant, or that should be written: the {@linkplain #canonical() canonical} one ({@code
     * spa}: {@code es}, {@code en-gb}: {@code en-GB}), what the registry prefers to a grandfathered tag ({@code
     * i-klingon}: {@code tlh}), the tag without blanks and underscores ({@code EN_us}: {@code en-US}), or the language of
     * an exact English name ({@code French}: {@code fr}).
     *
     * @return a known tag of another text, also for a known tag that should be written otherwise; else empty
     */
    public Optional<LanguageTag> suggestion() {
        if (plain || text.length() > Subtags.LONGEST) {
            return Optional.empty();
        }
        String preferred = LanguageRegistry.preferredToGrandfathered(text);
        if (preferred != null) {
            return Optional.of(parse(preferred));
        }
        LanguageTag mended = parse(text.strip().replace('_', '-')).canonical();
        if (mended.isKnown()) {
            return mended.equals(this) ? Optional.empty() : Optional.of(mended);
        }
        return Optional.ofNullable(LanguageRegistry.byName(text.strip().toLowerCase(Locale.ROOT)))
                .map(LanguageTag::parse);
    }

    /**
     * Whether text in this language runs from right to left: by the script of the tag, else by the usual script of the
     * language.
     *
     * @return true for {@code ar}, {@code ur}, {@code fa}, {@code he}, {@code ps}, {@code pa-Arab}; false for
     *     {@code ur-Latn}, and where nothing is known
     */
    public boolean isRightToLeft() {
        if (plain) {
            return RIGHT_TO_LEFT_LANGUAGES.contains(text);
        }
        Subtags subtags = Subtags.of(canonical().text);
        if (subtags == null) {
            return false;
        }
        return subtags.script().isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(subtags.language())
                : RIGHT_TO_LEFT_SCRIPTS.contains(subtags.script());
    }

    private @Nullable String grandfathered() {
        // None is longer, and the registry need not be read for longer ones.
        return text.length() > Subtags.LONGEST_GRANDFATHERED || !Subtags.isAscii(text)
                ? null
                : LanguageRegistry.grandfathered(text);
    }

    private LanguageTag like(String written) {
        return written.equals(text) ? this : parse(written);
    }

    private static String abridged(String text) {
        return text.substring(0, Math.min(text.length(), 40));
    }

    /**
     * Compares by the text.
     *
     * @param other another object
     * @return whether it is a language tag of the same text
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof LanguageTag that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The text, as it came.
     *
     * @return {@link #text()}
     */
    @Override
    public String toString() {
        return text;
    }
}
