package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.onewindow.catalogue.Catalogue;
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.Theme;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.view.ThemeList;
import org.onewindow.rest.internal.view.ThemeView;

/** The themes under which matters are found (主题). Open to everybody; changes are the administrators'. */
@Path("/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class ThemeResource {
    private final HallRegister hall;
    private final Catalogue catalogue;
    private final CheckedBody<Named> bodies = CheckedBody.of("named", Named.class);

    public ThemeResource(HallRegister hall, Catalogue catalogue) {
        this.hall = hall;
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listThemes",
            summary = "The themes with the matters that name them, by code",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The themes",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ThemeList.class)))
    public Response list() {
        return Json.ok(new ThemeList(hall.themes().stream().map(this::view).toList(), null));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "putTheme", summary = "Put a theme in place of the one with this code")
    @ApiResponse(
            responseCode = "200",
            description = "As it is kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ThemeView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response put(
            @PathParam("code") String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Named")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        Named wish = bodies.read(body);
        return Json.ok(view(hall.put(new Theme(Codes.of(code), wish.name()), person.name())));
    }

    @DELETE
    @Path("{code}")
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "removeTheme", summary = "Take a theme out")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response remove(@PathParam("code") String code, @Context SecurityContext security) {
        hall.removeTheme(code, Administrator.of(security).name());
        return Response.noContent().build();
    }

    private ThemeView view(Theme theme) {
        return ThemeView.of(theme, catalogue.matters());
    }
}
