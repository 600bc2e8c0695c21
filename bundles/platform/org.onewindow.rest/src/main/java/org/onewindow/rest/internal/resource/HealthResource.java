package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.rest.internal.health.Health;
import org.onewindow.rest.internal.health.HealthCheck;

/** For whoever watches the centre. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public final class HealthResource {
    private final HealthCheck check;

    public HealthResource(HealthCheck check) {
        this.check = check;
    }

    @GET
    @Operation(
            operationId = "readHealth",
            summary = "How the centre is",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "UP, or DEGRADED: something is missing and the centre works",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Health.class)))
    @ApiResponse(
            responseCode = "503",
            description = "DOWN",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Health.class)))
    public Response read() {
        Health health = check.look();
        var status = health.status() == Health.Status.DOWN ? Response.Status.SERVICE_UNAVAILABLE : Response.Status.OK;
        return Json.with(Response.status(status), health).build();
    }
}
