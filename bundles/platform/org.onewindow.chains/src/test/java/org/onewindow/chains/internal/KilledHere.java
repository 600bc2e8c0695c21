package org.onewindow.chains.internal;

/** The process is killed: nothing catches it. */
final class KilledHere extends Error {
    private static final long serialVersionUID = 1;
}
