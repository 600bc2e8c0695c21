package org.onewindow.departments.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Stage;
import org.onewindow.departments.internal.KeptJars.Draft;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** Reads a department's jar without installing it. */
final class ReleaseReader {
    static final String ID = "[a-z][a-z0-9-]{0,63}";

    private final ImportRules imports;

    ReleaseReader(ImportRules imports) {
        this.imports = imports;
    }

    Candidate read(Draft draft) {
        return read(draft.file(), draft.digest());
    }

    /** @throws org.onewindow.api.problem.ProblemException INVALID {@code jar-unreadable} when it is no department bundle */
    Candidate read(Path file, String digest) {
        // Without the JDK's own check of signatures: what it would throw here is told properly by the approval.
        try (var jar = new JarFile(file.toFile(), false)) {
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
                    digest,
                    null,
                    department,
                    name,
                    version,
                    Stage.Draft.of(jar, department, version.toString()),
                    faults(jar, manifest));
        } catch (IOException | IllegalArgumentException e) {
            throw Refusals.unreadable(e.toString());
        }
    }

    private List<Fault> faults(JarFile jar, Attributes manifest) throws IOException {
        var faults = new ArrayList<>(imports.check(manifest));
        faults.addAll(ClassScan.check(jar));
        return faults;
    }

    private static String header(Attributes manifest, String name) {
        String value = manifest.getValue(name);
        if (value == null || value.isBlank()) {
            throw Refusals.unreadable(Refusals.TEXTS.text("no-department", name));
        }
        return value.split(";", 2)[0].trim();
    }
}
