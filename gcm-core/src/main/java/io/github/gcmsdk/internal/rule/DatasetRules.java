package io.github.gcmsdk.internal.rule;

import io.github.gcmsdk.internal.engine.DatasetRule;
import java.util.List;

/** All rules about several records together. */
public final class DatasetRules {

    private DatasetRules() {}

    /** The rules, in the order of the documentation; none holds a state. */
    public static List<DatasetRule> all() {
        return List.of(
                new References(),
                new SharedIdentifiers(),
                new LocalReferences(),
                new Cycles(),
                new NetworkRelations(),
                new FundRelations(),
                new ProgrammeRelations(),
                new MoneyRelations(),
                new PledgeRelations(),
                new PrivacyRelations());
    }
}
