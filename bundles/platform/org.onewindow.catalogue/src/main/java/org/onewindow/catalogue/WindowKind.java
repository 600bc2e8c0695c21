package org.onewindow.catalogue;

/** What a window (窗口) is for (rows 42-50). */
public enum WindowKind {
    COMPREHENSIVE,
    DEDICATED,
    RESERVE,
    EMERGENCY,
    TAX_FEE,
    CITIZEN,
    SEAL,
    POLICE,
    JUSTICE
}
