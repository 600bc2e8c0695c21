package org.onewindow.rest.internal.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.Response;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.json.CanonicalJson;

/** A failure as a problem document (RFC 9457) in one language. */
public final class ProblemDocument {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String BEARER = "Bearer realm=\"OneWindow\"";
    private static final String BASIC = "Basic realm=\"OneWindow\", charset=\"UTF-8\"";

    private final Failure failure;
    private final Locale locale;

    public ProblemDocument(Failure failure, Locale locale) {
        this.failure = failure;
        this.locale = locale;
    }

    /** The document in UTF-8. */
    public byte[] bytes() {
        try {
            return CanonicalJson.mapper().writeValueAsBytes(json());
        } catch (JsonProcessingException plainValuesAlwaysWrite) {
            throw new IllegalStateException(plainValuesAlwaysWrite);
        }
    }

    ObjectNode json() {
        ObjectNode document = CanonicalJson.mapper().createObjectNode();
        document.put("type", "urn:onewindow:problem:" + failure.code());
        document.put("title", failure.title().in(locale));
        document.put("status", failure.status());
        document.put("code", failure.code());
        document.put("detail", failure.detail().in(locale));
        if (!failure.faults().isEmpty()) {
            var errors = document.putArray("errors");
            failure.faults().forEach(fault -> describe(fault, errors.addObject()));
        }
        new TreeMap<>(failure.extra()).forEach((name, value) -> {
            if (!document.has(name)) {
                document.set(name, CanonicalJson.mapper().valueToTree(value));
            }
        });
        return document;
    }

    private void describe(Fault fault, ObjectNode error) {
        error.put("pointer", fault.pointer());
        error.put("code", fault.code());
        error.put("message", fault.message().in(locale));
        if (fault.overridable()) {
            error.put("overridable", true);
        }
    }

    /** The headers that go with the document, but for its type and length. */
    public Map<String, String> headers() {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Language", locale.toLanguageTag());
        headers.put("Cache-Control", "no-store");
        if (failure.extra().get("retryAfterSeconds") instanceof Number seconds) {
            headers.put("Retry-After", seconds.toString());
        }
        return headers;
    }

    /** Answers a request that no application has answered; does nothing once an answer is under way. */
    public void send(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(failure.status());
        headers().forEach(response::setHeader);
        if (failure.status() == 401) {
            response.setHeader("WWW-Authenticate", BEARER);
            response.addHeader("WWW-Authenticate", BASIC);
        }
        byte[] body = bytes();
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The same as an answer of an application. */
    public Response response() {
        var response = Response.status(failure.status()).type(MEDIA_TYPE).entity(bytes());
        headers().forEach(response::header);
        if (failure.status() == 401) {
            response.header("WWW-Authenticate", BEARER).header("WWW-Authenticate", BASIC);
        }
        return response.build();
    }
}
