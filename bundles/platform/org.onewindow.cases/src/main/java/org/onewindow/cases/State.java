package org.onewindow.cases;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
public enum State {
    /** 收件: handed in, not yet accepted. */
    RECEIVED,
    /** 补正: the applicant has been told, once and of everything, what is to be corrected. */
    CORRECTION,
    /** 受理 */
    ACCEPTED,
    /** 审查 */
    IN_REVIEW,
    /** 特别程序: what the law leaves out of the limit is under way; the clocks stand still. */
    SPECIAL_PROCEDURE,
    /** 转报: sent on to the body above with what was found here. */
    FORWARDED,
    /** 准予 */
    GRANTED,
    /** 出证: the result has been handed out. */
    ISSUED,
    /** 不予许可 */
    DENIED,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 撤回 */
    WITHDRAWN,
    /** 退件: sent back without a decision; the applicant may have that reviewed, once. */
    RETURNED,
    /** 退件复核: whether the return stands is being reviewed. */
    RETURN_CONTESTED,
    /** 失效: the applicant has let a limit pass. */
    LAPSED;

    private static final Set<State> FINAL =
            EnumSet.of(ISSUED, DENIED, NOT_ACCEPTED, WITHDRAWN, FORWARDED, RETURNED, LAPSED);

    /** Whether the case is closed (办结): nothing more is done, unless the applicant contests a return. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether the clocks of the case are on, running or standing still: from the acceptance to the decision. */
    public boolean onTheClock() {
        return clocksRun() || this == SPECIAL_PROCEDURE;
    }

    /** Whether the clocks of the case run. */
    public boolean clocksRun() {
        return this == ACCEPTED || this == IN_REVIEW;
    }
}
