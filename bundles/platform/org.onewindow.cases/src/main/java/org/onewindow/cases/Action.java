package org.onewindow.cases;

/** What somebody does to a case. */
public enum Action {
    ACCEPT,
    REQUEST_CORRECTION,
    /** 当场更正: what could be corrected on the spot has been (行政许可法 art. 32(1)(3)). */
    CORRECT_ON_SPOT,
    REJECT,
    RESUBMIT,
    START_REVIEW,
    GRANT,
    DENY,
    ISSUE,
    WITHDRAW,
    /** Corrects typing errors after acceptance; never a decision. */
    AMEND,
    /** Stops the clocks on a ground of law (特别程序, 行政许可法 art. 45). */
    SUSPEND,
    RESUME,
    /** Extends the limit, once (延期, art. 42). */
    EXTEND,
    /** Reviewed here, decided by the body above (转报, art. 43). */
    FORWARD,
    /** Sends a case back without a decision, with the provision that calls for it (退件, row 95). */
    RETURN,
    /** The applicant has a return reviewed (退件复核). */
    CONTEST_RETURN,
    /** The return stands, for good. */
    UPHOLD_RETURN,
    /** The return does not stand: the case goes on from where it was. */
    OVERTURN_RETURN,
    /** 办件失效: the applicant has let a limit pass that the centre sets. */
    LAPSE,
    /** 视为受理: nobody told the applicant anything in time (行政许可法 art. 32(1)(4)). Only the centre itself does it. */
    DEEM_ACCEPTED
}
