package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Person;
import org.onewindow.hall.Exemption;
import org.onewindow.hall.Exemptions;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.view.ExemptionList;
import org.onewindow.rest.internal.view.ExemptionView;

/** What is outside the hall by approval (不进驻事项). Open to everybody; changes are the administrators'. */
@Path("/exemptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class ExemptionResource {
    private final Exemptions exemptions;
    private final Clock clock;
    private final CheckedBody<Exemptions.Wish> wishes = CheckedBody.of("exemption", Exemptions.Wish.class);
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);

    public ExemptionResource(Exemptions exemptions, Clock clock) {
        this.exemptions = exemptions;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listExemptions",
            summary = "The public list of what is outside the hall, with who approved it",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "Every exemption in force, by number",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExemptionList.class)))
    public Response list() {
        return Json.ok(
                new ExemptionList(exemptions.inForce().stream().map(this::view).toList(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "exempt", summary = "Enter an approved exemption")
    @ApiResponse(
            responseCode = "201",
            description = "The exemption",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExemptionView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response exempt(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewExemption")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        var exemption = exemptions.exempt(wishes.read(body), person.name());
        return Json.with(Response.created(URI.create("exemptions")), view(exemption))
                .build();
    }

    @POST
    @Path("{number}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "revokeExemption", summary = "End an exemption")
    @ApiResponse(
            responseCode = "200",
            description = "The exemption that was ended",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExemptionView.class)))
    public Response revoke(
            @PathParam("number") int number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        return Json.ok(
                view(exemptions.revoke(number, person.name(), reasons.read(body).reason())));
    }

    private ExemptionView view(Exemption exemption) {
        return ExemptionView.of(exemption, clock.getZone());
    }
}
