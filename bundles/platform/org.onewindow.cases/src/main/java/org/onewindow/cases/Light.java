package org.onewindow.cases;

/** How urgent a case is (红黄绿灯): computed from its clocks each time it is asked for, never kept. */
public enum Light {
    GREEN,
    /** Due soon: unless configured otherwise due today, or four fifths of a limit used up. */
    YELLOW,
    /** Overdue. */
    RED
}
