package org.onewindow.cases;

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
    /** 准予 */
    GRANTED,
    /** 出证: the result has been handed out. */
    ISSUED,
    /** 不予许可 */
    DENIED,
    /** 不予受理 */
    NOT_ACCEPTED,
    /** 撤回 */
    WITHDRAWN;

    /** Whether nothing more can be done. */
    public boolean isFinal() {
        return this == ISSUED || this == DENIED || this == NOT_ACCEPTED || this == WITHDRAWN;
    }
}
