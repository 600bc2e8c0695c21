package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import javax.ws.rs.HeaderParam;

/**
 * The headers of everything that is done to a case: they make it safe to repeat, and safe against what others did meanwhile.
 * Set by methods: the generator of the OpenAPI document sees no private fields.
 */
public final class StepHeaders {
    private String key;
    private String ifMatch;

    @Parameter(
            in = ParameterIn.HEADER,
            required = true,
            description = "1 to 100 printable ASCII characters without spaces")
    @HeaderParam("Idempotency-Key")
    public void setKey(String given) {
        key = given;
    }

    @Parameter(in = ParameterIn.HEADER, required = true, description = "the ETag of the version one has seen")
    @HeaderParam("If-Match")
    public void setIfMatch(String given) {
        ifMatch = given;
    }

    /** @throws org.onewindow.api.problem.ProblemException as {@link Conditions#idempotencyKey} */
    String key() {
        return Conditions.idempotencyKey(key);
    }

    /** @throws org.onewindow.api.problem.ProblemException as {@link Conditions#version} */
    long version() {
        return Conditions.version(ifMatch);
    }
}
