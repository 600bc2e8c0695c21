package org.onewindow.cases.internal.materials;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How large files may be.
 *
 * @param file in bytes, each
 * @param all in bytes, those of a case together
 * @param files how many a case may have, the withdrawn ones included
 */
record Limits(long file, long all, int files) {
    /** What the gate lets in at most, in megabytes. */
    static final int LARGEST_MEGABYTES = 64;

    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);
    private static final long MEGABYTE = 1024L * 1024;
    private static final int MOST_FILES = 200;
    private static final int USUAL_FILE = 20;
    private static final int USUAL_FILES = 10;

    /** As a centre sets them, in megabytes; one that cannot be is told in the log and ignored. */
    static Limits set(int fileMegabytes, int caseMegabytes) {
        int file = fileMegabytes;
        if (file < 1 || file > LARGEST_MEGABYTES) {
            LOG.warn("file.megabytes must be 1 to {}, not {}; it is {}", LARGEST_MEGABYTES, fileMegabytes, USUAL_FILE);
            file = USUAL_FILE;
        }
        int all = caseMegabytes;
        if (all < file) {
            LOG.warn(
                    "case.megabytes must be at least file.megabytes, not {}; it is {}",
                    caseMegabytes,
                    file * USUAL_FILES);
            all = file * USUAL_FILES;
        }
        return new Limits(file * MEGABYTE, all * MEGABYTE, MOST_FILES);
    }

    static long megabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
