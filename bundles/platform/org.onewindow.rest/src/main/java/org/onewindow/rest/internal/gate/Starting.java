package org.onewindow.rest.internal.gate;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleListener;

/** Waits for bundles that are still starting. */
final class Starting {
    private final BundleContext bundles;

    Starting(BundleContext bundles) {
        this.bundles = bundles;
    }

    /** Whether the bundle is active within this time. */
    boolean isOver(Bundle bundle, Duration patience) {
        var settled = new CountDownLatch(1);
        BundleListener listener = event -> {
            if (bundle.getState() != Bundle.STARTING) {
                settled.countDown();
            }
        };
        bundles.addBundleListener(listener);
        try {
            return (bundle.getState() != Bundle.STARTING || settled.await(patience.toNanos(), TimeUnit.NANOSECONDS))
                    && bundle.getState() == Bundle.ACTIVE;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            bundles.removeBundleListener(listener);
        }
    }
}
