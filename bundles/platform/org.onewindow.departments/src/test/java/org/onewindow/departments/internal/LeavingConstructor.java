package org.onewindow.departments.internal;

import java.util.concurrent.CountDownLatch;

/** A bundle with it fails to start, and leaves a thread behind until that is interrupted. */
public final class LeavingConstructor {
    public LeavingConstructor() {
        var forgotten = new Thread(LeavingConstructor::live, "forgotten");
        forgotten.setDaemon(true);
        forgotten.start();
    }

    private static void live() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
