package org.onewindow.departments.internal;

import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Stage;
import org.onewindow.departments.internal.KeptJars.Draft;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Reads a department's jar without installing it. */
final class ReleaseReader {
    private static final String ID = "[a-z][a-z0-9-]{0,63}";

    private final Stage stage;
    private final ImportRules imports;

    ReleaseReader(Stage stage, ImportRules imports) {
        this.stage = stage;
        this.imports = imports;
    }

    /** @throws org.onewindow.api.problem.ProblemException INVALID {@code jar-unreadable} when it is no department bundle */
    Candidate read(Draft draft) {
        try (var jar = new JarFile(draft.file().toFile())) {
            if (jar.getManifest() == null) {
                throw Refusals.unreadable(Refusals.TEXTS.text("no-department", Catalogue.DEPARTMENT_HEADER));
            }
            Attributes manifest = jar.getManifest().getMainAttributes();
            String department = header(manifest, Catalogue.DEPARTMENT_HEADER);
            String name = header(manifest, Constants.BUNDLE_SYMBOLICNAME);
            if (!department.matches(ID)) {
                throw Refusals.unreadable(Refusals.TEXTS.text("no-department", Catalogue.DEPARTMENT_HEADER));
            }
            var version = Version.parseVersion(manifest.getValue(Constants.BUNDLE_VERSION));
            return new Candidate(
                    draft.digest(),
                    department,
                    name,
                    version,
                    stage.read(jar, department, version.toString()),
                    imports.check(manifest));
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.unreadable(e.toString());
        }
    }

    private static String header(Attributes manifest, String name) {
        String value = manifest.getValue(name);
        if (value == null || value.isBlank()) {
            throw Refusals.unreadable(Refusals.TEXTS.text("no-department", name));
        }
        return value.split(";", 2)[0].trim();
    }
}
