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
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.chains.ChainDesk;
import org.onewindow.rest.internal.view.PaperList;

/** The papers about one's own chain as a whole, for the applicant, who has no account. */
@Path("/chain-progress/{number}/papers")
@Tag(name = "progress")
public final class OwnChainPaperResource {
    private final ChainDesk desk;
    private final Print print;

    OwnChainPaperResource(ChainDesk desk, Print print) {
        this.desk = desk;
        this.print = print;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listOwnChainPapers",
            summary = "The papers about one's chain as a whole: receipt, bill, payments",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "Each paper with its number and title",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaperList.class)))
    public Response listOwn(
            @PathParam("number") String number,
            @Parameter(required = true, description = "the receipt code") @QueryParam("code") String code) {
        return Json.ok(print.listOfChain(desk.papers(number, Parameters.required("code", code))));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "printOwnChainPaper",
            summary = "A paper about one's chain, as PDF or HTML",
            description = "In the language of Accept-Language.",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The paper",
            content = {@Content(mediaType = "application/pdf"), @Content(mediaType = "text/html")})
    public Response readOwn(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Parameter(required = true, description = "the receipt code") @QueryParam("code") String code,
            @Parameter(schema = @Schema(implementation = Print.Format.class, defaultValue = "pdf"))
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers) {
        return print.ofChain(desk.papers(number, Parameters.required("code", code)), id, format, headers);
    }
}
