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
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.cases.licences.LicenceLibrary;
import org.onewindow.cases.licences.Verification;

/** For anybody who holds a licence in their hands: whether it is what it says (证照核验). */
@Path("/verify")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "licences")
public final class VerificationResource {
    private final LicenceLibrary library;

    public VerificationResource(LicenceLibrary library) {
        this.library = library;
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "verifyLicence",
            summary = "What a licence is today",
            description =
                    "Without personal data. A code of no licence and one of a licence that is not public are the same 404.",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "What to compare with the paper",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Verification.class)))
    public Response verify(
            @Parameter(description = "the verification code on the paper; hyphens, spaces and small letters do no harm")
                    @PathParam("code")
                    String code) {
        return Json.ok(library.verify(code));
    }
}
