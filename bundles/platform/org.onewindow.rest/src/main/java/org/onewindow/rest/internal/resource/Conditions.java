package org.onewindow.rest.internal.resource;

import java.util.regex.Pattern;
import org.onewindow.api.problem.Problem.Kind;

/** The headers that make a request safe to repeat and safe against what others did meanwhile. */
final class Conditions {
    private static final Pattern KEY = Pattern.compile("[!-~]{1,100}");
    private static final Pattern VERSION = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    private Conditions() {}

    /** The value of Idempotency-Key: 1 to 100 printable ASCII characters without spaces. */
    static String idempotencyKey(String header) {
        if (header == null || header.isBlank()) {
            throw Refusals.of(Kind.MALFORMED, "idempotency-key-missing");
        }
        if (!KEY.matcher(header).matches()) {
            throw Refusals.of(Kind.MALFORMED, "idempotency-key-malformed");
        }
        return header;
    }

    /** The version in If-Match: exactly one strong entity tag, as the case's ETag has it. */
    static long version(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusals.of(Kind.PRECONDITION_REQUIRED, "if-match-missing");
        }
        var tag = VERSION.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw Refusals.of(Kind.MALFORMED, "if-match-malformed");
        }
        return Long.parseLong(tag.group(1));
    }
}
