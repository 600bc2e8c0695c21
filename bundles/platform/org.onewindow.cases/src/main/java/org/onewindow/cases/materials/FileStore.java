package org.onewindow.cases.materials;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/** Where the contents of files are kept, each once, under its SHA-256. Thread-safe. */
@ProviderType
public interface FileStore {
    /**
     * Takes a content in as it comes, without ever holding the whole of it in memory. It is not kept yet.
     *
     * @param most how many bytes it may have
     * @throws org.onewindow.api.problem.ProblemException TOO_LARGE {@code file-too-large}
     * @throws IOException when it cannot be read to its end or written
     */
    Incoming receive(InputStream content, long most) throws IOException;

    /**
     * A content that is kept; to be closed by the caller.
     *
     * @throws IOException when it is not there or is not what it was
     */
    InputStream open(String sha256) throws IOException;

    /**
     * Keeps a content that is there as if it had come now, so that no sweep takes it.
     *
     * @throws IOException when it is not there
     */
    void keepLonger(String sha256) throws IOException;

    /**
     * Deletes what was kept before an instant and is not needed.
     *
     * @return how many
     */
    int sweep(Instant before, Predicate<String> needed) throws IOException;

    /** A content that has come in; closing it forgets it unless it is kept. */
    interface Incoming extends AutoCloseable {
        String sha256();

        /** In bytes. */
        long size();

        SeekableByteChannel read() throws IOException;

        /** Keeps it: on the disk, whatever happens then, when this returns. The same content may be kept again. */
        void keep() throws IOException;

        @Override
        void close();
    }
}
