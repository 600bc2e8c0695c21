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
import org.onewindow.cases.HandOver;
import org.onewindow.cases.Handovers;
import org.onewindow.cases.Progress;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;

/** Handing cases over to another department when their own has left (移交). */
@Path("/cases/{number}/handover")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class HandOverResource {
    private final Handovers handovers;
    private final CheckedBody<HandOver> orders = CheckedBody.of("handover", HandOver.class);

    public HandOverResource(Handovers handovers) {
        this.handovers = handovers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOverCase",
            summary = "Hand a case over to another department",
            description = "For whoever supervises (SUPERVISE), when the department that carries the case was withdrawn."
                    + " Definition and origin stay; from now on roles are asked for the department and the organ that"
                    + " carry it, and what department code would do is done by hand.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    @ApiResponse(responseCode = "503", ref = Docs.UNAVAILABLE)
    public Response handOver(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "HandOver")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        String idempotencyKey = headers.key();
        long version = headers.version();
        var answer = handovers.handOver(number, orders.read(body), version, idempotencyKey, person);
        return Json.progress(answer);
    }
}
