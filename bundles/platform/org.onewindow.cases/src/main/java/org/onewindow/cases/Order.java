package org.onewindow.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody wants done to a case: the body of {@code POST /cases/{number}/actions}.
 *
 * @param reason needed for REJECT, DENY, WITHDRAW, AMEND and EXTEND, and by hand; null otherwise allowed
 * @param corrections what is to be corrected, all at once; only and at least one with REQUEST_CORRECTION
 * @param form the whole form anew, with RESUBMIT or AMEND; null when it stays
 * @param materials all materials anew, with RESUBMIT; null when they stay
 * @param byHand whether the person answers for the department's code, which is gone; never null
 * @param result only by hand: what the department's code would have put into the result, at most 20 fields with names in
 *     camelCase
 * @param suspension why and for how long the clocks stop; only and always with SUSPEND
 */
public record Order(
        Action action,
        String reason,
        List<Correction> corrections,
        JsonNode form,
        List<HandedIn> materials,
        List<FaultOverride> overrides,
        Boolean byHand,
        Map<String, String> result,
        Suspension suspension) {
    public Order {
        Objects.requireNonNull(action, "action");
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        materials = materials == null ? null : List.copyOf(materials);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
        byHand = Boolean.TRUE.equals(byHand);
        result = result == null ? Map.of() : Map.copyOf(result);
    }

    /**
     * What a suspension rests on (行政许可法 art. 45). Members are checked where the order is taken.
     *
     * @param ground the code of a ground of law or of the matter's definition, such as {@code HEARING}
     * @param notice the number of the written notice by which the applicant was told
     * @param plannedDays for how long, in working days
     */
    public record Suspension(String ground, String notice, Integer plannedDays) {}

    /** An order that stops no clock. */
    public Order(
            Action action,
            String reason,
            List<Correction> corrections,
            JsonNode form,
            List<HandedIn> materials,
            List<FaultOverride> overrides,
            Boolean byHand,
            Map<String, String> result) {
        this(action, reason, corrections, form, materials, overrides, byHand, result, null);
    }

    /** Stops the clocks. */
    public static Order suspend(String ground, String notice, Integer plannedDays) {
        var suspension = new Suspension(ground, notice, plannedDays);
        return new Order(Action.SUSPEND, null, null, null, null, null, false, null, suspension);
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
