package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
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
import javax.ws.rs.core.SecurityContext;
import org.onewindow.chains.ChainDesk;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.PaperList;

/** The papers about a chain as a whole, to be printed at the window. What happens to a step stands on those of its case. */
@Path("/chain-cases/{number}/papers")
@Tag(name = "chains")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class ChainPaperResource {
    private final ChainDesk desk;
    private final Print print;

    ChainPaperResource(ChainDesk desk, Print print) {
        this.desk = desk;
        this.print = print;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listChainPapers",
            summary = "The papers about a chain as a whole: receipt, bill, payments")
    @ApiResponse(
            responseCode = "200",
            description = "Each paper with its number and title",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaperList.class)))
    public Response list(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(print.listOfChain(desk.papers(number, Caller.of(security))));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "printChainPaper",
            summary = "A paper about a chain, as PDF or HTML",
            description = "In the language of Accept-Language.")
    @ApiResponse(
            responseCode = "200",
            description = "The paper",
            content = {@Content(mediaType = "application/pdf"), @Content(mediaType = "text/html")})
    public Response read(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = Print.Format.class, defaultValue = "pdf"))
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        return print.ofChain(desk.papers(number, Caller.of(security)), id, format, headers);
    }
}
