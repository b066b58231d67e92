package io.github.gcmsdk.network;

import io.github.gcmsdk.record.Code;
import io.github.gcmsdk.record.Ref;
import io.github.gcmsdk.rule.Advice;
import io.github.gcmsdk.rule.Tidy;
import io.github.gcmsdk.rule.Visible;
import io.github.gcmsdk.stakeholder.Stakeholder;
import io.github.gcmsdk.text.Text;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in an event: an organization and an office, never a person.
 *
 * <pre>{@code {"stakeholder": "iom-pakistan", "role": "panellist", "session": "panel"}}</pre>
 *
 * <p>Immutable, thread-safe, value-based.
 *
 * @param stakeholder who takes part
 * @param role what it does there
 * @param function the office that speaks for it, never a name
 * @param session the id of a session of the event
 * @param remote whether it takes part from elsewhere
 */
public record Participant(
        @Nullable @Valid Ref<Stakeholder> stakeholder,
        @Nullable @Valid Code<ParticipantRole> role,
        @Valid Text function,
        @Nullable @Visible @Tidy(groups = Advice.class) String session,
        @Nullable Boolean remote) {

    /**
     * Takes the parts.
     *
     * @param stakeholder who takes part, or null
     * @param role what it does there, or null
     * @param function the office that speaks for it, never a name
     * @param session the id of a session of the event, or null
     * @param remote whether it takes part from elsewhere, or null
     */
    public Participant {
        function = function == null ? Text.EMPTY : function;
    }
}
