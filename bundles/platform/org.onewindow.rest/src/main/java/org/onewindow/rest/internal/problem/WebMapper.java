package org.onewindow.rest.internal.problem;

import java.util.function.BiFunction;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.onewindow.api.text.Text;

/**
 * Answers what JAX-RS itself refuses (no such resource, method, media type) with a problem document. Beside
 * {@link ThrownMapper}, because the nearer type wins and CXF has a mapper of its own for this one. A resource that threw a
 * complete answer gets it through as it is.
 */
@Provider
public final class WebMapper implements ExceptionMapper<WebApplicationException> {
    private final BiFunction<Throwable, String, Failure> diagnosis;

    @Context
    private HttpServletRequest request;

    public WebMapper(BiFunction<Throwable, String, Failure> diagnosis) {
        this.diagnosis = diagnosis;
    }

    @Override
    public Response toResponse(WebApplicationException thrown) {
        var original = thrown.getResponse();
        if (original.hasEntity() || original.getStatus() < 400) {
            return original;
        }
        var locale = Text.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var response = Response.fromResponse(new ProblemDocument(
                        diagnosis.apply(thrown, String.valueOf(request.getAttribute(Diagnosis.NUMBER))), locale)
                .response());
        if (original.getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, original.getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }
}
