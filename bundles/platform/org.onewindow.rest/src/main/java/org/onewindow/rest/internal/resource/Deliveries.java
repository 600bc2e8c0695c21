package org.onewindow.rest.internal.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.rest.internal.body.CheckedBody;

/** Jars as they come in: by their address in JSON, or as the body itself. */
final class Deliveries {
    static final String JAR = "application/java-archive";

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final JarInbox inbox;
    private final CheckedBody<Named> named = CheckedBody.of("delivery", Named.class);

    Deliveries(JarInbox inbox) {
        this.inbox = inbox;
    }

    /** @param plan the digest of the plan that was shown; null when none is demanded */
    record Delivery(URI jar, String plan) {}

    /** The body in JSON. */
    record Named(String url, String plan) {}

    /**
     * Works with a jar, which lies on this machine for that long when it came as the body.
     *
     * @param header the digest of the plan as a header has it, or null; a field of the body comes before it
     * @throws org.onewindow.api.problem.ProblemException MALFORMED {@code plan-malformed}, {@code jar-missing}, and what
     *     {@link CheckedBody#read} throws
     */
    Response with(InputStream body, MediaType type, String header, Function<Delivery, Response> work) {
        String plan = header == null || header.isBlank() ? null : header.strip();
        if (plan != null && !DIGEST.matcher(plan).matches()) {
            throw Refusals.of(Kind.MALFORMED, "plan-malformed");
        }
        if (MediaType.valueOf(JAR).isCompatible(type)) {
            try (var jar = inbox.take(body)) {
                return work.apply(new Delivery(jar.file().toUri(), plan));
            }
        }
        Named there = named.read(all(body));
        return work.apply(new Delivery(address(there.url()), there.plan() == null ? plan : there.plan()));
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException malformed) {
            throw CheckedBody.faulty(
                    List.of(new Fault("/url", "address-malformed", Refusals.text("address-malformed"))));
        }
    }

    private static byte[] all(InputStream body) {
        try {
            return body == null ? new byte[0] : body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
