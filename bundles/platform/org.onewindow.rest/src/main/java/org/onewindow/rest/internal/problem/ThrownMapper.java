package org.onewindow.rest.internal.problem;

import java.util.function.BiFunction;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import javax.ws.rs.ext.Provider;
import org.onewindow.api.text.Text;

/** Answers whatever a resource lets escape with a problem document. */
@Provider
public final class ThrownMapper implements ExceptionMapper<Throwable> {
    private final BiFunction<Throwable, String, Failure> diagnosis;

    @Context
    private HttpServletRequest request;

    public ThrownMapper(BiFunction<Throwable, String, Failure> diagnosis) {
        this.diagnosis = diagnosis;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        request.setAttribute(Diagnosis.THROWN, thrown);
        var locale = Text.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var failure = diagnosis.apply(thrown, String.valueOf(request.getAttribute(Diagnosis.NUMBER)));
        if (failure.code().equals("department-away")) {
            request.setAttribute(Diagnosis.AWAY, failure.extra().get("department"));
        }
        return new ProblemDocument(failure, locale).response();
    }
}
