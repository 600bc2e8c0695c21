package org.onewindow.rest.internal.resource;

import java.io.InputStream;
import java.nio.file.Path;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.Problem.Kind;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where jars lie that are handed in over HTTP, for as long as the request takes. Thread-safe. */
@Component(service = JarInbox.class)
public final class JarInbox {
    private static final String FOLDER = "data/handed-in";

    private final HandedInFiles files;

    @Activate
    public JarInbox(BundleContext bundles) {
        this(CentreHome.of(bundles::getProperty).file(FOLDER));
    }

    JarInbox(Path folder) {
        files = new HandedInFiles(folder, "department-", ".jar");
    }

    /** A jar on the disk until it is closed. */
    record HandedIn(Path file) implements AutoCloseable {
        @Override
        public void close() {
            HandedInFiles.delete(file);
        }
    }

    /**
     * Takes a body in.
     *
     * @throws org.onewindow.api.problem.ProblemException MALFORMED {@code jar-missing}; what the body throws when it is
     *     too large
     */
    HandedIn take(InputStream body) {
        return new HandedIn(files.take(body, () -> Refusals.of(Kind.MALFORMED, "jar-missing")));
    }
}
