package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.joint.JointReviews.AbsenceOrder;
import org.onewindow.cases.joint.JointReviews.CancelOrder;
import org.onewindow.cases.joint.JointReviews.EventOrder;
import org.onewindow.cases.joint.JointReviews.MinutesOrder;
import org.onewindow.cases.joint.JointReviews.OpinionOrder;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.JointView;

/** Joint review of a case (联审): opinions of the organs that are invited, and the events at which they meet. */
@Path("/cases/{number}/joint")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class JointResource {
    private final JointReviews reviews;
    private final Clock clock;
    private final CheckedBody<OpinionOrder> opinions = CheckedBody.of("opinion", OpinionOrder.class);
    private final CheckedBody<EventOrder> events = CheckedBody.of("joint-event", EventOrder.class);
    private final CheckedBody<MinutesOrder> minutes = CheckedBody.of("minutes", MinutesOrder.class);
    private final CheckedBody<AbsenceOrder> absences = CheckedBody.of("absence", AbsenceOrder.class);
    private final CheckedBody<CancelOrder> cancellations = CheckedBody.of("reason", CancelOrder.class);

    public JointResource(JointReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "readJointReview", summary = "How the joint review of a case stands")
    @ApiResponse(
            responseCode = "200",
            description = "Who was asked and what they said",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JointView.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(JointView.of(reviews.read(number, Caller.of(security)), clock.getZone()));
    }

    @POST
    @Path("opinions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveOpinion",
            summary = "Give an invited organ's opinion",
            description = "For REVIEW or DECIDE of that organ; until the decision it may be given anew.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response giveOpinion(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Opinion")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(reviews.giveOpinion(number, opinions.read(body), version, key, person));
    }

    @POST
    @Path("events")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "callJointEvent",
            summary = "Call organs to a joint event",
            description =
                    "For REVIEW of the organ that decides, as for all that follows; the definition says which kinds there are.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response callEvent(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewJointEvent")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(reviews.callEvent(number, events.read(body), version, key, person));
    }

    @POST
    @Path("events/{event}/minutes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordMinutes", summary = "Record the minutes of a joint event and who was there")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response recordMinutes(
            @PathParam("number") String number,
            @Parameter(schema = @Schema(type = "integer", minimum = "1")) @PathParam("event") String event,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Minutes")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        int id = Parameters.number("event", event, 1, Integer.MAX_VALUE, 0);
        return Json.progress(reviews.recordMinutes(number, id, minutes.read(body), version, key, person));
    }

    @POST
    @Path("events/{event}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "markAbsent", summary = "Say that an organ stayed away from a joint event")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response markAbsent(
            @PathParam("number") String number,
            @Parameter(schema = @Schema(type = "integer", minimum = "1")) @PathParam("event") String event,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Absence")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        int id = Parameters.number("event", event, 1, Integer.MAX_VALUE, 0);
        return Json.progress(reviews.markAbsent(number, id, absences.read(body), version, key, person));
    }

    @POST
    @Path("events/{event}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cancelJointEvent", summary = "Say that a joint event does not take place")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response cancelEvent(
            @PathParam("number") String number,
            @Parameter(schema = @Schema(type = "integer", minimum = "1")) @PathParam("event") String event,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        int id = Parameters.number("event", event, 1, Integer.MAX_VALUE, 0);
        return Json.progress(reviews.cancelEvent(number, id, cancellations.read(body), version, key, person));
    }
}
