package org.onewindow.chains;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Filing;

/**
 * A step of a chain's application.
 *
 * @param definition the hash of its matter's definition on the day of the application; its case names the one it was filed
 *     under
 * @param overrides what an intake clerk lets pass, by pointers into the step's own application
 * @param filing what is being filed; null unless it is on its way, and when it was refused. Personal data
 * @param caseNumber of its case; null before it is filed
 * @param tries how often it was tried in vain since its department was there
 * @param nextTry when it is tried again; null when it does not wait for its department
 * @param trouble the code of the problem that holds it up; null when none does
 * @param faults for which it was refused, with pointers into the chain's application
 */
public record StepFile(
        String id,
        String matter,
        String definition,
        StepState state,
        List<FaultOverride> overrides,
        Filing filing,
        String caseNumber,
        int tries,
        Instant nextTry,
        String trouble,
        List<Fault> faults) {
    public StepFile {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(state, "state");
        overrides = List.copyOf(overrides);
        faults = List.copyOf(faults);
    }

    /** A step that has not begun. */
    public static StepFile waiting(String id, String matter, String definition, List<FaultOverride> overrides) {
        return new StepFile(id, matter, definition, StepState.WAITING, overrides, null, null, 0, null, null, List.of());
    }

    /** In a state that nothing else says anything about. */
    public StepFile standing(StepState other) {
        return new StepFile(id, matter, definition, other, overrides, null, caseNumber, 0, null, null, List.of());
    }

    /** On its way. */
    public StepFile filing(Filing what) {
        return new StepFile(
                id, matter, definition, StepState.FILING, overrides, what, null, tries, null, null, List.of());
    }

    /** Filed. */
    public StepFile filed(String number) {
        return new StepFile(
                id, matter, definition, StepState.UNDERWAY, overrides, null, number, 0, null, null, List.of());
    }

    /** Tried in vain; what is to be filed stays as it is. */
    public StepFile away(String code, Instant until) {
        return new StepFile(
                id,
                matter,
                definition,
                StepState.WAITING_FOR_DEPARTMENT,
                overrides,
                filing,
                null,
                tries + 1,
                until,
                code,
                List.of());
    }

    /** Refused. */
    public StepFile refused(String code, List<Fault> why) {
        return new StepFile(
                id, matter, definition, StepState.NEEDS_ATTENTION, overrides, null, null, 0, null, code, why);
    }

    /** Put right, to be filed anew. */
    public StepFile corrected(List<FaultOverride> others) {
        return new StepFile(id, matter, definition, StepState.WAITING, others, null, null, 0, null, null, List.of());
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "StepFile[" + id + " " + state + "]";
    }
}
