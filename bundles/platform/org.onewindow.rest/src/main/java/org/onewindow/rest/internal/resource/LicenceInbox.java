package org.onewindow.rest.internal.resource;

import java.io.InputStream;
import java.nio.file.Path;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.Problem.Kind;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where files of licences lie that are handed in over HTTP, until their import no longer runs. Thread-safe. */
@Component(service = LicenceInbox.class)
public final class LicenceInbox {
    private static final String FOLDER = "data/handed-in";

    private final HandedInFiles files;

    @Activate
    public LicenceInbox(BundleContext bundles) {
        files = new HandedInFiles(CentreHome.of(bundles::getProperty).file(FOLDER), "licences-", ".csv");
    }

    /**
     * Takes a body in; whoever imports the file deletes it.
     *
     * @throws org.onewindow.api.problem.ProblemException MALFORMED {@code licences-missing}; what the body throws when it
     *     is too large
     */
    Path take(InputStream body) {
        return files.take(body, () -> Refusals.of(Kind.MALFORMED, "licences-missing"));
    }
}
