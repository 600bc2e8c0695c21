package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
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
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Organ;
import org.onewindow.hall.Entrant;
import org.onewindow.hall.HallRegister;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.view.EntrantList;

/** Who has entered the hall (入驻单位). Open to everybody; changes are the administrators'. */
@Path("/entrants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class EntrantResource {
    private final HallRegister hall;
    private final CheckedBody<NewEntrant> bodies = CheckedBody.of("entrant", NewEntrant.class);

    public EntrantResource(HallRegister hall) {
        this.hall = hall;
    }

    @GET
    @Operation(
            operationId = "listEntrants",
            summary = "Who has entered the hall, by id",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The organs of departments, and those entered here",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EntrantList.class)))
    public Response list() {
        return Json.ok(new EntrantList(hall.entrants(), null));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "putEntrant", summary = "Put an entrant in place of the one with this id")
    @ApiResponse(
            responseCode = "200",
            description = "As it is kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Entrant.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response put(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewEntrant")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        NewEntrant wish = bodies.read(body);
        return Json.ok(hall.enter(
                new Entrant(Codes.of(id), wish.name(), wish.creditCode(), wish.kind(), wish.aliases(), null, null),
                person.name()));
    }

    @DELETE
    @Path("{id}")
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "removeEntrant", summary = "Take an entrant out")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response remove(@PathParam("id") String id, @Context SecurityContext security) {
        hall.removeEntrant(id, Administrator.of(security).name());
        return Response.noContent().build();
    }

    /** The body of {@code PUT /entrants/{id}}. */
    record NewEntrant(Text name, String creditCode, Organ.Kind kind, List<String> aliases) {}
}
