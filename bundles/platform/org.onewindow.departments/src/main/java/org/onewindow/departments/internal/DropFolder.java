package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Release;
import org.onewindow.departments.Release.State;
import org.onewindow.departments.internal.JarWatch.Pace;
import org.onewindow.departments.internal.JarWatch.Told;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder {@code deploy/} of the centre: a department's jar that is put there is deployed, and its release ends when the
 * jar is taken away. What the centre has already decided about is left as it is at the next start.
 */
final class DropFolder implements Told, AutoCloseable {
    /** Who does what is done for the folder, as the centre writes it down. */
    static final String BY = "deploy-folder";

    private static final Logger LOG = LoggerFactory.getLogger(DropFolder.class);

    private final Path folder;
    private final Departments departments;
    private final Ledger ledger;
    private final TakenAway takenAway;
    private final JarWatch watch;

    DropFolder(Path folder, Departments departments, Ledger ledger, TakenAway takenAway, Pace pace) {
        this.folder = folder;
        this.departments = departments;
        this.ledger = ledger;
        this.takenAway = takenAway;
        watch = new JarWatch(folder, DropFolder::isJar, pace, this);
    }

    private static boolean isJar(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && !name.startsWith(".");
    }

    /** To be called when what was decided before has been restored. */
    void begin() {
        try {
            Files.createDirectories(folder);
            takeAwayWhatIsMissing();
        } catch (IOException | RuntimeException e) {
            LOG.error("The folder {} could not be compared with what serves", folder, e);
        }
        watch.begin();
    }

    @Override
    public void close() {
        watch.close();
    }

    @Override
    public void written(Path jar, boolean atFirst) {
        try {
            Optional<String> department = department(jar);
            if (department.isEmpty()) {
                LOG.info("{} is no department and is left alone", jar);
            } else {
                consider(jar, department.get(), digest(jar), atFirst);
            }
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read and is left alone: {}", jar, unreadable.toString());
        }
    }

    private void consider(Path jar, String department, String digest, boolean atFirst) {
        var note = new RefusalNote(jar);
        boolean decided = ledger.current(department)
                .filter(release -> release.digest().equals(digest))
                .isPresent();
        if (atFirst && (ledger.find(department, digest).isPresent() || note.isAbout(digest))) {
            LOG.debug("{} is known already", jar);
            return;
        }
        try {
            if (!decided) {
                departments.deploy(jar.toUri(), null, BY);
            }
            note.remove();
        } catch (RuntimeException refused) {
            Text why = Refusals.why(refused);
            LOG.warn("{} is refused: {}", jar, why.en());
            note.write(why, digest);
        }
    }

    @Override
    public void gone(Path jar) {
        new RefusalNote(jar).remove();
        try {
            takeAwayWhatIsMissing();
        } catch (IOException | RuntimeException e) {
            LOG.error("What {} had brought still serves", jar, e);
        }
    }

    private void takeAwayWhatIsMissing() throws IOException {
        Set<String> present = digests();
        for (Release release : ledger.departments()) {
            Optional<Path> jar = origin(release).filter(path -> !Files.exists(path));
            if (release.state() == State.ACTIVE && jar.isPresent() && !present.contains(release.digest())) {
                String name = jar.get().getFileName().toString();
                LOG.info("{} was taken away, and with it {} {}", name, release.department(), release.version());
                takenAway.end(
                        release,
                        known -> origin(known).isEmpty() || present.contains(known.digest()),
                        BY,
                        Refusals.line(Refusals.TEXTS.text("taken-away", name)));
            }
        }
    }

    /** The jar in this folder from which a release was deployed. */
    private Optional<Path> origin(Release release) {
        return release.origin().startsWith(folder.toUri().toString())
                ? Optional.of(Path.of(URI.create(release.origin())))
                : Optional.empty();
    }

    private Set<String> digests() throws IOException {
        var digests = new HashSet<String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(DropFolder::isJar).toList()) {
                digests.add(digest(jar));
            }
        }
        return digests;
    }

    private static String digest(Path jar) throws IOException {
        try (InputStream in = Files.newInputStream(jar)) {
            return Sha256.of(in);
        }
    }

    private static Optional<String> department(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Catalogue.DEPARTMENT_HEADER))
                    .map(String::trim);
        }
    }
}
