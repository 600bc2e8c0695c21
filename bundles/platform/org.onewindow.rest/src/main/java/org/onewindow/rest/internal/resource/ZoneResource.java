package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.HallWindows;
import org.onewindow.hall.Zone;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.view.ZoneList;
import org.onewindow.rest.internal.view.ZoneView;

/** The zones of the hall (专区). Open to everybody; changes are the administrators'. */
@Path("/zones")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class ZoneResource {
    private final HallRegister hall;
    private final HallWindows windows;
    private final Catalogue catalogue;
    private final CheckedBody<Named> names = CheckedBody.of("named", Named.class);

    public ZoneResource(HallRegister hall, HallWindows windows, Catalogue catalogue) {
        this.hall = hall;
        this.windows = windows;
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listZones",
            summary = "The zones with their departments",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The zones, by letter",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ZoneList.class)))
    public Response list() {
        return Json.ok(new ZoneList(hall.zones().stream().map(this::view).toList(), null));
    }

    @PUT
    @Path("{letter}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "nameZone", summary = "Give a zone its name")
    @ApiResponse(
            responseCode = "200",
            description = "The zone",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ZoneView.class)))
    @ApiResponse(responseCode = "404", ref = Docs.NOT_FOUND)
    public Response name(
            @Parameter(schema = @Schema(type = "string", pattern = "^[A-G]$")) @PathParam("letter") String letter,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Named")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        if (!letter.matches("[A-G]")) {
            throw Refusals.of(Kind.NOT_FOUND, "zone-unknown", letter);
        }
        return Json.ok(view(hall.put(new Zone(letter, names.read(body).name()), person.name())));
    }

    private ZoneView view(Zone zone) {
        return ZoneView.of(zone, catalogue.departments(), windows.list());
    }
}
