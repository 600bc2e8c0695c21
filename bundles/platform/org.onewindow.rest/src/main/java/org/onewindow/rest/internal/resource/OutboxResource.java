package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.rest.internal.view.MessagePage;
import org.onewindow.rest.internal.view.MessageView;

/** Messages on their way, for administrators. */
@Path("/outbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class OutboxResource {
    private final Outbox outbox;
    private final Clock clock;

    public OutboxResource(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listMessages",
            summary = "Messages that wait, were sent or were given up, without personal data")
    @ApiResponse(
            responseCode = "200",
            description = "One page, by key, the greatest first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MessagePage.class)))
    public Response list(
            @Parameter(schema = @Schema(implementation = Queued.State.class)) @QueryParam("state") String state,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        Administrator.of(security);
        int most = Parameters.limit(limit);
        var wanted = Parameters.choice("state", state, Queued.State.class);
        var found = outbox.list(wanted, Parameters.keyset(cursor), most + 1);
        var page = Page.of(found, most, this::view, queued -> queued.message().key());
        return Json.ok(new MessagePage(page.items(), page.next()));
    }

    @POST
    @Path("{key}/retry")
    @Operation(operationId = "retryMessage", summary = "Try a message at once that waits or was given up")
    @ApiResponse(
            responseCode = "200",
            description = "The message, which waits again",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MessageView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response retry(@PathParam("key") String key, @Context SecurityContext security) {
        return Json.ok(view(outbox.retry(key, Administrator.of(security).name())));
    }

    private MessageView view(Queued queued) {
        return MessageView.of(queued, clock.getZone());
    }
}
