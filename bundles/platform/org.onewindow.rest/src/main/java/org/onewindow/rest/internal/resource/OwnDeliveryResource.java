package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.cases.materials.Deliveries;
import org.onewindow.rest.internal.view.OwnDelivery;

/** Where one's result is, for the applicant, who has no account (送达查询). */
@Path("/progress/{number}/delivery")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
public final class OwnDeliveryResource {
    private final Deliveries deliveries;

    public OwnDeliveryResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Operation(
            operationId = "readOwnDelivery",
            summary = "How far the delivery of one's result is",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "Mode, stage and dates, no personal data",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnDelivery.class)))
    public Response read(
            @PathParam("number") String number,
            @Parameter(required = true, description = "the receipt code") @QueryParam("code") String code) {
        return Json.ok(OwnDelivery.of(deliveries.read(number, Parameters.required("code", code))));
    }

    @POST
    @Operation(
            operationId = "openOwnResult",
            summary = "Say that one has opened a result that was sent electronically",
            description = "That is its delivery. May be repeated: the first time counts.",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "Delivered, now or before",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OwnDelivery.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    @ApiResponse(responseCode = "412", ref = Docs.STALE)
    public Response open(
            @PathParam("number") String number,
            @Parameter(required = true, description = "the receipt code") @QueryParam("code") String code) {
        return Json.ok(OwnDelivery.of(deliveries.open(number, Parameters.required("code", code))));
    }
}
