package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.Progress;
import org.onewindow.cases.closures.Closures;
import org.onewindow.cases.closures.Closures.Finding;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;

/** Checks of a case's closing (办结时间查验, row 96). */
@Path("/cases/{number}/closure-check")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "closures")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class ClosureCheckResource {
    private final Closures closures;
    private final CheckedBody<Finding> findings = CheckedBody.of("closurecheck", Finding.class);

    public ClosureCheckResource(Closures closures) {
        this.closures = closures;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkClosure",
            summary = "Keep what a check of a case's closing found",
            description =
                    "For SUPERVISE. A case that is decided or closed; a later check takes the place of the one before.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response check(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "ClosureFinding")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(closures.check(number, findings.read(body), version, key, person));
    }
}
