package org.onewindow.chains;

/** Where a chain's application stands. */
public enum ChainState {
    RUNNING,
    /** Something can only go on when a clerk has looked at it. */
    NEEDS_ATTENTION,
    /** Every step has its result. */
    DONE,
    /** Nothing more can come of it, and not every step has a result. */
    ENDED;

    public boolean isClosed() {
        return this == DONE || this == ENDED;
    }
}
