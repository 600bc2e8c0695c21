package org.onewindow.rest.internal.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.onewindow.access.Authentication;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;

/** Finds out who is at the door, from the Authorization header (RFC 6750, RFC 7617). */
final class Doorkeeper {
    private final Authentication authentication;

    Doorkeeper(Authentication authentication) {
        this.authentication = authentication;
    }

    /**
     * @param authorization the header's value, or null
     * @throws ProblemException UNAUTHENTICATED: {@code authentication-required} without credentials, {@code
     *     authorization-malformed}, {@code session-unknown}; else as {@link Authentication#basic}
     */
    Person identify(String authorization) {
        if (authorization == null || authorization.isBlank()) {
            throw GateTexts.refusal(Kind.UNAUTHENTICATED, "authentication-required");
        }
        String[] parts = authorization.strip().split(" +", 2);
        if (parts.length < 2) {
            throw GateTexts.refusal(Kind.UNAUTHENTICATED, "authorization-malformed");
        }
        return switch (parts[0].toLowerCase(Locale.ROOT)) {
            case "bearer" ->
                authentication
                        .bearer(parts[1])
                        .orElseThrow(() -> GateTexts.refusal(Kind.UNAUTHENTICATED, "session-unknown"));
            case "basic" -> basic(parts[1]);
            default -> throw GateTexts.refusal(Kind.UNAUTHENTICATED, "authorization-malformed");
        };
    }

    private Person basic(String encoded) {
        String credentials;
        try {
            credentials = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getDecoder().decode(encoded)))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException malformed) {
            throw GateTexts.refusal(Kind.UNAUTHENTICATED, "authorization-malformed");
        }
        int colon = credentials.indexOf(':');
        if (colon < 0) {
            throw GateTexts.refusal(Kind.UNAUTHENTICATED, "authorization-malformed");
        }
        return authentication.basic(credentials.substring(0, colon), credentials.substring(colon + 1));
    }
}
