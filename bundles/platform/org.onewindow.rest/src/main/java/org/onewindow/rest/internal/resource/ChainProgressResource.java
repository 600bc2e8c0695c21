package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.chains.ChainDesk;
import org.onewindow.chains.ChainProgress;

/** For the applicant, who has no account: number and receipt code open all steps of a chain (一链办理进度查询). */
@Path("/chain-progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
public final class ChainProgressResource {
    private final ChainDesk desk;

    public ChainProgressResource(ChainDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "readChainProgress",
            summary = "How far one's application for a chain is",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "All steps with their dates, no personal data",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainProgress.class)))
    public Response read(
            @PathParam("number") String number,
            @Parameter(required = true, description = "the receipt code") @QueryParam("code") String code) {
        return Json.ok(desk.progress(number, Parameters.required("code", code)));
    }
}
