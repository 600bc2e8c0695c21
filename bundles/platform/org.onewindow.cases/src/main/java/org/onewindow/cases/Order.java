package org.onewindow.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody wants done to a case: the body of {@code POST /cases/{number}/actions}.
 *
 * @param reason needed for REJECT, DENY, WITHDRAW, AMEND, EXTEND, RETURN and its review, and by hand; null otherwise
 *     allowed
 * @param corrections what is to be corrected, all at once; only and at least one with REQUEST_CORRECTION
 * @param form the whole form anew, with RESUBMIT or AMEND; null when it stays
 * @param materials all materials anew, with RESUBMIT; null when they stay
 * @param byHand whether the person answers for the department's code, which is gone; never null
 * @param result only by hand: what the department's code would have put into the result, at most 20 fields with names in
 *     camelCase
 * @param suspension why and for how long the clocks stop; only and always with SUSPEND
 * @param rejection on which of the law's grounds it is not accepted; only with REJECT, null when the reason says it all
 * @param basis the provision of law on which it is returned; only and always with RETURN
 * @param visit that the applicant came for it; only with RESUBMIT, AMEND and WITHDRAW, null when nobody came
 * @param byAgent true when the agent does it for the applicant; only with what applicants do; null otherwise
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
        Suspension suspension,
        Rejection rejection,
        String basis,
        @JsonInclude(JsonInclude.Include.NON_NULL) Visit visit,
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean byAgent) {
    public Order {
        Objects.requireNonNull(action, "action");
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        materials = materials == null ? null : List.copyOf(materials);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
        byHand = Boolean.TRUE.equals(byHand);
        result = result == null ? Map.of() : Map.copyOf(result);
        byAgent = Boolean.TRUE.equals(byAgent) ? true : null;
    }

    /**
     * What a suspension rests on (行政许可法 art. 45). Members are checked where the order is taken.
     *
     * @param ground the code of a ground of law or of the matter's definition, such as {@code HEARING}
     * @param notice the number of the written notice by which the applicant was told
     * @param plannedDays for how long, in working days
     */
    public record Suspension(String ground, String notice, Integer plannedDays) {}

    /**
     * Why an application is not accepted (行政许可法 art. 32(1)). Members are checked where the order is taken.
     *
     * @param competent who is competent, with NOT_COMPETENT; null otherwise
     */
    public record Rejection(Ground ground, String competent) {
        /** The law's two grounds. */
        public enum Ground {
            /** 依法不需要: nothing has to be applied for; told at once. */
            NOT_REQUIRED,
            /** 不属于本机关职权: decided at once, naming whom to apply to. */
            NOT_COMPETENT
        }
    }

    /**
     * That the applicant came to the centre for it (row 29).
     *
     * @param reason why they had to come once more than is in order; null when it is in order
     */
    public record Visit(String reason) {}

    /** An order for which nobody came. */
    public Order(
            Action action,
            String reason,
            List<Correction> corrections,
            JsonNode form,
            List<HandedIn> materials,
            List<FaultOverride> overrides,
            Boolean byHand,
            Map<String, String> result,
            Suspension suspension,
            Rejection rejection,
            String basis) {
        this(
                action,
                reason,
                corrections,
                form,
                materials,
                overrides,
                byHand,
                result,
                suspension,
                rejection,
                basis,
                null,
                null);
    }

    /** The same order, which the agent gives for the applicant. */
    public Order byTheAgent() {
        return new Order(
                action,
                reason,
                corrections,
                form,
                materials,
                overrides,
                byHand,
                result,
                suspension,
                rejection,
                basis,
                visit,
                true);
    }

    /** The same order, for which the applicant came. */
    public Order inPerson(Visit how) {
        return new Order(
                action,
                reason,
                corrections,
                form,
                materials,
                overrides,
                byHand,
                result,
                suspension,
                rejection,
                basis,
                how,
                byAgent);
    }

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
        this(action, reason, corrections, form, materials, overrides, byHand, result, null, null, null);
    }

    /** Stops the clocks. */
    public static Order suspend(String ground, String notice, Integer plannedDays) {
        var suspension = new Suspension(ground, notice, plannedDays);
        return new Order(Action.SUSPEND, null, null, null, null, null, false, null, suspension, null, null);
    }

    /** Does not accept an application on one of the law's grounds. */
    public static Order reject(String reason, Rejection rejection) {
        return new Order(Action.REJECT, reason, null, null, null, null, false, null, null, rejection, null);
    }

    /** An action that rests on a provision of law. */
    public static Order of(Action action, String reason, String basis) {
        return new Order(action, reason, null, null, null, null, false, null, null, null, basis);
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
