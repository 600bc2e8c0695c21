package org.onewindow.cases;

/** A channel on which a case goes (办理通道, row 108); it may be on several, and is on none of them usually. */
public enum Track {
    /** 并联审批: several organs handle it together. */
    PARALLEL,
    /** 绿色通道: with priority, and within a shorter limit. */
    GREEN,
    /** 全程代办: an agent acts for the applicant. */
    AGENCY
}
