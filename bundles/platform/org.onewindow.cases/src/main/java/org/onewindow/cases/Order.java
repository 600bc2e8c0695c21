package org.onewindow.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;

/**
 * What somebody wants done to a case: the body of {@code POST /cases/{number}/actions}.
 *
 * @param reason needed for REJECT, DENY, WITHDRAW and AMEND; null otherwise allowed
 * @param corrections what is to be corrected, all at once; only and at least one with REQUEST_CORRECTION
 * @param form the whole form anew, with RESUBMIT or AMEND; null when it stays
 * @param materials all materials anew, with RESUBMIT; null when they stay
 */
public record Order(
        Action action,
        String reason,
        List<Correction> corrections,
        JsonNode form,
        List<HandedIn> materials,
        List<FaultOverride> overrides) {
    public Order {
        Objects.requireNonNull(action, "action");
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        materials = materials == null ? null : List.copyOf(materials);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
    }

    /** An action that needs nothing further. */
    public static Order of(Action action) {
        return new Order(action, null, null, null, null, null);
    }

    /** An action with its reason. */
    public static Order of(Action action, String reason) {
        return new Order(action, reason, null, null, null, null);
    }
}
