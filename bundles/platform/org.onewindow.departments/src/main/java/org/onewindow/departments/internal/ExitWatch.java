package org.onewindow.departments.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.onewindow.departments.internal.Suspects.Suspect;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Looks, when the process ends, whether a department's code ended it: a thread that is inside {@link Runtime#exit} and
 * belongs to a department, by its mark or by the classes that called. Nobody is suspected when the process was told to end
 * from outside, was halted or died.
 */
final class ExitWatch implements AutoCloseable {
    private static final int UP = Bundle.STARTING | Bundle.ACTIVE | Bundle.STOPPING;

    private final BundleContext context;
    private final DepartmentBundles bundles;
    private final Suspects suspects;
    private final Thread hook = new Thread(this::look, "onewindow-exit-watch");

    ExitWatch(BundleContext context, DepartmentBundles bundles, Suspects suspects) {
        this.context = context;
        this.bundles = bundles;
        this.suspects = suspects;
    }

    ExitWatch begin() {
        Runtime.getRuntime().addShutdownHook(hook);
        return this;
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // It is looking just now.
        }
    }

    private void look() {
        find(Thread.getAllStackTraces()).ifPresent(suspects::keep);
    }

    Optional<Suspect> find(Map<Thread, StackTraceElement[]> threads) {
        return threads.entrySet().stream()
                .filter(entry -> Arrays.stream(entry.getValue()).anyMatch(ExitWatch::isExit))
                .flatMap(entry -> owner(entry.getKey(), entry.getValue()).stream())
                .findFirst()
                .map(bundle -> new Suspect(
                        DepartmentBundles.department(bundle),
                        bundle.getVersion().toString(),
                        bundles.digest(bundle)));
    }

    private static boolean isExit(StackTraceElement frame) {
        return frame.getClassName().equals(Runtime.class.getName())
                && frame.getMethodName().equals("exit");
    }

    private Optional<Bundle> owner(Thread thread, StackTraceElement[] stack) {
        OptionalLong marked = ReleaseThreads.bundleOf(thread);
        Optional<Bundle> byMark = marked.isPresent() ? bundles.find(marked.getAsLong()) : Optional.empty();
        return byMark.or(() -> Arrays.stream(stack)
                .flatMap(frame -> holders(frame.getClassName()))
                .findFirst());
    }

    /** The department bundles that are up and bring a class; two releases of one department may. */
    private Stream<Bundle> holders(String type) {
        String file = type.replace('.', '/') + ".class";
        return Arrays.stream(context.getBundles())
                .filter(bundle -> DepartmentBundles.department(bundle) != null)
                .filter(bundle -> (bundle.getState() & UP) != 0 && bundle.getEntry(file) != null);
    }
}
