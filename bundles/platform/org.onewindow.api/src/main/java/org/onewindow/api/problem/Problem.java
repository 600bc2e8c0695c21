package org.onewindow.api.problem;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onewindow.api.text.Text;

/**
 * What went wrong, told precisely enough that the caller can act on it.
 *
 * @param kind which kind of failure it is; decides the HTTP status
 * @param code stable, kebab-case: programs may rely on it
 * @param detail one sentence in both languages, without personal data
 * @param faults every single fault, for input that is wrong in several places; empty otherwise
 * @param extra further members for the caller, such as {@code allowed} with the actions that a state allows; values are
 *     strings, numbers, booleans or lists of those
 */
public record Problem(Kind kind, String code, Text detail, List<Fault> faults, Map<String, Object> extra) {
    public Problem {
        Objects.requireNonNull(kind, "kind");
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("a problem's code is kebab-case, not " + code);
        }
        Objects.requireNonNull(detail, "detail");
        faults = List.copyOf(faults);
        extra = Map.copyOf(extra);
    }

    /** A kind of failure with its status in HTTP. */
    public enum Kind {
        /** The request can't be read at all. */
        MALFORMED(400),
        /** Nobody is logged in, or the credentials are wrong. */
        UNAUTHENTICATED(401),
        /** Who is logged in may not do this. */
        DENIED(403),
        NOT_FOUND(404),
        /** Not possible in the present state. */
        CONFLICT(409),
        /** Somebody else changed it meanwhile. */
        STALE(412),
        TOO_LARGE(413),
        /** Readable, but its content is wrong; {@link Problem#faults()} says where. */
        INVALID(422),
        /** The caller must say which version it wants to change. */
        PRECONDITION_REQUIRED(428),
        /** Too many attempts. */
        LIMITED(429),
        /** Not at the moment; trying again later makes sense. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
