package io.github.gcmsdk.text;

import io.github.gcmsdk.record.CodeList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The snapshot of the IANA Language Subtag Registry; keys are in lower case. */
final class LanguageRegistry {

    /** A registered language; absent texts are empty. {@code prefix} is set where it may be an extended language. */
    private record Language(String subtag, String names, String preferred, String prefix) {}

    private static final Map<String, Language> LANGUAGES = new HashMap<>(1 << 14);
    private static final Map<String, String> ALIASES = new HashMap<>(512);
    private static final Set<String> SCRIPTS = new HashSet<>(512);
    /** Regions and variants with what the registry prefers to each, mostly itself. */
    private static final Map<String, String> REGIONS = new HashMap<>(512);

    private static final Map<String, String> VARIANTS = new HashMap<>(256);
    /** Whole tags of old as the registry writes them, and whole tags with what it prefers to them. */
    private static final Map<String, String> GRANDFATHERED = new HashMap<>(64);

    private static final Map<String, String> PREFERRED_TAGS = new HashMap<>(128);

    static {
        CodeList list = CodeList.of("languages");
        int type = list.indexOf("type");
        int names = list.indexOf("names");
        int preferred = list.indexOf("preferred");
        int prefix = list.indexOf("prefix");
        int alias = list.indexOf("alias");
        for (List<String> row : list.rows()) {
            String subtag = row.get(0);
            String key = subtag.toLowerCase(Locale.ROOT);
            String instead =
                    row.get(preferred).isEmpty() ? key : row.get(preferred).toLowerCase(Locale.ROOT);
            switch (row.get(type)) {
                case "language" -> {
                    LANGUAGES.put(key, new Language(key, row.get(names), row.get(preferred), row.get(prefix)));
                    addAliases(row.get(alias), key);
                }
                case "script" -> SCRIPTS.add(key);
                case "region" -> REGIONS.put(key, instead);
                case "variant" -> VARIANTS.put(key, instead);
                case "grandfathered" -> {
                    GRANDFATHERED.put(key, subtag);
                    addPreferredTag(key, row.get(preferred));
                }
                case "redundant" -> addPreferredTag(key, row.get(preferred));
                default -> throw new IllegalStateException("languages: no type " + row.get(type));
            }
        }
    }

    /** Subtags by English names in lower case; made when first needed, as most runs never ask. */
    private static final class Names {

        static final Map<String, String> SUBTAGS = new HashMap<>(1 << 14);

        static {
            CodeList list = CodeList.of("languages");
            int type = list.indexOf("type");
            int names = list.indexOf("names");
            int preferred = list.indexOf("preferred");
            for (List<String> row : list.rows()) {
                if (row.get(type).equals("language") && !row.get(0).contains("..")) {
                    add(row.get(names), row.get(preferred).isEmpty() ? row.get(0) : row.get(preferred));
                }
            }
        }

        private static void add(String names, String subtag) {
            for (String name : names.split(";")) {
                // Short subtags come first in the list, and are what a name of two languages means.
                SUBTAGS.putIfAbsent(name.toLowerCase(Locale.ROOT), subtag);
            }
        }
    }

    private LanguageRegistry() {}

    private static void addAliases(String aliases, String subtag) {
        if (!aliases.isEmpty()) {
            for (String alias : aliases.split(",")) {
                ALIASES.put(alias, subtag);
            }
        }
    }

    private static void addPreferredTag(String tag, String preferred) {
        if (!preferred.isEmpty()) {
            PREFERRED_TAGS.put(tag, preferred);
        }
    }

    static @Nullable String grandfathered(String text) {
        return GRANDFATHERED.get(text.toLowerCase(Locale.ROOT));
    }

    static @Nullable String preferredToGrandfathered(String text) {
        String key = text.toLowerCase(Locale.ROOT);
        return GRANDFATHERED.containsKey(key) ? PREFERRED_TAGS.get(key) : null;
    }

    static @Nullable String byName(String name) {
        return Names.SUBTAGS.get(name);
    }

    static @Nullable String name(String language) {
        Language found = LANGUAGES.get(ALIASES.getOrDefault(language, language));
        return found == null ? null : found.names().split(";")[0];
    }

    static boolean isValid(Subtags subtags) {
        return isLanguage(subtags)
                && isExtended(subtags)
                && (subtags.script().isEmpty() || isScript(subtags.script()))
                && (subtags.region().isEmpty() || isRegion(subtags.region()))
                && VARIANTS.keySet().containsAll(subtags.variants())
                && isDistinct(subtags.variants())
                && isDistinct(subtags.extensions().stream()
                        .map(extension -> extension.get(0))
                        .toList());
    }

    private static boolean isLanguage(Subtags subtags) {
        String language = subtags.language();
        // The registry gives the private ranges of languages, scripts and regions as ranges.
        return LANGUAGES.containsKey(language) || language.equals("x") || isBetween("qaa", language, "qtz");
    }

    private static boolean isExtended(Subtags subtags) {
        if (subtags.extended().isEmpty()) {
            return true;
        }
        Language extended = LANGUAGES.get(subtags.extended().get(0));
        return subtags.extended().size() == 1
                && extended != null
                && extended.prefix().equals(subtags.language());
    }

    private static boolean isScript(String script) {
        return SCRIPTS.contains(script) || isBetween("qaaa", script, "qabx");
    }

    private static boolean isRegion(String region) {
        return REGIONS.containsKey(region) || isBetween("qm", region, "qz") || isBetween("xa", region, "xz");
    }

    private static boolean isBetween(String first, String subtag, String last) {
        return subtag.length() == first.length() && first.compareTo(subtag) <= 0 && subtag.compareTo(last) <= 0;
    }

    private static boolean isDistinct(List<String> subtags) {
        return new HashSet<>(subtags).size() == subtags.size();
    }

    static String canonical(String text, Subtags subtags) {
        String whole = PREFERRED_TAGS.get(text.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return whole;
        }
        List<String> parts = new ArrayList<>();
        addLanguage(subtags, parts);
        if (!subtags.script().isEmpty()) {
            parts.add(subtags.script().substring(0, 1).toUpperCase(Locale.ROOT)
                    + subtags.script().substring(1));
        }
        if (!subtags.region().isEmpty()) {
            parts.add(REGIONS.getOrDefault(subtags.region(), subtags.region()).toUpperCase(Locale.ROOT));
        }
        subtags.variants().forEach(variant -> parts.add(VARIANTS.getOrDefault(variant, variant)));
        subtags.extensions().forEach(parts::addAll);
        parts.addAll(subtags.privateUse());
        return String.join("-", parts);
    }

    private static void addLanguage(Subtags subtags, List<String> parts) {
        if (subtags.language().equals("x")) {
            return;
        }
        if (!subtags.extended().isEmpty() && isExtended(subtags)) {
            parts.add(subtags.extended().get(0));
            return;
        }
        String language = ALIASES.getOrDefault(subtags.language(), subtags.language());
        Language found = LANGUAGES.get(language);
        parts.add(found == null || found.preferred().isEmpty() ? language : found.preferred());
        parts.addAll(subtags.extended());
    }
}
