package org.onewindow.departments;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.onewindow.api.problem.Problem;

/**
 * What came of a jar that was written while it was watched.
 *
 * @param release what serves now; null when it was refused
 * @param refusal why it was refused; null when it serves
 * @param took from the first look at the whole jar to the end of the turn
 */
public record Landing(Path jar, Release release, Problem refusal, Duration took) {
    public Landing {
        Objects.requireNonNull(jar, "jar");
        Objects.requireNonNull(took, "took");
        if ((release == null) == (refusal == null)) {
            throw new IllegalArgumentException("a jar serves or is refused");
        }
    }
}
