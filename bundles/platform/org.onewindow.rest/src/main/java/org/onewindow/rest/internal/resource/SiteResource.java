package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
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
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.Site;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.view.SiteList;

/** The places where the centre serves (办事场所). Open to everybody; changes are the administrators'. */
@Path("/sites")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class SiteResource {
    private final HallRegister hall;
    private final CheckedBody<NewSite> bodies = CheckedBody.of("site", NewSite.class);

    public SiteResource(HallRegister hall) {
        this.hall = hall;
    }

    @GET
    @Operation(
            operationId = "listSites",
            summary = "The places where the centre serves, the main hall first",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The sites",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SiteList.class)))
    public Response list() {
        return Json.ok(new SiteList(hall.sites(), null));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "putSite", summary = "Put a site in place of the one with this code")
    @ApiResponse(
            responseCode = "200",
            description = "As it is kept",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Site.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response put(
            @PathParam("code") String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewSite")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        NewSite wish = bodies.read(body);
        return Json.ok(hall.put(
                new Site(Codes.of(code), wish.name(), wish.address(), wish.phone(), false, wish.matters()),
                person.name()));
    }

    @DELETE
    @Path("{code}")
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "removeSite", summary = "Take a site out")
    @ApiResponse(responseCode = "204", description = "It is gone")
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response remove(@PathParam("code") String code, @Context SecurityContext security) {
        hall.removeSite(code, Administrator.of(security).name());
        return Response.noContent().build();
    }

    /** The body of {@code PUT /sites/{code}}. */
    record NewSite(Text name, String address, String phone, Set<String> matters) {}
}
