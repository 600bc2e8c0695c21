package org.onewindow.departments.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.jar.JarInputStream;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundles of departments in the framework. What was deployed through the centre is told by its location, which names
 * the digest, so that it is known again after a restart. Only a department's own bundle is ever refreshed. Thread-safe.
 */
final class DepartmentBundles {
    private static final Logger LOG = LoggerFactory.getLogger(DepartmentBundles.class);
    private static final String LOCATION = "onewindow:";
    private static final Duration HOPELESS = Duration.ofMillis(200);

    private final BundleContext context;
    private final KeptJars jars;
    private final Limits limits;
    private final LeftThreads left;
    private final Map<Seen, String> digests = new ConcurrentHashMap<>();

    DepartmentBundles(BundleContext context, KeptJars jars, Limits limits, LeftThreads left) {
        this.context = context;
        this.jars = jars;
        this.limits = limits;
        this.left = left;
    }

    /** The department that a bundle says it is; null when it is none. */
    static String department(Bundle bundle) {
        String header = bundle.getHeaders("").get(Catalogue.DEPARTMENT_HEADER);
        return header == null ? null : header.trim();
    }

    /** Whether it was deployed through the centre. */
    static boolean isOurs(Bundle bundle) {
        return bundle.getLocation().startsWith(LOCATION);
    }

    /** Of what the bundle holds now: one that was deployed through the centre may have been updated from elsewhere. */
    String digest(Bundle bundle) {
        String location = bundle.getLocation();
        ContentDigests.Jar jar =
                isOurs(bundle) ? () -> jars.open(location.substring(LOCATION.length())) : ContentDigests.at(location);
        return digests.computeIfAbsent(
                new Seen(bundle.getBundleId(), bundle.getLastModified()), seen -> ContentDigests.of(bundle, jar));
    }

    /** The symbolic name of a release's bundle; empty when neither bundle nor jar is there any more. */
    Optional<String> symbolicName(String department, String digest) throws IOException {
        Optional<String> installed = find(department, digest).map(Bundle::getSymbolicName);
        if (installed.isPresent() || !jars.has(digest)) {
            return installed;
        }
        try (var jar = new JarInputStream(jars.open(digest), false)) {
            return Optional.ofNullable(jar.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME))
                    .map(name -> name.split(";", 2)[0].trim());
        }
    }

    /** A department's bundle by its number in the framework. */
    Optional<Bundle> find(long number) {
        return Optional.ofNullable(context.getBundle(number)).filter(bundle -> department(bundle) != null);
    }

    /** The installed bundle of a release, whether it is started or not. */
    Optional<Bundle> find(String department, String digest) {
        Bundle ours = context.getBundle(LOCATION + digest);
        if (ours != null && digest(ours).equals(digest)) {
            return Optional.of(ours);
        }
        return Arrays.stream(context.getBundles())
                .filter(bundle -> department.equals(department(bundle)))
                .filter(bundle -> digest(bundle).equals(digest))
                .findFirst();
    }

    /** The department's bundles that are up. */
    List<Bundle> started(String department) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE && department.equals(department(bundle)))
                .toList();
    }

    /** Whether a release could be started. */
    boolean has(String department, String digest) {
        return jars.has(digest) || find(department, digest).isPresent();
    }

    /** The bundle of a release: the installed one, else it is installed from the jar that is kept. */
    Bundle install(String department, String digest) {
        return find(department, digest).orElseGet(() -> {
            Bundle altered = context.getBundle(LOCATION + digest);
            if (altered != null) {
                uninstall(altered);
            }
            try (var jar = jars.open(digest)) {
                return context.installBundle(LOCATION + digest, jar);
            } catch (IOException | BundleException e) {
                LOG.error("The release {} of department {} could not be installed", digest, department, e);
                throw Refusals.refused("not-installed");
            }
        });
    }

    /**
     * What was deployed is started for this life of the framework only: at the next start it is brought back by the centre
     * or not at all, so that a release which ended the process does not end it again.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused}
     */
    void start(Bundle bundle, Duration limit) {
        try {
            within(limit, "start", bundle, () -> startForThisLife(bundle));
        } catch (TimeoutException e) {
            LOG.error("Bundle {} does not start", bundle);
            left.behind(bundle);
            throw Refusals.refused("start-too-slow", limit.toSeconds());
        } catch (ExecutionException e) {
            LOG.error("Bundle {} could not be started", bundle, e.getCause());
            boolean unresolved = e.getCause() instanceof BundleException failure
                    && failure.getType() == BundleException.RESOLVE_ERROR;
            throw unresolved ? Refusals.refused("not-resolved") : Refusals.refused("start-failed", root(e.getCause()));
        }
    }

    private static void startForThisLife(Bundle bundle) throws BundleException {
        try {
            bundle.start(isOurs(bundle) ? Bundle.START_TRANSIENT : 0);
        } catch (BundleException early) {
            if (early.getType() != BundleException.START_TRANSIENT_ERROR) {
                throw early;
            }
            // The framework is still coming up, and starts it when it gets so far.
            bundle.start();
        }
    }

    /** When nobody waits for it, while the centre itself comes up. */
    void startAtLeisure(Bundle bundle) {
        start(bundle, limits.start());
    }

    /** Stays as it is when it does not let itself be stopped: then it only costs memory. */
    void stop(Bundle bundle) {
        quietly("stop", bundle, bundle::stop);
    }

    void uninstall(Bundle bundle) {
        if (bundle.getState() != Bundle.UNINSTALLED) {
            quietly("uninstall", bundle, bundle::uninstall);
        }
    }

    /** A stopped bundle that nobody needs soon: ours is uninstalled, another's stays and only gives its classes back. */
    void letGo(Bundle stopped) {
        if (isOurs(stopped)) {
            uninstall(stopped);
        } else if (stopped.getState() == Bundle.RESOLVED) {
            // Nobody imports from a department: no other bundle is refreshed with it.
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                    .adapt(FrameworkWiring.class)
                    .refreshBundles(Set.of(stopped));
        }
    }

    private void quietly(String what, Bundle bundle, Work work) {
        // One that still hangs in its start holds the lock that the framework needs.
        Duration limit = bundle.getState() == Bundle.STARTING ? HOPELESS : limits.start();
        try {
            within(limit, what, bundle, work);
        } catch (TimeoutException e) {
            LOG.error("Bundle {}: {} takes too long and is left to itself", bundle, what);
        } catch (ExecutionException e) {
            LOG.error("Bundle {}: {} failed", bundle, what, e.getCause());
        }
    }

    private static void within(Duration limit, String what, Bundle bundle, Work work)
            throws ExecutionException, TimeoutException {
        long number = bundle.getBundleId();
        Patience.within(limit, ReleaseThreads.group(number), what + "-" + number, () -> {
            work.run();
            return null;
        });
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.toString();
    }

    private interface Work {
        void run() throws BundleException;
    }

    private record Seen(long bundle, long modified) {}
}
