package org.onewindow.departments.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.onewindow.departments.internal.KeptJars.Draft;

/** Fetches jars from the addresses that an administrator may name. */
final class JarSource {
    private static final Set<String> SCHEMES = Set.of("file", "mvn", "http", "https");

    private final KeptJars jars;
    private final Duration limit;

    JarSource(KeptJars jars, Duration limit) {
        this.jars = jars;
        this.limit = limit;
    }

    /** @throws org.onewindow.api.problem.ProblemException INVALID {@code jar-unreadable} */
    Draft fetch(URI address) {
        String scheme = address.getScheme();
        if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
            throw Refusals.unreadable(Refusals.TEXTS.text("scheme-unknown", String.valueOf(scheme)));
        }
        try {
            return Patience.within(limit, "fetch", () -> receive(address));
        } catch (TimeoutException e) {
            throw Refusals.unreadable(Refusals.TEXTS.text("fetch-too-slow", limit.toSeconds()));
        } catch (ExecutionException e) {
            throw Refusals.unreadable(e.getCause().toString());
        }
    }

    /** The framework's URL handlers know {@code mvn:}. */
    private Draft receive(URI address) throws IOException {
        var connection = address.toURL().openConnection();
        connection.setConnectTimeout((int) limit.toMillis());
        connection.setReadTimeout((int) limit.toMillis());
        connection.setUseCaches(false);
        try (var in = connection.getInputStream()) {
            Draft draft = jars.receive(in);
            if (Thread.interrupted()) {
                draft.close();
                throw new IOException("nobody waits for it any more");
            }
            return draft;
        }
    }
}
