package io.github.gcmsdk.internal.rule;

import static io.github.gcmsdk.internal.engine.KeyLog.Space.LOCAL;
import static io.github.gcmsdk.internal.engine.KeyLog.Space.LOCAL_REFERENCE;

import io.github.gcmsdk.commitment.Alignment;
import io.github.gcmsdk.commitment.NationalImplementationPlan;
import io.github.gcmsdk.commitment.PolicyFramework;
import io.github.gcmsdk.fund.Contribution;
import io.github.gcmsdk.fund.Fund;
import io.github.gcmsdk.fund.JointProgramme;
import io.github.gcmsdk.internal.engine.DatasetRule;
import io.github.gcmsdk.internal.engine.Item;
import io.github.gcmsdk.internal.engine.KeyLog;
import io.github.gcmsdk.internal.engine.KeyNotes;
import io.github.gcmsdk.network.MigrationNetwork;
import io.github.gcmsdk.network.Workplan;
import io.github.gcmsdk.record.GcmRecord;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Local ids that lie in another record: the thematic areas of a fund, the elements of a policy framework. Silent where
 * the other record is not at hand or lists no part.
 */
final class LocalReferences implements DatasetRule {

    private static final String FUND = "fund";
    private static final String FRAMEWORK = "policy-framework";

    /** Under the parent alone stands that it has parts at all. */
    private static final String ANY = "";

    @Override
    public List<Rule> rules() {
        return List.of(NetworkRules.LOCAL_MISSING);
    }

    @Override
    public void add(Item item, KeyNotes log) {
        GcmRecord record = item.record();
        if (record instanceof Fund fund) {
            present(fund.thematicAreas()).forEach(area -> define(FUND, fund.id(), area.id(), item, log));
        } else if (record instanceof PolicyFramework framework) {
            present(framework.elements())
                    .forEach(element -> define(FRAMEWORK, framework.id(), element.id(), item, log));
        } else if (record instanceof JointProgramme programme) {
            refer(FUND, programme.fund(), programme.thematicArea(), "/thematicArea", item, log);
            align(programme.alignedWith(), "/alignedWith", item, log);
        } else if (record instanceof NationalImplementationPlan plan) {
            align(plan.alignedWith(), "/alignedWith", item, log);
        } else if (record instanceof Contribution contribution && contribution.earmarking() != null) {
            String area = contribution.earmarking().thematicArea();
            refer(FUND, contribution.fund(), area, "/earmarking/thematicArea", item, log);
        } else if (record instanceof MigrationNetwork network) {
            for (int i = 0; i < network.workplans().size(); i++) {
                Workplan workplan = network.workplans().get(i);
                if (workplan != null) {
                    align(workplan.alignedWith(), "/workplans/" + i + "/alignedWith", item, log);
                }
            }
        }
    }

    private static <T> Stream<T> present(List<T> list) {
        return list.stream().filter(Objects::nonNull);
    }

    private static void align(List<Alignment> alignments, String pointer, Item item, KeyNotes log) {
        for (int i = 0; i < alignments.size(); i++) {
            Alignment alignment = alignments.get(i);
            if (alignment != null) {
                refer(FRAMEWORK, alignment.framework(), alignment.element(), pointer + "/" + i + "/element", item, log);
            }
        }
    }

    private static void define(String type, @Nullable String parent, @Nullable String id, Item item, KeyNotes log) {
        if (parent != null && id != null) {
            log.add(LOCAL, key(type, parent, id), item.number());
            log.add(LOCAL, key(type, parent, ANY), item.number());
        }
    }

    private static void refer(
            String type, @Nullable Ref<?> parent, @Nullable String id, String pointer, Item item, KeyNotes log) {
        if (parent != null && parent.id() != null && id != null && item.number() >= 0) {
            String place = item.record().meta().rest().partnerPointer(pointer);
            log.add(LOCAL_REFERENCE, key(type, parent.id(), id), item.number(), place, key(type, parent.id(), ANY), id);
        }
    }

    private static String key(String type, String parent, String id) {
        return type + '\0' + parent + '\0' + id;
    }

    @Override
    public void finish(KeyLog log, Findings out) {
        log.forEachKey(LOCAL_REFERENCE, (key, references) -> {
            if (!log.get(LOCAL, key).isEmpty()) {
                return;
            }
            references.stream()
                    .filter(reference ->
                            !log.get(LOCAL, reference.values().get(1)).isEmpty())
                    .forEach(reference -> out.at(
                            NetworkRules.LOCAL_MISSING,
                            reference.record(),
                            reference.values().get(0),
                            null,
                            null,
                            "id",
                            reference.values().get(2)));
        });
    }
}
