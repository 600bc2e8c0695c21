package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
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
import org.onewindow.cases.materials.Deliveries;
import org.onewindow.cases.materials.Deliveries.Delivered;
import org.onewindow.cases.materials.Deliveries.Dispatch;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.ResultDeliveryView;

/** How a result reaches the applicant (送达, rows 17 and 20). */
@Path("/cases/{number}/delivery")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class DeliveryResource {
    private final Deliveries deliveries;
    private final Clock clock;
    private final CheckedBody<DeliveryWish> wishes = CheckedBody.of("deliverywish", DeliveryWish.class);
    private final CheckedBody<Dispatch> dispatches = CheckedBody.of("dispatch", Dispatch.class);
    private final CheckedBody<Delivered> receipts = CheckedBody.of("delivered", Delivered.class);
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);

    public DeliveryResource(Deliveries deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readDelivery", summary = "How the result reaches the applicant, and how far it is")
    @ApiResponse(
            responseCode = "200",
            description = "The wish, what was sent and what has arrived",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResultDeliveryView.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(ResultDeliveryView.of(deliveries.read(number, Caller.of(security)), clock.getZone()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "arrangeDelivery",
            summary = "Say how the applicant wants to have the result",
            description = "For INTAKE of the department that carries the case, until the result is sent off.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response arrange(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "DeliveryWish")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(deliveries.arrange(number, wishes.read(body), version, key, person));
    }

    @POST
    @Path("dispatch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "dispatchResult",
            summary = "Send the result off, by post or electronically",
            description = "For ISSUE of the organ, once it was issued or denied. The applicant is told.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response dispatch(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Dispatch")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(deliveries.dispatch(number, dispatches.read(body), version, key, person));
    }

    @POST
    @Path("returned")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnToSender",
            summary = "Say that what was sent by post came back",
            description = "For ISSUE of the organ.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response cameBack(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(deliveries.cameBack(number, reasons.read(body).reason(), version, key, person));
    }

    @POST
    @Path("delivered")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "deliverResult",
            summary = "Say that the result was delivered",
            description =
                    "For ISSUE of the organ: handed out at a window against a signed receipt, which counts as a visit, or arrived.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response deliver(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Delivered")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(deliveries.deliver(number, receipts.read(body), version, key, person));
    }
}
