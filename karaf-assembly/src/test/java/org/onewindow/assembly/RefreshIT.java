package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import javax.ws.rs.core.Application;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.api.department.CaseRule;
import org.onewindow.departments.Departments;
import org.onewindow.karaftest.InKaraf;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/** What the framework does to bundles while departments come and go, as its own events and wirings tell it. */
@InKaraf
class RefreshIT {
    private static final String OWN = "org.example.sports";
    private static final String IDLE = "org.example.idle";
    private static final long LIMIT_SECONDS = 30;

    @TempDir
    private Path jars;

    @Test
    void aDepartmentComesIsUpdatedRolledBackAndLeavesWithoutTouchingAnyOtherBundle(
            BundleContext context, Departments departments) throws Exception {
        URI first = jar("1.500.0");
        URI second = jar("1.500.1");
        try (var watch = new Watch(context)) {
            departments.deploy(first, null, "test");
            assertTrue(watch.saw(BundleEvent.INSTALLED, OWN) && watch.saw(BundleEvent.STARTED, OWN), watch.told());
            departments.deploy(second, null, "test");
            assertTrue(watch.saw(BundleEvent.STOPPED, OWN), watch.told());
            departments.rollback("sports", false, "test", "测试");
            departments.withdraw("sports", "test", "测试");
            assertTrue(watch.saw(BundleEvent.UNINSTALLED, OWN), watch.told());

            assertEquals(Set.of(OWN), watch.touched(), watch.told());
            assertEquals(List.of(), watch.rewired());
            // Felix refreshes a bundle that is uninstalled and used by nobody, alone; nothing else may.
            assertTrue(watch.refreshes() <= watch.count(BundleEvent.UNINSTALLED, OWN), watch.told());
        }
    }

    @Test
    void theWatchSeesARefresh(BundleContext context) throws Exception {
        Bundle idle = context.installBundle("test:idle", idle());
        try {
            var wiring = context.getBundle(0).adapt(FrameworkWiring.class);
            assertTrue(wiring.resolveBundles(List.of(idle)));
            try (var watch = new Watch(context)) {
                var refreshed = new CountDownLatch(1);
                wiring.refreshBundles(List.of(idle), event -> refreshed.countDown());
                assertTrue(refreshed.await(LIMIT_SECONDS, TimeUnit.SECONDS));
                assertEquals(Set.of(IDLE), watch.touched(), watch.told());
                assertTrue(watch.saw(BundleEvent.UNRESOLVED, IDLE), watch.told());
                assertEquals(List.of(IDLE), watch.rewired());
            }
        } finally {
            idle.uninstall();
        }
    }

    private static InputStream idle() throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", IDLE);
        var jar = new ByteArrayOutputStream();
        new JarOutputStream(jar, manifest).close();
        return new ByteArrayInputStream(jar.toByteArray());
    }

    /** Compiled in here against the bundles that are here. */
    private URI jar(String version) throws IOException {
        var classPath = new ArrayList<String>();
        for (var type : List.of(CaseRule.class, Application.class)) {
            var copy = Files.createTempFile(jars, "library", ".jar");
            var location =
                    URI.create(FrameworkUtil.getBundle(type).getLocation()).toURL();
            try (var in = location.openStream()) {
                Files.write(copy, in.readAllBytes());
            }
            classPath.add(copy.toString());
        }
        return FixtureRelease.of(version)
                .in(jars, String.join(File.pathSeparator, classPath))
                .toUri();
    }

    /** Listens from its making to its end. */
    private static final class Watch implements AutoCloseable, SynchronousBundleListener, FrameworkListener {
        private final BundleContext context;
        private final Map<Bundle, BundleWiring> before = new HashMap<>();
        private final List<BundleEvent> events = new ArrayList<>();
        private int refreshes;

        Watch(BundleContext context) {
            this.context = context;
            for (var bundle : context.getBundles()) {
                before.put(bundle, bundle.adapt(BundleWiring.class));
            }
            context.addBundleListener(this);
            context.addFrameworkListener(this);
        }

        @Override
        public synchronized void bundleChanged(BundleEvent event) {
            events.add(event);
        }

        @Override
        public synchronized void frameworkEvent(FrameworkEvent event) {
            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                refreshes++;
            }
        }

        boolean saw(int type, String bundle) {
            return count(type, bundle) > 0;
        }

        synchronized long count(int type, String bundle) {
            return events.stream()
                    .filter(event -> event.getType() == type
                            && bundle.equals(event.getBundle().getSymbolicName()))
                    .count();
        }

        /** The symbolic names of the bundles to which anything happened. */
        synchronized Set<String> touched() {
            return events.stream()
                    .map(event -> event.getBundle().getSymbolicName())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        /** The bundles that are wired otherwise than before, or not at all: whoever was refreshed has a new wiring. */
        List<String> rewired() {
            return Arrays.stream(context.getBundles())
                    .filter(before::containsKey)
                    .filter(bundle -> before.get(bundle) != bundle.adapt(BundleWiring.class))
                    .map(Bundle::getSymbolicName)
                    .toList();
        }

        synchronized int refreshes() {
            return refreshes;
        }

        synchronized String told() {
            return events.stream()
                    .map(event -> event.getType() + " " + event.getBundle().getSymbolicName())
                    .toList()
                    .toString();
        }

        @Override
        public void close() {
            context.removeBundleListener(this);
            context.removeFrameworkListener(this);
        }
    }
}
