package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import javax.ws.rs.BeanParam;
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
import org.onewindow.cases.Progress;
import org.onewindow.cases.hearings.Hearings;
import org.onewindow.cases.hearings.Hearings.Call;
import org.onewindow.cases.hearings.Hearings.Minutes;
import org.onewindow.cases.hearings.Hearings.Opening;
import org.onewindow.cases.hearings.Hearings.Reply;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.HearingView;

/** The hearing of a case (听证, 行政许可法 art. 46 to 48), before a licence is decided on. */
@Path("/cases/{number}/hearing")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class HearingResource {
    private final Hearings hearings;
    private final Clock clock;
    private final CheckedBody<Opening> openings = CheckedBody.of("hearing", Opening.class);
    private final CheckedBody<Reply> replies = CheckedBody.of("hearing-reply", Reply.class);
    private final CheckedBody<Call> calls = CheckedBody.of("hearing-call", Call.class);
    private final CheckedBody<Minutes> minutes = CheckedBody.of("hearing-minutes", Minutes.class);

    public HearingResource(Hearings hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readHearing", summary = "How the hearing of a case stands")
    @ApiResponse(
            responseCode = "200",
            description = "Who was told, who asked, when it is held and what was said",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HearingView.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(HearingView.of(hearings.read(number, Caller.of(security)), clock));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openHearing",
            summary = "Order a hearing, or tell those concerned that they may ask for one",
            description = "For REVIEW of the organ that decides; nothing is decided while it is open.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response open(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewHearing")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(hearings.open(number, openings.read(body), version, key, person));
    }

    @POST
    @Path("reply")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "replyToHearing",
            summary = "Take down whether those concerned ask for the hearing",
            description = "For INTAKE; whoever asked may give it up until it was held.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response reply(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "HearingReply")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(hearings.reply(number, replies.read(body), version, key, person));
    }

    @POST
    @Path("call")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "callHearing",
            summary = "Call everybody to the hearing",
            description = "For REVIEW, seven working days before at least; again when it is put off.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response call(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "HearingCall")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(hearings.call(number, calls.read(body), version, key, person));
    }

    @POST
    @Path("minutes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "minuteHearing",
            summary = "Take down what was said at the hearing",
            description = "For the account that presides.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response minute(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "HearingMinutes")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(hearings.minute(number, minutes.read(body), version, key, person));
    }
}
