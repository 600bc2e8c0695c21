package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.hall.Exemptions;
import org.onewindow.rest.internal.view.PresenceList;

/** At which sites a matter is present (进驻情况). Open to everybody. */
@Path("/matters/{code}/presence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class PresenceResource {
    private final Exemptions exemptions;
    private final Clock clock;

    public PresenceResource(Exemptions exemptions, Clock clock) {
        this.exemptions = exemptions;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readPresence",
            summary = "At which sites a matter can be applied for",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "Every site, the main hall first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PresenceList.class)))
    public Response read(@PathParam("code") String code) {
        return Json.ok(PresenceList.of(exemptions.presence(code), clock.getZone()));
    }
}
