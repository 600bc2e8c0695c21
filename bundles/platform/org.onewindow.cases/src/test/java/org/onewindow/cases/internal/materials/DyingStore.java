package org.onewindow.cases.internal.materials;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.function.Predicate;
import org.onewindow.cases.materials.FileStore;

/** A store whose process is killed as soon as it has kept a content. */
record DyingStore(FileStore store) implements FileStore {
    /** The end of the process. */
    static final class KilledHere extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Incoming receive(InputStream content, long most) throws IOException {
        var incoming = store.receive(content, most);
        return new Incoming() {
            @Override
            public String sha256() {
                return incoming.sha256();
            }

            @Override
            public long size() {
                return incoming.size();
            }

            @Override
            public SeekableByteChannel read() throws IOException {
                return incoming.read();
            }

            @Override
            public void keep() throws IOException {
                incoming.keep();
                throw new KilledHere();
            }

            @Override
            public void close() {
                // The process is gone.
            }
        };
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return store.open(sha256);
    }

    @Override
    public void keepLonger(String sha256) throws IOException {
        store.keepLonger(sha256);
    }

    @Override
    public int sweep(Instant before, Predicate<String> needed) throws IOException {
        return store.sweep(before, needed);
    }
}
