package org.onewindow.catalogue.internal.guard;

/** The code that was about to be called has just left, with the bundle it came with. */
public final class CodeLeft extends Exception {
    private static final long serialVersionUID = 1L;

    public CodeLeft() {
        super("the service has left");
    }
}
