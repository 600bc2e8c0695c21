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
import javax.ws.rs.DELETE;
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
import org.onewindow.catalogue.WindowKind;
import org.onewindow.hall.HallWindows;
import org.onewindow.hall.Window;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.view.WindowList;
import org.onewindow.rest.internal.view.WindowView;

/** The windows of the hall (窗口). Open to everybody; changes are the administrators'. */
@Path("/windows")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class WindowResource {
    private final HallWindows windows;
    private final Clock clock;
    private final CheckedBody<NewWindow> wishes = CheckedBody.of("window", NewWindow.class);
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);

    public WindowResource(HallWindows windows, Clock clock) {
        this.windows = windows;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listWindows",
            summary = "All windows of the hall, by number",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The windows; at most 120",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WindowList.class)))
    public Response list() {
        return Json.ok(new WindowList(windows.list().stream().map(this::view).toList(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(
            operationId = "addWindow",
            summary = "Add a reserve or emergency window under the lowest free number of its zone")
    @ApiResponse(
            responseCode = "201",
            description = "The window",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WindowView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response add(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewWindow")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        NewWindow wish = wishes.read(body);
        var added = windows.add(wish.zone(), wish.floor(), wish.kind(), person.name());
        return Json.with(Response.created(URI.create("windows/" + added.number())), view(added))
                .build();
    }

    @DELETE
    @Path("{number}")
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "removeWindow", summary = "Take away a window that was added")
    @ApiResponse(responseCode = "204", description = "It is gone, and its number is free for its zone")
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response remove(@PathParam("number") String number, @Context SecurityContext security) {
        windows.remove(number, Administrator.of(security).name());
        return Response.noContent().build();
    }

    @POST
    @Path("{number}/close")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "closeWindow", summary = "Close a window for a while")
    @ApiResponse(
            responseCode = "200",
            description = "The closed window",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WindowView.class)))
    public Response close(
            @PathParam("number") String number,
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
                view(windows.close(number, person.name(), reasons.read(body).reason())));
    }

    @POST
    @Path("{number}/open")
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "openWindow", summary = "Open a closed window")
    @ApiResponse(
            responseCode = "200",
            description = "The open window",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = WindowView.class)))
    public Response open(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(view(windows.open(number, Administrator.of(security).name())));
    }

    private WindowView view(Window window) {
        return WindowView.of(window, clock.getZone());
    }

    /** The body of {@code POST /windows}. */
    record NewWindow(String zone, int floor, WindowKind kind) {}
}
