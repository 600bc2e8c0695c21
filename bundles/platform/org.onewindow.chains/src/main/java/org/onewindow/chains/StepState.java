package org.onewindow.chains;

/** Where a step of a chain's application stands. */
public enum StepState {
    /** A step before it is not done. */
    WAITING,
    /** Its filing is on its way: kept, so that a kill loses and doubles nothing. */
    FILING,
    /** Its department is away, or takes nothing for a while; it is tried again. */
    WAITING_FOR_DEPARTMENT,
    /** The rules refuse what is to be filed; a clerk may put it right. */
    NEEDS_ATTENTION,
    /** Its case is filed and carried on like any other. */
    UNDERWAY,
    /** Its result has been handed out. */
    DONE,
    /** Its case came to an end without a result. */
    ENDED,
    /** A clerk gave it up before it was filed. */
    GIVEN_UP,
    /** A step before it came to an end without a result. */
    STOPPED;

    /** Whether nothing more is to be expected of it by itself. */
    public boolean isOver() {
        return this == DONE || isLost();
    }

    /** Whether what depends on it cannot go on. */
    public boolean isLost() {
        return this == ENDED || this == GIVEN_UP || this == STOPPED;
    }
}
