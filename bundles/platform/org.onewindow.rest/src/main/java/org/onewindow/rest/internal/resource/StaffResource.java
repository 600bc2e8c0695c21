package org.onewindow.rest.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.onewindow.access.Staff;
import org.onewindow.access.StaffMember;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.NewStaffView;
import org.onewindow.rest.internal.view.StaffList;
import org.onewindow.rest.internal.view.StaffView;

/** The accounts of the centre (工作人员账号). For administrators. */
@Path("/staff")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "staff")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class StaffResource {
    private final Staff staff;
    private final Clock clock;
    private final CheckedBody<NewMember> members = CheckedBody.of("account", NewMember.class);
    private final CheckedBody<JsonNode> grants = CheckedBody.of("grants", JsonNode.class);

    public StaffResource(Staff staff, Clock clock) {
        this.staff = staff;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listStaff", summary = "All accounts, by name")
    @ApiResponse(
            responseCode = "200",
            description = "One page of accounts",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffList.class)))
    public Response list(
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        requireAdministrator(security);
        int size = Parameters.limit(limit);
        String after = Parameters.keyset(cursor);
        var page = staff.list().stream()
                .filter(member -> after == null || member.name().compareTo(after) > 0)
                .limit(size + 1L)
                .map(this::view)
                .toList();
        if (page.size() <= size) {
            return Json.ok(new StaffList(page, null));
        }
        var items = page.subList(0, size);
        return Json.ok(
                new StaffList(items, Parameters.cursor(items.get(size - 1).name())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createAccount", summary = "Make an account with a one-time password")
    @ApiResponse(
            responseCode = "201",
            description = "The account with the only copy of its password",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NewStaffView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response create(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewAccount")))
                    byte[] body,
            @Context SecurityContext security) {
        requireAdministrator(security);
        NewMember member = members.read(body);
        var granted = Grants.of(member.grants(), "/grants");
        var account = staff.create(member.name(), member.displayName(), granted);
        var view = new NewStaffView(view(account.member()), account.oneTimePassword());
        return Json.with(Response.created(URI.create("staff/" + account.member().name())), view)
                .build();
    }

    @PUT
    @Path("{name}/grants")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "setGrants", summary = "Replace all grants of an account")
    @ApiResponse(
            responseCode = "200",
            description = "The account with its new grants",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response setGrants(
            @PathParam("name") String name,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Grants")))
                    byte[] body,
            @Context SecurityContext security) {
        requireAdministrator(security);
        return Json.ok(view(staff.setGrants(name, Grants.of(grants.read(body), ""))));
    }

    @POST
    @Path("{name}/disable")
    @Operation(operationId = "disableAccount", summary = "End all sessions of an account and keep it from logging in")
    @ApiResponse(
            responseCode = "200",
            description = "Disabled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response disable(@PathParam("name") String name, @Context SecurityContext security) {
        requireAdministrator(security);
        return Json.ok(view(staff.disable(name)));
    }

    @POST
    @Path("{name}/enable")
    @Operation(operationId = "enableAccount", summary = "Let a disabled account log in again")
    @ApiResponse(
            responseCode = "200",
            description = "Enabled",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffView.class)))
    public Response enable(@PathParam("name") String name, @Context SecurityContext security) {
        requireAdministrator(security);
        return Json.ok(view(staff.enable(name)));
    }

    private StaffView view(StaffMember member) {
        return StaffView.of(member, clock.getZone());
    }

    private static void requireAdministrator(SecurityContext security) {
        Caller.of(security).require(Role.ADMIN, Grant.EVERYWHERE);
    }

    /** The body of {@code POST /staff}. */
    record NewMember(String name, String displayName, JsonNode grants) {}
}
