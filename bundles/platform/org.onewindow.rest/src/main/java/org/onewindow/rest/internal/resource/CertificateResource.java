package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.UriInfo;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceLibrary;
import org.onewindow.rest.internal.gate.Caller;

/** A licence on paper, with the code by which it is verified. */
@Path("/licences/{id}/certificate")
@Tag(name = "licences")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class CertificateResource {
    private final LicenceLibrary library;
    private final Print print;
    private final Clock clock;

    CertificateResource(LicenceLibrary library, Print print, Clock clock) {
        this.library = library;
        this.print = print;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "printCertificate",
            summary = "A licence as its holder gets it, as PDF or HTML",
            description =
                    "In the language of Accept-Language. One that was revoked, cancelled, replaced or has expired is"
                            + " not printed any more.")
    @ApiResponse(
            responseCode = "200",
            description = "The certificate",
            content = {@Content(mediaType = "application/pdf"), @Content(mediaType = "text/html")})
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response read(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(implementation = Print.Format.class, defaultValue = "pdf"))
                    @QueryParam("format")
                    String format,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            @Context SecurityContext security) {
        var licence = library.read(id, Caller.of(security));
        var standing = licence.standing(LocalDate.now(clock));
        if (standing != Standing.VALID && standing != Standing.NOT_YET_VALID) {
            throw Refusals.of(Kind.CONFLICT, "licence-not-valid", standing);
        }
        return print.certificate(
                licence, uri.getBaseUriBuilder().path("verify/").build(), format, headers);
    }
}
