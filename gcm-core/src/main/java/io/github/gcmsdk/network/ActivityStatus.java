package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Coded;
import java.util.List;

/** How far an activity of a workplan has come. */
public enum ActivityStatus implements Coded {
    /** Not begun. */
    PLANNED("Yet to start"),
    /** Under way. */
    ONGOING("In progress"),
    /** Done. */
    COMPLETED,
    /** Given up. */
    CANCELLED;

    private final List<String> aliases;

    ActivityStatus(String... aliases) {
        this.aliases = List.of(aliases);
    }

    @Override
    public List<String> aliases() {
        return aliases;
    }
}
