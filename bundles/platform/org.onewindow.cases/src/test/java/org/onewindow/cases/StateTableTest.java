package org.onewindow.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StateTableTest {
    @Test
    void theTableIsTheContract() {
        var expected = """
                RECEIVED          ACCEPT             INTAKE ACCEPTED
                RECEIVED          REQUEST_CORRECTION INTAKE CORRECTION
                RECEIVED          CORRECT_ON_SPOT    INTAKE RECEIVED
                RECEIVED          REJECT             INTAKE NOT_ACCEPTED
                RECEIVED          WITHDRAW           INTAKE WITHDRAWN
                CORRECTION        RESUBMIT           INTAKE RECEIVED
                CORRECTION        WITHDRAW           INTAKE WITHDRAWN
                CORRECTION        LAPSE              INTAKE LAPSED
                ACCEPTED          START_REVIEW       REVIEW IN_REVIEW
                ACCEPTED          AMEND              INTAKE ACCEPTED
                ACCEPTED          RETURN             REVIEW RETURNED
                ACCEPTED          LAPSE              REVIEW LAPSED
                ACCEPTED          WITHDRAW           INTAKE WITHDRAWN
                IN_REVIEW         GRANT              DECIDE GRANTED
                IN_REVIEW         DENY               DECIDE DENIED
                IN_REVIEW         AMEND              INTAKE IN_REVIEW
                IN_REVIEW         SUSPEND            REVIEW SPECIAL_PROCEDURE
                IN_REVIEW         EXTEND             HEAD   IN_REVIEW
                IN_REVIEW         FORWARD            REVIEW FORWARDED
                IN_REVIEW         RETURN             REVIEW RETURNED
                IN_REVIEW         LAPSE              REVIEW LAPSED
                IN_REVIEW         WITHDRAW           INTAKE WITHDRAWN
                SPECIAL_PROCEDURE RESUME             REVIEW IN_REVIEW
                SPECIAL_PROCEDURE WITHDRAW           INTAKE WITHDRAWN
                GRANTED           ISSUE              ISSUE  ISSUED
                RETURNED          CONTEST_RETURN     INTAKE RETURN_CONTESTED
                RETURN_CONTESTED  UPHOLD_RETURN      SUPERVISE RETURNED
                RETURN_CONTESTED  OVERTURN_RETURN    SUPERVISE null
                RECEIVED          DEEM_ACCEPTED      null   ACCEPTED
                """;
        var actual = StateTable.ROWS.stream()
                .map(row -> "%-17s %-18s %-6s %s%n".formatted(row.from(), row.action(), row.role(), row.to()))
                .collect(Collectors.joining());
        assertEquals(expected, actual);
    }

    @Test
    void aFinalStateAllowsNothingButTheReviewOfAReturnAndEveryOtherStateSomething() {
        for (var state : State.values()) {
            var allowed = StateTable.allowed(state);
            if (state == State.RETURNED) {
                assertTrue(state.isFinal());
                assertEquals(List.of(Action.CONTEST_RETURN), allowed);
            } else {
                assertEquals(state.isFinal(), allowed.isEmpty(), state.name());
            }
        }
    }

    @Test
    void onlyAnOverturnedReturnLeadsBackToWhereTheCaseWas() {
        assertEquals(
                List.of(Action.OVERTURN_RETURN),
                StateTable.ROWS.stream()
                        .filter(row -> row.to() == null)
                        .map(StateTable.Transition::action)
                        .toList());
    }

    @Test
    void whatTheLawDoesNobodyMayDo() {
        assertTrue(StateTable.findByLaw(State.RECEIVED, Action.DEEM_ACCEPTED).isPresent());
        assertTrue(StateTable.find(State.RECEIVED, Action.DEEM_ACCEPTED).isEmpty());
        assertFalse(StateTable.allowed(State.RECEIVED).contains(Action.DEEM_ACCEPTED));
        assertTrue(StateTable.findByLaw(State.RECEIVED, Action.ACCEPT).isEmpty());
    }

    @Test
    void anActionLeadsFromAStateToOneStateOnly() {
        var seen = new HashSet<String>();
        StateTable.ROWS.forEach(row -> assertTrue(seen.add(row.from() + " " + row.action()), row.toString()));
    }

    @Test
    void everyStateCanBeReachedFromReceipt() {
        var reached = new HashSet<State>();
        reached.add(State.RECEIVED);
        for (int i = 0; i < State.values().length; i++) {
            StateTable.ROWS.stream()
                    .filter(row -> reached.contains(row.from()) && row.to() != null)
                    .forEach(row -> reached.add(row.to()));
        }
        assertEquals(State.values().length, reached.size());
    }
}
