package io.github.gcmsdk.extension;

import io.github.gcmsdk.record.Extension;
import io.github.gcmsdk.record.RecordType;
import io.github.gcmsdk.rule.RecordRule;
import io.github.gcmsdk.rule.Rule;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.stakeholder.StakeholderKind;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What a network of universities adds: courses, and what it expects of a university beside the Compact's own rules. */
public final class Campus implements Extension {

    /** A rule on a type of the library. */
    public static final RecordRule<Stakeholder> WEBSITE_MISSING = Rule.info(
                    "campus:stakeholder.website-missing", "An academic stakeholder has no website.")
            .reads("kinds", "website")
            .record((stakeholder, out) -> {
                boolean academic = stakeholder.kinds().stream().anyMatch(kind -> kind.is(StakeholderKind.ACADEMIA));
                if (academic && stakeholder.website() == null) {
                    out.at("/website");
                }
            });

    /** Made by {@link java.util.ServiceLoader}. */
    public Campus() {}

    @Override
    public String prefix() {
        return "campus";
    }

    @Override
    public List<RecordType<?>> types() {
        return List.of(
                RecordType.of("campus:course", Course.class, MethodHandles.lookup(), Course.FULL),
                RecordType.standard(Stakeholder.class).with(WEBSITE_MISSING));
    }

    @Override
    public Map<String, String> messages(Locale language) {
        ResourceBundle messages = ResourceBundle.getBundle("io.github.gcmsdk.extension.messages", language);
        return messages.keySet().stream().collect(Collectors.toMap(key -> key, messages::getString));
    }
}
