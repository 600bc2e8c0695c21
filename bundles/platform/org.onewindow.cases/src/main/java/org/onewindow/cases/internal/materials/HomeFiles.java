package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.onewindow.access.CentreHome;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.materials.FileStore;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Contents in {@code files/<2 hex>/<SHA-256>} of the centre's home, which only the owner of the process may read. A content
 * is written to {@code files/incoming}, forced to the disk and moved into place; what a kill leaves in {@code incoming} is
 * deleted at the next start, and what it leaves in place without a case that needs it by {@link #sweep}. One process uses
 * the folder.
 */
@Component
public final class HomeFiles implements FileStore {
    private static final Logger LOG = LoggerFactory.getLogger(HomeFiles.class);
    private static final String FOLDER = "files";
    private static final String INCOMING = "incoming";
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    private static final FileAttribute<Set<PosixFilePermission>> FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<Set<PosixFilePermission>> DIRECTORY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final int BUFFER = 64 * 1024;
    private static final int LOCKS = 64;

    private final Path folder;
    private final Clock clock;
    private final Object[] locks = new Object[LOCKS];

    @Activate
    public HomeFiles(BundleContext context, @Reference Clock clock) {
        this(CentreHome.of(context::getProperty), clock);
    }

    HomeFiles(CentreHome home, Clock clock) {
        this.folder = home.file(FOLDER);
        this.clock = clock;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
        clear();
    }

    @Override
    public Incoming receive(InputStream content, long most) throws IOException {
        var incoming = Files.createDirectories(folder.resolve(INCOMING), DIRECTORY);
        var file = Files.createTempFile(incoming, "file-", ".new", FILE);
        boolean whole = false;
        try (var out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var digest = sha256();
            long size = copy(content, out, digest, most);
            out.force(true);
            whole = true;
            return new Arrived(file, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!whole) {
                delete(file);
            }
        }
    }

    private static long copy(InputStream from, FileChannel to, MessageDigest digest, long most) throws IOException {
        var buffer = new byte[BUFFER];
        long size = 0;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            size += read;
            if (size > most) {
                throw Texts.problem(Kind.TOO_LARGE, "file-too-large", Limits.megabytes(most));
            }
            digest.update(buffer, 0, read);
            var bytes = ByteBuffer.wrap(buffer, 0, read);
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
        }
        return size;
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        var file = place(sha256);
        var digest = sha256();
        var buffer = new byte[BUFFER];
        try (var in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
            throw new IOException(file + " is not what it was; bring it back from a backup");
        }
        return Files.newInputStream(file);
    }

    @Override
    public void keepLonger(String sha256) throws IOException {
        var place = place(sha256);
        synchronized (lock(sha256)) {
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
        }
    }

    @Override
    public int sweep(Instant before, Predicate<String> needed) throws IOException {
        int swept = 0;
        if (!Files.isDirectory(folder)) {
            return swept;
        }
        try (var shelves = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (Path shelf : shelves) {
                try (var files = Files.newDirectoryStream(shelf)) {
                    for (Path file : files) {
                        swept += sweep(file, before, needed) ? 1 : 0;
                    }
                }
            }
        }
        return swept;
    }

    /** Whoever keeps the same content at this moment makes it new again before or after, not in between. */
    private boolean sweep(Path file, Instant before, Predicate<String> needed) throws IOException {
        var sha256 = file.getFileName().toString();
        if (!DIGEST.matcher(sha256).matches()) {
            return false;
        }
        synchronized (lock(sha256)) {
            boolean old;
            try {
                old = Files.getLastModifiedTime(file).toInstant().isBefore(before);
            } catch (NoSuchFileException gone) {
                return false;
            }
            return old && !needed.test(sha256) && Files.deleteIfExists(file);
        }
    }

    private Path place(String sha256) {
        if (!DIGEST.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256");
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private Object lock(String sha256) {
        return locks[Math.floorMod(sha256.hashCode(), LOCKS)];
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJvmHasIt) {
            throw new IllegalStateException(everyJvmHasIt);
        }
    }

    /** What a centre that died was taking in. */
    private void clear() {
        var incoming = folder.resolve(INCOMING);
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (var left = Files.newDirectoryStream(incoming, "file-*.new")) {
            left.forEach(HomeFiles::delete);
        } catch (IOException e) {
            LOG.warn("{} can't be cleared", incoming, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            LOG.warn("{} can't be deleted", file, stays);
        }
    }

    private static void force(Path directory) throws IOException {
        try (var opened = FileChannel.open(directory, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }

    /** A content in {@code incoming}. */
    private final class Arrived implements Incoming {
        private final Path file;
        private final String sha256;
        private final long size;

        private Arrived(Path file, String sha256, long size) {
            this.file = file;
            this.sha256 = sha256;
            this.size = size;
        }

        @Override
        public String sha256() {
            return sha256;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public SeekableByteChannel read() throws IOException {
            return Files.newByteChannel(file, StandardOpenOption.READ);
        }

        /** The same content that lies there already is replaced by this, which is whole and new. */
        @Override
        public void keep() throws IOException {
            var place = place(sha256);
            Files.createDirectories(place.getParent(), DIRECTORY);
            synchronized (lock(sha256)) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
                Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
                force(place.getParent());
                force(folder);
            }
        }

        @Override
        public void close() {
            delete(file);
        }
    }
}
