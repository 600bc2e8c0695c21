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
import org.onewindow.cases.papers.Papers;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.PaperList;

/** The papers of a case (文书), to be printed at the window. */
@Path("/cases/{number}/papers")
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class PaperResource {
    private final Papers papers;
    private final Print print;

    PaperResource(Papers papers, Print print) {
        this.papers = papers;
        this.print = print;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPapers", summary = "The papers of a case, oldest first")
    @ApiResponse(
            responseCode = "200",
            description = "Each paper with its number and title",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PaperList.class)))
    public Response list(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(print.list(papers.of(number, Caller.of(security))));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "printPaper",
            summary = "A paper, as PDF or HTML",
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
        return print.of(papers.of(number, Caller.of(security)), id, format, headers);
    }
}
