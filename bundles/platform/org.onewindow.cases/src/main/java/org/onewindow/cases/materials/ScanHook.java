package org.onewindow.cases.materials;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Somebody who can say whether a file is harmless, as a service; the configuration says by its name which one is asked.
 * Called by one thread at a time. It should answer within a minute: the files behind wait for it.
 */
@ConsumerType
public interface ScanHook {
    /** The name by which the configuration calls it: lower-case letters, not {@code none}. */
    String name();

    /**
     * Looks at a file.
     *
     * @param content at most {@code size} bytes; closed by the caller
     * @throws IOException when nothing can be said; the file stays quarantined and is shown again later
     */
    Verdict scan(InputStream content, long size) throws IOException;

    /**
     * What was found.
     *
     * @param threat its name, at most 200 characters; only when infected
     */
    record Verdict(Answer answer, String threat) {
        public static final Verdict CLEAN = new Verdict(Answer.CLEAN, null);
        /** Ask again later. */
        public static final Verdict UNKNOWN = new Verdict(Answer.UNKNOWN, null);

        public Verdict {
            Objects.requireNonNull(answer, "answer");
        }

        public static Verdict infected(String threat) {
            return new Verdict(Answer.INFECTED, Objects.requireNonNull(threat, "threat"));
        }
    }

    /** What a scanner can say. */
    enum Answer {
        CLEAN,
        INFECTED,
        /** Nothing yet. */
        UNKNOWN
    }
}
