package org.onewindow.rest.internal.gate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.onewindow.catalogue.Catalogue;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** A real framework, whose own context stands for the platform's bundle; departments are bundles without classes. */
final class Framework implements AutoCloseable {
    private final org.osgi.framework.launch.Framework framework;

    Framework(Path storage) throws BundleException {
        framework = new org.apache.felix.framework.FrameworkFactory()
                .newFramework(Map.of(Constants.FRAMEWORK_STORAGE, storage.toString(), "felix.cache.locking", "false"));
        framework.start();
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** @param offers {@code Provide-Capability}, or null */
    Bundle install(String department, String version, String offers) throws BundleException {
        return context().installBundle(department + "-" + version, jar(department, version, offers));
    }

    Bundle start(String department, String version) throws BundleException {
        Bundle bundle = install(department, version, null);
        bundle.start();
        return bundle;
    }

    static InputStream jar(String department, String version, String offers) {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, "org.example." + department);
        main.putValue(Constants.BUNDLE_VERSION, version);
        main.putValue(Catalogue.DEPARTMENT_HEADER, department);
        if (offers != null) {
            main.putValue(Constants.PROVIDE_CAPABILITY, offers);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            new JarOutputStream(bytes, manifest).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    @Override
    public void close() throws Exception {
        framework.stop();
        framework.waitForStop(TimeUnit.SECONDS.toMillis(20));
    }
}
