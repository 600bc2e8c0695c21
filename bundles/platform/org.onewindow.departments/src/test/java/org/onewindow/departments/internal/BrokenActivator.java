package org.onewindow.departments.internal;

/** Not what the framework can call: a bundle with it does not start. */
public final class BrokenActivator {
    public BrokenActivator() {
        throw new IllegalStateException("broken on purpose");
    }
}
