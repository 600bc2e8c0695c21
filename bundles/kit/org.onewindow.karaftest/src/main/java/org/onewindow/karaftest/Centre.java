package org.onewindow.karaftest;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Where the centre under test is, for tests that run outside it.
 *
 * @param url the root of its HTTP address, ending in a slash
 * @param home the directory that holds its {@code etc} and {@code data}
 */
public record Centre(URI url, Path home) {
    public Centre {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(home, "home");
    }
}
