package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Coded;
import java.util.List;

/** How far an activity of a workplan has come. */
public enum ActivityStatus implements Coded {
    /** Not begun. */
    PLANNED,
    /** Under way. */
    ONGOING,
    /** Done. */
    COMPLETED,
    /** Given up. */
    CANCELLED;

    @Override
    public List<String> aliases() {
        return switch (this) {
            case PLANNED -> List.of("Yet to start");
            case ONGOING -> List.of("In progress");
            default -> List.of();
        };
    }
}
