package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
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
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Staff;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.Me;

/** One's own account. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class MeResource {
    private final Staff staff;
    private final CheckedBody<NewPassword> passwords = CheckedBody.of("password", NewPassword.class);

    public MeResource(Staff staff) {
        this.staff = staff;
    }

    @GET
    @Operation(operationId = "readMe", summary = "Who one is and what one may do")
    @ApiResponse(
            responseCode = "200",
            description = "One's account",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Me.class)))
    public Response read(@Context SecurityContext security) {
        return Json.ok(Me.of(Caller.of(security)));
    }

    @PUT
    @Path("password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "changePassword", summary = "Change one's password; ends all one's sessions")
    @ApiResponse(responseCode = "204", description = "Changed; log in again")
    @ApiResponse(responseCode = "429", ref = Docs.LIMITED)
    public Response changePassword(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewPassword")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        NewPassword change = passwords.read(body);
        staff.changePassword(person, change.oldPassword(), change.newPassword());
        return Response.noContent().build();
    }

    /** The body of {@code PUT /me/password}. */
    record NewPassword(String oldPassword, String newPassword) {
        /** Without the passwords, which must not get into a log. */
        @Override
        public String toString() {
            return "NewPassword[]";
        }
    }
}
