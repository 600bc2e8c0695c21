package org.onewindow.departments.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the jars in a folder again and again, and tells of each that has been written and of each that has gone. It
 * looks instead of being told by the file system, because a network's folder tells nothing, and because a build that
 * deletes its output folder takes such a telling away with it. What it tells is worked on by its one thread.
 */
final class JarWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JarWatch.class);

    private final Path folder;
    private final Predicate<Path> wanted;
    private final Pace pace;
    private final Told told;
    private final Map<Path, Sighting> seen = new HashMap<>();
    private final ScheduledExecutorService eye;
    private boolean first = true;

    /** @param wanted which files of the folder are looked at */
    JarWatch(Path folder, Predicate<Path> wanted, Pace pace, Told told) {
        this.folder = folder;
        this.wanted = wanted;
        this.pace = pace;
        this.told = told;
        eye = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "onewindow-watch-" + folder.getFileName());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * How fast it looks.
     *
     * @param look the time between two looks; what has not changed between them is not being written
     * @param patience how long something that is no readable jar is taken for one that is still being written
     * @param gone how long a jar has to be missing: to replace one it may be deleted first
     */
    record Pace(Duration look, Duration patience, Duration gone) {
        static final Pace USUAL = new Pace(Duration.ofMillis(300), Duration.ofSeconds(5), Duration.ofSeconds(2));
    }

    /** Who is told. */
    interface Told {
        /**
         * A jar has been written completely; or what is there is no jar and does not become one.
         *
         * @param atFirst whether it lay there when the watch began and has not changed since
         */
        void written(Path jar, boolean atFirst);

        void gone(Path jar);
    }

    private record Stamp(long size, long modified, Object key) {}

    /**
     * @param since when it was first seen so, as {@link System#nanoTime} has it
     * @param stamp null while it is missing
     */
    private record Sighting(Stamp stamp, long since, boolean atFirst, boolean told) {
        boolean lasts(Duration time) {
            return System.nanoTime() - since >= time.toNanos();
        }
    }

    /** Takes a first look before it returns: what is written from then on is new. */
    void begin() {
        look();
        first = false;
        try {
            eye.scheduleWithFixedDelay(
                    this::look, pace.look().toMillis(), pace.look().toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closed) {
            LOG.debug("{} was not watched any more before it began", folder);
        }
    }

    @Override
    public void close() {
        eye.shutdownNow();
    }

    private void look() {
        try {
            stamps().ifPresent(this::compare);
        } catch (IOException | RuntimeException e) {
            LOG.warn("The folder {} could not be looked through", folder, e);
        }
    }

    /** Empty when there is no such folder: of what was in it nothing is known then. */
    private Optional<Map<Path, Stamp>> stamps() throws IOException {
        var stamps = new HashMap<Path, Stamp>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(wanted).toList()) {
                stamp(file).ifPresent(stamp -> stamps.put(file, stamp));
            }
            return Optional.of(stamps);
        } catch (NoSuchFileException | NotDirectoryException away) {
            return Optional.empty();
        }
    }

    private static Optional<Stamp> stamp(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(new Stamp(
                            attributes.size(),
                            attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                            attributes.fileKey()))
                    : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private void compare(Map<Path, Stamp> now) {
        now.forEach((file, stamp) -> {
            Sighting before = seen.get(file);
            if (before == null || !stamp.equals(before.stamp())) {
                seen.put(file, new Sighting(stamp, System.nanoTime(), first, false));
            } else if (!before.told() && (isReadable(file) || before.lasts(pace.patience()))) {
                seen.put(file, new Sighting(stamp, before.since(), before.atFirst(), true));
                told.written(file, before.atFirst());
            }
        });
        for (Path file :
                seen.keySet().stream().filter(known -> !now.containsKey(known)).toList()) {
            miss(file, seen.get(file));
        }
    }

    private void miss(Path file, Sighting before) {
        if (before.stamp() != null) {
            seen.put(file, new Sighting(null, System.nanoTime(), false, false));
        } else if (before.lasts(pace.gone())) {
            seen.remove(file);
            told.gone(file);
        }
    }

    /** The directory of a zip is written last: one that can be read is whole. */
    private static boolean isReadable(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException notYet) {
            return false;
        }
    }
}
