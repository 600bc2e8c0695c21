package org.onewindow.cases;

import static org.onewindow.access.Role.DECIDE;
import static org.onewindow.access.Role.HEAD;
import static org.onewindow.access.Role.INTAKE;
import static org.onewindow.access.Role.ISSUE;
import static org.onewindow.access.Role.REVIEW;
import static org.onewindow.access.Role.SUPERVISE;
import static org.onewindow.cases.State.ACCEPTED;
import static org.onewindow.cases.State.CORRECTION;
import static org.onewindow.cases.State.DENIED;
import static org.onewindow.cases.State.FORWARDED;
import static org.onewindow.cases.State.GRANTED;
import static org.onewindow.cases.State.IN_REVIEW;
import static org.onewindow.cases.State.ISSUED;
import static org.onewindow.cases.State.LAPSED;
import static org.onewindow.cases.State.NOT_ACCEPTED;
import static org.onewindow.cases.State.RECEIVED;
import static org.onewindow.cases.State.RETURNED;
import static org.onewindow.cases.State.RETURN_CONTESTED;
import static org.onewindow.cases.State.SPECIAL_PROCEDURE;
import static org.onewindow.cases.State.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import org.onewindow.access.Role;

/** Which action leads from which state to which, and who may take it. What is not in the table is not allowed. */
public final class StateTable {
    public static final List<Transition> ROWS = List.of(
            row(RECEIVED, Action.ACCEPT, INTAKE, ACCEPTED),
            row(RECEIVED, Action.REQUEST_CORRECTION, INTAKE, CORRECTION),
            row(RECEIVED, Action.CORRECT_ON_SPOT, INTAKE, RECEIVED),
            row(RECEIVED, Action.REJECT, INTAKE, NOT_ACCEPTED),
            row(RECEIVED, Action.WITHDRAW, INTAKE, WITHDRAWN),
            row(CORRECTION, Action.RESUBMIT, INTAKE, RECEIVED),
            row(CORRECTION, Action.WITHDRAW, INTAKE, WITHDRAWN),
            row(CORRECTION, Action.LAPSE, INTAKE, LAPSED),
            row(ACCEPTED, Action.START_REVIEW, REVIEW, IN_REVIEW),
            row(ACCEPTED, Action.AMEND, INTAKE, ACCEPTED),
            row(ACCEPTED, Action.RETURN, REVIEW, RETURNED),
            row(ACCEPTED, Action.LAPSE, REVIEW, LAPSED),
            row(ACCEPTED, Action.WITHDRAW, INTAKE, WITHDRAWN),
            row(IN_REVIEW, Action.GRANT, DECIDE, GRANTED),
            row(IN_REVIEW, Action.DENY, DECIDE, DENIED),
            row(IN_REVIEW, Action.AMEND, INTAKE, IN_REVIEW),
            row(IN_REVIEW, Action.SUSPEND, REVIEW, SPECIAL_PROCEDURE),
            row(IN_REVIEW, Action.EXTEND, HEAD, IN_REVIEW),
            row(IN_REVIEW, Action.FORWARD, REVIEW, FORWARDED),
            row(IN_REVIEW, Action.RETURN, REVIEW, RETURNED),
            row(IN_REVIEW, Action.LAPSE, REVIEW, LAPSED),
            row(IN_REVIEW, Action.WITHDRAW, INTAKE, WITHDRAWN),
            row(SPECIAL_PROCEDURE, Action.RESUME, REVIEW, IN_REVIEW),
            row(SPECIAL_PROCEDURE, Action.WITHDRAW, INTAKE, WITHDRAWN),
            row(GRANTED, Action.ISSUE, ISSUE, ISSUED),
            row(RETURNED, Action.CONTEST_RETURN, INTAKE, RETURN_CONTESTED),
            row(RETURN_CONTESTED, Action.UPHOLD_RETURN, SUPERVISE, RETURNED),
            back(RETURN_CONTESTED, Action.OVERTURN_RETURN, SUPERVISE),
            byLaw(RECEIVED, Action.DEEM_ACCEPTED, ACCEPTED));

    private StateTable() {}

    private static Transition row(State from, Action action, Role role, State to) {
        return new Transition(from, action, role, to);
    }

    /** Back to where the case was returned from. */
    private static Transition back(State from, Action action, Role role) {
        return new Transition(from, action, role, null);
    }

    private static Transition byLaw(State from, Action action, State to) {
        return new Transition(from, action, null, to);
    }

    /** The row for an action that somebody takes in a state; empty when the state does not allow it. */
    public static Optional<Transition> find(State from, Action action) {
        return find(from, action, false);
    }

    /** The row for an action that the centre takes by law; empty when the state does not allow it. */
    public static Optional<Transition> findByLaw(State from, Action action) {
        return find(from, action, true);
    }

    private static Optional<Transition> find(State from, Action action, boolean byLaw) {
        return ROWS.stream()
                .filter(row -> row.from() == from && row.action() == action && row.isByLaw() == byLaw)
                .findFirst();
    }

    /** What a state allows people to do, in the order of the table. */
    public static List<Action> allowed(State from) {
        return ROWS.stream()
                .filter(row -> row.from() == from && !row.isByLaw())
                .map(Transition::action)
                .toList();
    }

    /**
     * A row of the table.
     *
     * @param role INTAKE is asked for the department that carries the case, a role of the centre for the centre, every
     *     other for the organ that decides; null when the law does it and nobody may
     * @param to null when it goes back to where the case was returned from
     */
    public record Transition(State from, Action action, Role role, State to) {
        /** Whether only the centre takes it, because the law says so. */
        public boolean isByLaw() {
            return role == null;
        }

        /** The state to which it leads a case. */
        public State leads(CaseFile file) {
            return to == null ? file.annex(CaseReturn.ANNEX).orElseThrow().from() : to;
        }
    }
}
