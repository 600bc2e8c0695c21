package org.onewindow.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody wants done to a case: the body of {@code POST /cases/{number}/actions}.
 *
 * @param reason needed for REJECT, DENY, WITHDRAW and AMEND, and by hand; null otherwise allowed
 * @param corrections what is to be corrected, all at once; only and at least one with REQUEST_CORRECTION
 * @param form the whole form anew, with RESUBMIT or AMEND; null when it stays
 * @param materials all materials anew, with RESUBMIT; null when they stay
 * @param byHand whether the person answers for the department's code, which is gone; never null
 * @param result only by hand: what the department's code would have put into the result, at most 20 fields with names in
 *     camelCase
 */
public record Order(
        Action action,
        String reason,
        List<Correction> corrections,
        JsonNode form,
        List<HandedIn> materials,
        List<FaultOverride> overrides,
        Boolean byHand,
        Map<String, String> result) {
    public Order {
        Objects.requireNonNull(action, "action");
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        materials = materials == null ? null : List.copyOf(materials);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
        byHand = Boolean.TRUE.equals(byHand);
        result = result == null ? Map.of() : Map.copyOf(result);
    }

    /** An order that leaves to the department's code what is its business. */
    public Order(
            Action action,
            String reason,
            List<Correction> corrections,
            JsonNode form,
            List<HandedIn> materials,
            List<FaultOverride> overrides) {
        this(action, reason, corrections, form, materials, overrides, false, null);
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
