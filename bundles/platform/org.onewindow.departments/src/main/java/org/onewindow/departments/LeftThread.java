package org.onewindow.departments;

import java.util.Objects;

/**
 * A thread that a release has left behind.
 *
 * @param department the bundle id
 * @param version of the release that started it
 * @param thread its name
 */
public record LeftThread(String department, String version, String thread) {
    public LeftThread {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(thread, "thread");
    }
}
