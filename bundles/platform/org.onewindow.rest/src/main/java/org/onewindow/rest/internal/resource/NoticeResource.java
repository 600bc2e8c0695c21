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
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Catalogue;

/** What an applicant is told once about a matter (一次性告知单, row 11). Open to everybody. */
@Path("/matters/{code}/notice")
@Tag(name = "matters")
public final class NoticeResource {
    private final Catalogue catalogue;
    private final Print print;

    NoticeResource(Catalogue catalogue, Print print) {
        this.catalogue = catalogue;
        this.print = print;
    }

    @GET
    @Operation(
            operationId = "printNotice",
            summary = "What to bring and what to expect, as PDF or HTML",
            description = "In the language of Accept-Language; its number names the version of the definition.",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The notice",
            content = {@Content(mediaType = "application/pdf"), @Content(mediaType = "text/html")})
    public Response read(
            @PathParam("code") String code,
            @Parameter(schema = @Schema(implementation = Print.Format.class, defaultValue = "pdf"))
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers) {
        var definition = catalogue.matter(code).orElseThrow(() -> Refusals.of(Kind.NOT_FOUND, "matter-unknown"));
        return print.notice(definition, format, headers);
    }
}
