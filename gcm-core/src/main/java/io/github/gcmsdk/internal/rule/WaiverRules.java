package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.rule.Rule;
import java.util.List;

/** The rules about waivers, which are judged with the data that they speak of. */
public final class WaiverRules {

    public static final Rule EXPIRED =
            Rule.warning("waiver.expired", "A waiver does not hold any more.").dataset();

    public static final Rule UNUSED = Rule.info(
                    "waiver.unused", "A waiver holds, and nothing is found that it accepts.")
            .dataset();

    private WaiverRules() {}

    static List<Rule> all() {
        return List.of(EXPIRED, UNUSED);
    }
}
