package org.onewindow.catalogue.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.osgi.framework.BundleReference;

/**
 * Marks the threads in which a release's code runs, so that those which it starts itself, and may leave behind, are known
 * as its own. The mark is the thread group, which a new thread inherits, else the context class loader. Thread-safe.
 */
public final class ReleaseThreads {
    private static final String PREFIX = "onewindow-release-";

    private ReleaseThreads() {}

    /**
     * A group for one thread of a release and all that come of it; it goes with the last of them.
     *
     * @param bundle the number of the bundle in the framework
     */
    @SuppressWarnings("removal") // Since Java 19 an empty group goes by itself.
    public static ThreadGroup group(long bundle) {
        var group = new ThreadGroup(top(), PREFIX + bundle);
        group.setDaemon(true);
        return group;
    }

    /** A thread of the centre itself, also when it is a release's thread that happens to need it first. */
    public static Thread ofTheCentre(Runnable work, String name) {
        var thread = new Thread(top(), work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** The number of the bundle whose code started a thread; empty when it is nobody's in particular. */
    public static OptionalLong bundleOf(Thread thread) {
        for (ThreadGroup group = thread.getThreadGroup(); group != null; group = group.getParent()) {
            if (group.getName().startsWith(PREFIX)) {
                return OptionalLong.of(Long.parseLong(group.getName().substring(PREFIX.length())));
            }
        }
        ClassLoader loader = thread.getContextClassLoader();
        return loader instanceof BundleReference reference
                ? OptionalLong.of(reference.getBundle().getBundleId())
                : OptionalLong.empty();
    }

    /** All threads that live now. */
    public static List<Thread> alive() {
        ThreadGroup top = top();
        Thread[] threads;
        int found;
        do {
            // What does not fit is left out silently.
            threads = new Thread[2 * top.activeCount() + 16];
            found = top.enumerate(threads);
        } while (found == threads.length);
        return Arrays.stream(threads).filter(Objects::nonNull).toList();
    }

    private static ThreadGroup top() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }
}
