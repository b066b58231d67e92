package io.github.gcmsdk.internal.engine;

import io.github.gcmsdk.finding.Waiver;
import io.github.gcmsdk.internal.rule.WaiverRules;
import io.github.gcmsdk.privacy.PersonalData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The waivers of one call at work: which hold, and which were needed. */
public final class Waiving {

    private final List<Waiver> waivers;
    private final LocalDate asOf;
    private final Map<String, Integer> holding = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();

    public Waiving(List<Waiver> waivers, LocalDate asOf) {
        this.waivers = waivers;
        this.asOf = asOf;
        for (int i = 0; i < waivers.size(); i++) {
            if (waivers.get(i).holdsOn(asOf)) {
                holding.putIfAbsent(key(waivers.get(i)), i);
                codes.add(waivers.get(i).code());
            }
        }
    }

    private static String key(Waiver waiver) {
        return waiver.code() + ' ' + waiver.fingerprint();
    }

    /** Whether a waiver speaks of a rule. */
    boolean concerns(String code) {
        return codes.contains(code);
    }

    /** The waiver that accepts a finding, its texts cut and masked, or null if none does. */
    @Nullable
    Waiver use(String code, String fingerprint) {
        Integer index = holding.get(code + ' ' + fingerprint);
        if (index == null) {
            return null;
        }
        used.add(index);
        Waiver waiver = waivers.get(index);
        return new Waiver(
                waiver.code(),
                waiver.fingerprint(),
                PersonalData.mask(waiver.reason()),
                PersonalData.mask(waiver.author()),
                waiver.expires());
    }

    /** Waivers that hold no more; and, if every finding was seen but those of some rules, those that nothing needs. */
    List<Problem> problems(boolean complete, Set<String> unseen) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            String pointer = "/waivers/" + i;
            if (!waiver.holdsOn(asOf)) {
                problems.add(Problem.of(
                        WaiverRules.EXPIRED, pointer, null, "code", waiver.code(), "expires", "" + waiver.expires()));
            } else if (complete && !used.contains(i) && !unseen.contains(waiver.code())) {
                problems.add(Problem.of(WaiverRules.UNUSED, pointer, null, "code", waiver.code()));
            }
        }
        return problems;
    }
}
