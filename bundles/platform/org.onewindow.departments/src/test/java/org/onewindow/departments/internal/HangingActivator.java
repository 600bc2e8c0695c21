package org.onewindow.departments.internal;

import java.util.concurrent.CountDownLatch;

/** A bundle with it never comes back from being started. */
public final class HangingActivator {
    public HangingActivator() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
