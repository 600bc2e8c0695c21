package org.onewindow.cases.closures;

/**
 * How the cases that were closed in a period stand.
 *
 * @param closed how many they are
 * @param checked of how many the closing was checked
 * @param differing of how many the paper says another date than the system
 */
public record ClosureCounts(long closed, long checked, long differing) {}
