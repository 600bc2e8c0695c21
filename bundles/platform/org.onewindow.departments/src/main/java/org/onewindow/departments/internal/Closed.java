package org.onewindow.departments.internal;

/** The codes by which the gate says why a department's door is shut. */
final class Closed {
    static final String AWAY = "department-away";
    static final String SUSPENDED = "department-suspended";
    static final String QUARANTINED = "department-quarantined";
    static final String WITHDRAWN = "department-withdrawn";

    private Closed() {}
}
