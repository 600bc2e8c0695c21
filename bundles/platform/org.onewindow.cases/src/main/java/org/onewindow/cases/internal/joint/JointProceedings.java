package org.onewindow.cases.internal.joint;

import java.util.Set;
import org.onewindow.access.Role;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.State;

/** What is done in a joint review, by whom; opinions are asked of the invited organ, everything else of the one that decides. */
public final class JointProceedings {
    private static final Set<State> UNDER_REVIEW = Set.of(State.IN_REVIEW, State.SPECIAL_PROCEDURE);

    public static final Proceeding GIVE_OPINION = new Proceeding("GIVE_OPINION", Role.REVIEW, UNDER_REVIEW);
    /** The same by whoever decides in the invited organ. */
    public static final Proceeding GIVE_OPINION_DECIDING = new Proceeding("GIVE_OPINION", Role.DECIDE, UNDER_REVIEW);

    public static final Proceeding CALL_EVENT = new Proceeding("CALL_EVENT", Role.REVIEW, UNDER_REVIEW);
    public static final Proceeding RECORD_MINUTES = new Proceeding("RECORD_MINUTES", Role.REVIEW, UNDER_REVIEW);
    public static final Proceeding MARK_ABSENT = new Proceeding("MARK_ABSENT", Role.REVIEW, UNDER_REVIEW);
    public static final Proceeding CANCEL_EVENT = new Proceeding("CANCEL_EVENT", Role.REVIEW, UNDER_REVIEW);

    private JointProceedings() {}
}
