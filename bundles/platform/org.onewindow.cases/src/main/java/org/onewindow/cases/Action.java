package org.onewindow.cases;

/** What somebody does to a case. */
public enum Action {
    ACCEPT,
    REQUEST_CORRECTION,
    REJECT,
    RESUBMIT,
    START_REVIEW,
    GRANT,
    DENY,
    ISSUE,
    WITHDRAW,
    /** Corrects typing errors after acceptance; never a decision. */
    AMEND
}
