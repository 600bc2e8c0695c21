package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
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
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeLog;
import org.onewindow.cases.papers.NoticeLog.Handing;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.NoticeHandoverPage;
import org.onewindow.rest.internal.view.NoticeHandoverPage.NoticeHandoverView;

/** Which notices were handed over at the windows (一次性告知单, row 11). */
@Path("/notice-handovers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matters")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class NoticeHandoverResource {
    private final NoticeLog log;
    private final Clock clock;
    private final CheckedBody<Handing> handings = CheckedBody.of("notice-handover", Handing.class);

    NoticeHandoverResource(NoticeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOverNotice",
            summary = "Take down that a matter's notice was handed over",
            description = "For INTAKE of the matter's department. Nobody asks to whom.")
    @ApiResponse(
            responseCode = "201",
            description = "What was taken down; the same again when the request is repeated with its key",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeHandoverView.class)))
    @ApiResponse(responseCode = "404", ref = Docs.NOT_FOUND)
    public Response handOver(
            @Parameter(
                            in = ParameterIn.HEADER,
                            required = true,
                            description = "1 to 100 printable ASCII characters without spaces")
                    @HeaderParam("Idempotency-Key")
                    String key,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewNoticeHandover")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var idempotencyKey = Conditions.idempotencyKey(key);
        var handover = log.handOver(handings.read(body), idempotencyKey, person);
        return Json.with(
                        Response.created(URI.create("notice-handovers")),
                        NoticeHandoverView.of(handover, clock.getZone()))
                .build();
    }

    @GET
    @Operation(
            operationId = "listNoticeHandovers",
            summary = "Which notices were handed over, the newest first",
            description = "For SUPERVISE.")
    @ApiResponse(
            responseCode = "200",
            description = "One page of them",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NoticeHandoverPage.class)))
    public Response list(
            @Parameter(description = "only those of this matter") @QueryParam("matter") String matter,
            @Parameter(description = "only those of this account") @QueryParam("account") String account,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        int most = Parameters.limit(limit);
        var found = log.list(
                Parameters.text("matter", matter),
                Parameters.text("account", account),
                Parameters.keyset(cursor),
                most + 1,
                Caller.of(security));
        var page =
                Page.of(found, most, handover -> NoticeHandoverView.of(handover, clock.getZone()), NoticeHandover::id);
        return Json.ok(new NoticeHandoverPage(page.items(), page.next()));
    }
}
