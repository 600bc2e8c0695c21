package org.onewindow.departments.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Landing;
import org.onewindow.departments.Release;
import org.onewindow.departments.internal.JarWatch.Pace;
import org.onewindow.departments.internal.JarWatch.Told;

/** The jars that somebody has deployed whenever they are written. Thread-safe. */
final class WatchedJars implements AutoCloseable {
    private final Departments departments;
    private final Pace pace;
    private final Set<JarWatch> watches = ConcurrentHashMap.newKeySet();

    WatchedJars(Departments departments, Pace pace) {
        this.departments = departments;
        this.pace = pace;
    }

    AutoCloseable watch(Path jar, String by, Consumer<Landing> told) {
        Path file = jar.toAbsolutePath().normalize();
        var watch = new JarWatch(file.getParent(), file::equals, pace, new Deploying(by, told));
        watches.add(watch);
        watch.begin();
        return () -> {
            watches.remove(watch);
            watch.close();
        };
    }

    @Override
    public void close() {
        watches.forEach(JarWatch::close);
    }

    private final class Deploying implements Told {
        private final String by;
        private final Consumer<Landing> told;

        Deploying(String by, Consumer<Landing> told) {
            this.by = by;
            this.told = told;
        }

        @Override
        public void written(Path jar, boolean atFirst) {
            long begun = System.nanoTime();
            Release release = null;
            Problem refusal = null;
            try {
                release = departments.deploy(jar.toUri(), null, by);
            } catch (ProblemException refused) {
                refusal = refused.problem();
            } catch (RuntimeException unforeseen) {
                refusal = new Problem(
                        Kind.UNAVAILABLE, "failed-unexpectedly", Refusals.why(unforeseen), List.of(), Map.of());
            }
            told.accept(new Landing(jar, release, refusal, Duration.ofNanos(System.nanoTime() - begun)));
        }

        @Override
        public void gone(Path jar) {
            // A build deletes it before it writes it anew.
        }
    }
}
