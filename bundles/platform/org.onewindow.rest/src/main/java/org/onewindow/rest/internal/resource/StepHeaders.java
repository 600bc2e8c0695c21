package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import javax.ws.rs.HeaderParam;

/** The headers of everything that is done to a case: they make it safe to repeat, and safe against what others did meanwhile. */
public final class StepHeaders {
    @Parameter(
            in = ParameterIn.HEADER,
            required = true,
            description = "1 to 100 printable ASCII characters without spaces")
    @HeaderParam("Idempotency-Key")
    private String key;

    @Parameter(in = ParameterIn.HEADER, required = true, description = "the ETag of the version one has seen")
    @HeaderParam("If-Match")
    private String ifMatch;

    /** @throws org.onewindow.api.problem.ProblemException as {@link Conditions#idempotencyKey} */
    String key() {
        return Conditions.idempotencyKey(key);
    }

    /** @throws org.onewindow.api.problem.ProblemException as {@link Conditions#version} */
    long version() {
        return Conditions.version(ifMatch);
    }
}
