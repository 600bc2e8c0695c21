package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
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
import org.onewindow.cases.materials.PaperLedgers;
import org.onewindow.cases.materials.PaperLedgers.Declined;
import org.onewindow.cases.materials.PaperLedgers.GivenBack;
import org.onewindow.cases.materials.PaperLedgers.HandedTo;
import org.onewindow.cases.materials.PaperLedgers.NewPaper;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.PaperLedgerView;

/** Who has the papers of a case (材料交接, rows 16 and 17). */
@Path("/cases/{number}/paper-ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class PaperLedgerResource {
    private final PaperLedgers ledgers;
    private final Clock clock;
    private final CheckedBody<Papers> papers = CheckedBody.of("papers", Papers.class);
    private final CheckedBody<Items> items = CheckedBody.of("paperitems", Items.class);
    private final CheckedBody<HandedTo> handings = CheckedBody.of("paperhanding", HandedTo.class);
    private final CheckedBody<Declined> reasons = CheckedBody.of("paperreason", Declined.class);
    private final CheckedBody<GivenBack> returns = CheckedBody.of("paperreturn", GivenBack.class);

    public PaperLedgerResource(PaperLedgers ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Papers that come in. */
    record Papers(List<NewPaper> items) {}

    /** Papers by their numbers. */
    record Items(List<Integer> items) {}

    @GET
    @Operation(operationId = "readPaperLedger", summary = "Which papers a case has, who has them, and what goes back")
    @ApiResponse(
            responseCode = "200",
            description = "Every paper with its moves",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PaperLedgerView.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.ok(PaperLedgerView.of(ledgers.read(number, Caller.of(security)), clock.getZone()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "receivePapers",
            summary = "Take papers in",
            description = "For INTAKE, before the decision. Whoever takes them in has them.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response receive(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Papers")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(ledgers.receive(number, papers.read(body).items(), version, key, person));
    }

    @POST
    @Path("handovers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOverPapers",
            summary = "Hand papers over to a colleague",
            description = "For whoever has them. They answer for them until the colleague acknowledges it.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response handOver(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "PaperHanding")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(ledgers.handOver(number, handings.read(body), version, key, person));
    }

    @POST
    @Path("acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acknowledgePapers",
            summary = "Say that one has what was handed over",
            description = "For whom it was handed over to.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response acknowledge(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "PaperItems")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(ledgers.acknowledge(number, items.read(body).items(), version, key, person));
    }

    @POST
    @Path("refusals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declinePapers",
            summary = "Say that it did not come to a hand-over",
            description = "For both sides.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response decline(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "PaperReason")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(ledgers.decline(number, reasons.read(body), version, key, person));
    }

    @POST
    @Path("takeovers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeOverPapers",
            summary = "Take over papers from somebody whose account is closed",
            description = "For INTAKE of the department that carries the case.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response takeOver(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "PaperReason")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(ledgers.takeOver(number, reasons.read(body), version, key, person));
    }

    @POST
    @Path("returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "returnPapers",
            summary = "Give papers back to the applicant",
            description = "For whoever has them, against a signature.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response giveBack(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "PaperReturn")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(ledgers.giveBack(number, returns.read(body), version, key, person));
    }
}
