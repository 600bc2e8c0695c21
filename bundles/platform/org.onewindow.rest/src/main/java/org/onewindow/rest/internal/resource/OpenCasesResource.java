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
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.Handovers;
import org.onewindow.cases.OpenCases;
import org.onewindow.departments.Departments;
import org.onewindow.rest.internal.gate.Caller;

/** What departments have open: what they would leave behind. */
@Path("/departments/{id}/open-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "departments")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class OpenCasesResource {
    private final Handovers handovers;
    private final Departments departments;

    public OpenCasesResource(Handovers handovers, Departments departments) {
        this.handovers = handovers;
        this.departments = departments;
    }

    @GET
    @Operation(
            operationId = "listOpenCases",
            summary = "The open cases that a department carries, newest first, without personal data",
            description = "For ADMIN and SUPERVISE; also of a department that has left.")
    @ApiResponse(
            responseCode = "200",
            description = "How many of each matter, and one page of them",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpenCases.class)))
    public Response list(
            @PathParam("id") String id,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        var open = handovers.open(id, Parameters.keyset(cursor), Parameters.limit(limit), Caller.of(security));
        departments.releases(id);
        return Json.ok(new OpenCases(open.matters(), open.items(), Parameters.cursor(open.next())));
    }
}
