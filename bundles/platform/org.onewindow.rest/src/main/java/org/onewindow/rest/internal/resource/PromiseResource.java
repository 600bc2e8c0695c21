package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.Progress;
import org.onewindow.cases.promises.PromiseDesk;
import org.onewindow.cases.promises.PromiseDesk.PledgeCheck;
import org.onewindow.cases.promises.PromiseDesk.Supply;
import org.onewindow.cases.promises.Promises;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;

/** What an applicant promised instead of handing it in (容缺受理, 告知承诺). */
@Path("/cases/{number}/promises")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class PromiseResource {
    private final PromiseDesk promises;
    private final CheckedBody<Supply> supplies = CheckedBody.of("supply", Supply.class);
    private final CheckedBody<PledgeCheck> checks = CheckedBody.of("pledgecheck", PledgeCheck.class);

    public PromiseResource(PromiseDesk promises) {
        this.promises = promises;
    }

    @GET
    @Operation(operationId = "readPromises", summary = "What the applicant promised, and what has come of it")
    @ApiResponse(
            responseCode = "200",
            description = "Deferred materials and pledges",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Promises.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(promises.read(number, Caller.of(security)));
    }

    @POST
    @Path("supplies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "supplyMaterial",
            summary = "Take in a material that was promised",
            description = "For INTAKE of the department that carries the case.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response supply(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Supply")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(promises.supply(number, supplies.read(body), version, key, person));
    }

    @POST
    @Path("checks")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkPledge",
            summary = "Keep what a check of a pledge found",
            description = "For REVIEW of the organ that decides. A pledge that was found broken bars its applicant from"
                    + " further pledges and deferrals until a later check finds it put right.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response check(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "PledgeCheck")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(promises.check(number, checks.read(body), version, key, person));
    }
}
