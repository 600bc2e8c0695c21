package org.onewindow.departments.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SHA-256 digests of the departments' jars that the distribution ships. The build writes them beside the jars, in the
 * format of sha256sum.
 */
final class ShippedJars {
    /** In the distribution's folder, which a new build replaces as a whole. */
    static final String FILE = "system/departments.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *].+");

    private ShippedJars() {}

    /**
     * Those of the distribution that runs; none when it has no such file.
     *
     * @param properties the framework's properties
     */
    static Set<String> of(UnaryOperator<String> properties) {
        String home = properties.apply("karaf.home");
        return home == null ? Set.of() : in(Path.of(home).resolve(FILE));
    }

    static Set<String> in(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(LINE::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NoSuchFileException none) {
            return Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
