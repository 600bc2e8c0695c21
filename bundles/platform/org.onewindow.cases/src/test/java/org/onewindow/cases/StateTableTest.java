package org.onewindow.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
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
                ACCEPTED          START_REVIEW       REVIEW IN_REVIEW
                ACCEPTED          AMEND              INTAKE ACCEPTED
                ACCEPTED          WITHDRAW           INTAKE WITHDRAWN
                IN_REVIEW         GRANT              DECIDE GRANTED
                IN_REVIEW         DENY               DECIDE DENIED
                IN_REVIEW         AMEND              INTAKE IN_REVIEW
                IN_REVIEW         SUSPEND            REVIEW SPECIAL_PROCEDURE
                IN_REVIEW         EXTEND             HEAD   IN_REVIEW
                IN_REVIEW         FORWARD            REVIEW FORWARDED
                IN_REVIEW         WITHDRAW           INTAKE WITHDRAWN
                SPECIAL_PROCEDURE RESUME             REVIEW IN_REVIEW
                SPECIAL_PROCEDURE WITHDRAW           INTAKE WITHDRAWN
                GRANTED           ISSUE              ISSUE  ISSUED
                RECEIVED          DEEM_ACCEPTED      null   ACCEPTED
                """;
        var actual = StateTable.ROWS.stream()
                .map(row -> "%-17s %-18s %-6s %s%n".formatted(row.from(), row.action(), row.role(), row.to()))
                .collect(Collectors.joining());
        assertEquals(expected, actual);
    }

    @Test
    void aFinalStateAllowsNothingAndEveryOtherStateSomething() {
        for (var state : State.values()) {
            assertEquals(state.isFinal(), StateTable.allowed(state).isEmpty(), state.name());
        }
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
            StateTable.ROWS.stream().filter(row -> reached.contains(row.from())).forEach(row -> reached.add(row.to()));
        }
        assertEquals(State.values().length, reached.size());
    }
}
