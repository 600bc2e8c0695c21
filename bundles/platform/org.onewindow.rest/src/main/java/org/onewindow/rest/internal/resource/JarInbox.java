package org.onewindow.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.Problem.Kind;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where jars lie that are handed in over HTTP, for as long as the request takes; nobody but the centre's own account may
 * read them. Thread-safe.
 */
@Component(service = JarInbox.class)
public final class JarInbox {
    private static final Logger LOG = LoggerFactory.getLogger(JarInbox.class);
    private static final String FOLDER = "data/handed-in";

    private final Path folder;

    @Activate
    public JarInbox(BundleContext bundles) {
        this(CentreHome.of(bundles::getProperty).file(FOLDER));
    }

    JarInbox(Path folder) {
        this.folder = folder;
        clear();
    }

    /** A jar on the disk until it is closed. */
    record HandedIn(Path file) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException stays) {
                LOG.warn("{} can't be deleted", file, stays);
            }
        }
    }

    /**
     * Takes a body in as it comes, without ever holding the whole of it in memory.
     *
     * @throws org.onewindow.api.problem.ProblemException MALFORMED {@code jar-missing}; what the body throws when it is
     *     too large
     */
    HandedIn take(InputStream body) {
        HandedIn jar = null;
        boolean whole = false;
        try {
            Files.createDirectories(folder);
            jar = new HandedIn(Files.createTempFile(
                    folder,
                    "department-",
                    ".jar",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
            if (body == null || Files.copy(body, jar.file(), StandardCopyOption.REPLACE_EXISTING) == 0) {
                throw Refusals.of(Kind.MALFORMED, "jar-missing");
            }
            whole = true;
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (jar != null && !whole) {
                jar.close();
            }
        }
    }

    /** What a centre that died has left. */
    private void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var left = Files.newDirectoryStream(folder, "department-*.jar")) {
            left.forEach(file -> new HandedIn(file).close());
        } catch (IOException e) {
            LOG.warn("{} can't be cleared", folder, e);
        }
    }
}
