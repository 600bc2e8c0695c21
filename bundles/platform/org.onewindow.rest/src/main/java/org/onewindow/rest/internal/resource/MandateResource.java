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
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.Progress;
import org.onewindow.cases.tracks.Agencies;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;

/** Who acts for the applicant of a case (全程代办, rows 27 and 94). */
@Path("/cases/{number}/mandate")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class MandateResource {
    private final Agencies agencies;
    private final CheckedBody<Agent> mandates = CheckedBody.of("mandate", Agent.class);

    public MandateResource(Agencies agencies) {
        this.agencies = agencies;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveMandate",
            summary = "Take a mandate to act for the applicant, in place of the one there is",
            description = "For INTAKE of the department that carries the case.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response give(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Mandate")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(agencies.mandate(number, mandates.read(body), version, key, person));
    }

    @POST
    @Path("revoke")
    @Operation(
            operationId = "revokeMandate",
            summary = "Take the mandate back",
            description = "For INTAKE of the department that carries the case, on the applicant's word.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response revoke(
            @PathParam("number") String number, @BeanParam StepHeaders headers, @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        return Json.progress(agencies.revoke(number, headers.version(), key, person));
    }
}
