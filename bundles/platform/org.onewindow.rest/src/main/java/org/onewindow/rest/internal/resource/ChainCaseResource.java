package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.Answer;
import org.onewindow.cases.fees.Payment;
import org.onewindow.chains.ChainDesk;
import org.onewindow.chains.ChainFiling;
import org.onewindow.chains.ChainProgress;
import org.onewindow.chains.ChainReceipt;
import org.onewindow.chains.ChainReport;
import org.onewindow.chains.ChainSearch;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepCorrection;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.ChainBillView;
import org.onewindow.rest.internal.view.ChainCaseItem;
import org.onewindow.rest.internal.view.ChainCaseItems;
import org.onewindow.rest.internal.view.ChainCaseView;

/** Applications for chains: one is filed, and the centre files the cases of its steps. */
@Path("/chain-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chains")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class ChainCaseResource {
    private final ChainDesk desk;
    private final Clock clock;
    private final CheckedBody<ChainFiling> filings = CheckedBody.of("chain-filing", ChainFiling.class);
    private final CheckedBody<StepCorrection> corrections = CheckedBody.of("step-correction", StepCorrection.class);
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);
    private final CheckedBody<Payment> payments = CheckedBody.of("payment", Payment.class);

    public ChainCaseResource(ChainDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fileChain",
            summary = "File one application for a whole chain",
            description =
                    "For INTAKE of the department that brings the chain. Every step is checked as far as it can be"
                            + " before anything is kept; faults are told in the places of this application.")
    @ApiResponse(
            responseCode = "201",
            description = "Filed; the same answer again when the request is repeated with its key",
            headers = {
                @Header(name = "Location", description = "the application", schema = @Schema(type = "string")),
                @Header(name = "ETag", description = "its version", schema = @Schema(type = "string"))
            },
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainReceipt.class)))
    @ApiResponse(responseCode = "404", ref = Docs.NOT_FOUND)
    @ApiResponse(responseCode = "503", ref = Docs.UNAVAILABLE)
    public Response file(
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
                                            schema = @Schema(ref = Docs.SCHEMAS + "ChainFiling")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        String idempotencyKey = Conditions.idempotencyKey(key);
        Answer<ChainReceipt> answer = desk.file(filings.read(body), idempotencyKey, person);
        return Json.with(
                        Response.created(URI.create(
                                        "chain-cases/" + answer.value().number()))
                                .tag(tag(answer.version())),
                        answer.value())
                .build();
    }

    @GET
    @Operation(operationId = "listChainCases", summary = "The applications for chains one may see, newest first")
    @ApiResponse(
            responseCode = "200",
            description = "One page of them",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainCaseItems.class)))
    public Response list(
            @Parameter(schema = @Schema(implementation = ChainState.class)) @QueryParam("state") String state,
            @Parameter(description = "code of the chain") @QueryParam("chain") String chain,
            @Parameter(description = "whole number of the applicant's document") @QueryParam("idNumber")
                    String idNumber,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        var search = new ChainSearch(
                Parameters.choice("state", state, ChainState.class),
                Parameters.text("chain", chain),
                Parameters.text("idNumber", idNumber),
                Parameters.keyset(cursor),
                Parameters.limit(limit));
        var page = desk.list(search, Caller.of(security));
        return Json.ok(new ChainCaseItems(
                page.items().stream().map(ChainCaseItem::of).toList(), Parameters.cursor(page.next())));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "readChainCase", summary = "An application for a chain in full")
    @ApiResponse(
            responseCode = "200",
            description = "The application with its steps and their results",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainCaseView.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        var report = desk.read(number, Caller.of(security));
        return with(report, ChainCaseView.of(report, clock.getZone()));
    }

    @GET
    @Path("{number}/bill")
    @Operation(operationId = "readChainBill", summary = "What all steps of a chain cost together")
    @ApiResponse(
            responseCode = "200",
            description = "The bills of its cases as one",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainBillView.class)))
    public Response bill(@PathParam("number") String number, @Context SecurityContext security) {
        var report = desk.read(number, Caller.of(security));
        return with(report, ChainBillView.of(report.bill(), clock.getZone()));
    }

    @POST
    @Path("{number}/bill/settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleChainBill",
            summary = "Take one payment over the bills of all cases",
            description =
                    "For INTAKE of the department that brings the chain. It is kept first; then each case is settled by its share.")
    @ApiResponse(
            responseCode = "200",
            description = "How far it is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainProgress.class)))
    @ApiResponse(responseCode = "503", ref = Docs.UNAVAILABLE)
    public Response settle(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Payment")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return progress(desk.settle(number, payments.read(body), version, key, person));
    }

    @PUT
    @Path("{number}/steps/{step}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "correctChainStep",
            summary = "Put right what a step was refused for, and have it filed",
            description =
                    "For INTAKE of the department that brings the chain, while the step is NEEDS_ATTENTION. With an empty body it is tried again as it is.")
    @ApiResponse(
            responseCode = "200",
            description = "How far it is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainProgress.class)))
    @ApiResponse(responseCode = "404", ref = Docs.NOT_FOUND)
    @ApiResponse(responseCode = "503", ref = Docs.UNAVAILABLE)
    public Response correct(
            @PathParam("number") String number,
            @Parameter(description = "id of the step") @PathParam("step") String step,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "StepCorrection")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return progress(desk.correct(number, step, corrections.read(body), version, key, person));
    }

    @POST
    @Path("{number}/steps/{step}/abandonment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "giveUpChainStep",
            summary = "Give up a step that is not filed",
            description =
                    "For INTAKE of the department that brings the chain. What depends on it stops, everything else stays as it is.")
    @ApiResponse(
            responseCode = "200",
            description = "How far it is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainProgress.class)))
    @ApiResponse(responseCode = "503", ref = Docs.UNAVAILABLE)
    public Response giveUp(
            @PathParam("number") String number,
            @Parameter(description = "id of the step") @PathParam("step") String step,
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
        return progress(desk.giveUp(number, step, reasons.read(body).reason(), version, key, person));
    }

    private static Response with(ChainReport report, Object view) {
        return Json.with(Response.ok().tag(tag(report.file().version())), view).build();
    }

    private static Response progress(Answer<ChainProgress> answer) {
        return Json.with(Response.ok().tag(tag(answer.version())), answer.value())
                .build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
