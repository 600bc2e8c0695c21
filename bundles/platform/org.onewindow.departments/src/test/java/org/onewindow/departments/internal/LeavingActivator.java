package org.onewindow.departments.internal;

import java.util.concurrent.CountDownLatch;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** A bundle with it starts, and leaves a thread behind until that is interrupted. */
public final class LeavingActivator implements BundleActivator {
    @Override
    public void start(BundleContext context) {
        var forgotten = new Thread(LeavingActivator::live, "forgotten");
        forgotten.setContextClassLoader(LeavingActivator.class.getClassLoader());
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

    @Override
    public void stop(BundleContext context) {
        // It forgets.
    }
}
