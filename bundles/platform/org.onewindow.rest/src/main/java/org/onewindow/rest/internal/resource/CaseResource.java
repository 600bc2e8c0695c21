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
import java.time.LocalDate;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Light;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.Receipt;
import org.onewindow.cases.State;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.Track;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.CaseItem;
import org.onewindow.rest.internal.view.CaseItems;
import org.onewindow.rest.internal.view.CaseView;
import org.onewindow.rest.internal.view.ClocksView;
import org.onewindow.rest.internal.view.JournalItem;
import org.onewindow.rest.internal.view.JournalPage;

/** Cases (办件): filed, read and carried on. */
@Path("/cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class CaseResource {
    private final CaseDesk desk;
    private final Timekeeping timekeeping;
    private final Catalogue catalogue;
    private final Clock clock;
    private final CheckedBody<Filing> filings = CheckedBody.of("filing", Filing.class);
    private final CheckedBody<Order> orders = CheckedBody.of("order", Order.class);

    public CaseResource(CaseDesk desk, Timekeeping timekeeping, Catalogue catalogue, Clock clock) {
        this.desk = desk;
        this.timekeeping = timekeeping;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "fileCase", summary = "File an application")
    @ApiResponse(
            responseCode = "201",
            description = "Filed; the same answer again when the request is repeated with its key",
            headers = {
                @Header(name = "Location", description = "the case", schema = @Schema(type = "string")),
                @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string"))
            },
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Receipt.class)))
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
                                            schema = @Schema(ref = Docs.SCHEMAS + "Filing")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        String idempotencyKey = Conditions.idempotencyKey(key);
        Answer<Receipt> answer = desk.file(filings.read(body), idempotencyKey, person);
        return Json.with(
                        Response.created(URI.create("cases/" + answer.value().number()))
                                .tag(tag(answer.version())),
                        answer.value())
                .build();
    }

    @GET
    @Operation(operationId = "listCases", summary = "The cases one may see, newest first")
    @ApiResponse(
            responseCode = "200",
            description = "One page of cases",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseItems.class)))
    public Response list(
            @Parameter(schema = @Schema(implementation = State.class)) @QueryParam("state") String state,
            @Parameter(description = "code of the matter") @QueryParam("matter") String matter,
            @Parameter(description = "id of the organ that decides now") @QueryParam("organ") String organ,
            @Parameter(description = "account that has claimed it") @QueryParam("handler") String handler,
            @Parameter(description = "beginning of the applicant's name") @QueryParam("applicant") String applicant,
            @Parameter(description = "whole number of the applicant's document") @QueryParam("idNumber")
                    String idNumber,
            @Parameter(description = "beginning of the case's number or the applicant's name") @QueryParam("q")
                    String q,
            @Parameter(
                            description = "whether a step was taken by hand, because the department's code was gone",
                            schema = @Schema(type = "boolean"))
                    @QueryParam("byHand")
                    String byHand,
            @Parameter(description = "id of an organ that the case concerns beside the one that decides")
                    @QueryParam("concerning")
                    String concerning,
            @Parameter(
                            description = "with concerning: whether the case waits for that organ's opinion",
                            schema = @Schema(type = "boolean"))
                    @QueryParam("awaited")
                    String awaited,
            @Parameter(
                            description =
                                    "how urgent it is today; a page may be short and have a next one all the same",
                            schema = @Schema(implementation = Light.class))
                    @QueryParam("light")
                    String light,
            @Parameter(
                            description = "a track that it is on, among others perhaps",
                            schema = @Schema(implementation = Track.class))
                    @QueryParam("track")
                    String track,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        var search = new CaseSearch(
                Parameters.choice("state", state, State.class),
                Parameters.text("matter", matter),
                Parameters.text("organ", organ),
                Parameters.text("handler", handler),
                Parameters.text("applicant", applicant),
                Parameters.text("idNumber", idNumber),
                Parameters.text("q", q),
                Parameters.flag("byHand", byHand),
                Parameters.text("concerning", concerning),
                Parameters.flag("awaited", awaited),
                Parameters.choice("light", light, Light.class),
                Parameters.choice("track", track, Track.class),
                Parameters.keyset(cursor),
                Parameters.limit(limit));
        var page = desk.list(search, Caller.of(security));
        var items = page.items().stream()
                .map(file -> CaseItem.of(file, catalogue.frozen(file.origin().definition()), timekeeping.light(file)))
                .toList();
        return Json.ok(new CaseItems(items, Parameters.cursor(page.next())));
    }

    @GET
    @Path("{number}")
    @Operation(operationId = "readCase", summary = "A case in full")
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseView.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        CaseFile file = desk.read(number, Caller.of(security));
        var definition = catalogue.frozen(file.origin().definition());
        var view = CaseView.of(file, definition, timekeeping.light(file), LocalDate.now(clock), clock.getZone());
        return Json.with(Response.ok().tag(tag(file.version())), view).build();
    }

    @GET
    @Path("{number}/clocks")
    @Operation(operationId = "readClocks", summary = "What a case's clocks show today, and what moved its due date")
    @ApiResponse(
            responseCode = "200",
            description = "Both clocks and their ledger",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClocksView.class)))
    public Response clocks(@PathParam("number") String number, @Context SecurityContext security) {
        var file = desk.read(number, Caller.of(security));
        return Json.ok(ClocksView.of(
                timekeeping.report(file).orElseThrow(() -> Refusals.of(Kind.NOT_FOUND, "clocks-not-started"))));
    }

    @POST
    @Path("{number}/actions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "actOnCase",
            summary = "Take a step with a case",
            description =
                    "When the department's code that a step needs will not come back, the answer is 409 code-gone"
                            + " with the role and scope of whoever can take the step by hand: byHand, a reason, and the result"
                            + " that the code would have given. While the code is there or expected back, that is 409 not-by-hand.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is now; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    @ApiResponse(responseCode = "503", ref = Docs.UNAVAILABLE)
    public Response act(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Order")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        String idempotencyKey = headers.key();
        long version = headers.version();
        return Json.progress(desk.act(number, orders.read(body), version, idempotencyKey, person));
    }

    @POST
    @Path("{number}/claim")
    @Operation(operationId = "claimCase", summary = "Become a case's handler")
    @ApiResponse(
            responseCode = "200",
            description = "Claimed, now or before",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response claim(@PathParam("number") String number, @Context SecurityContext security) {
        return Json.progress(desk.claim(number, Caller.of(security)));
    }

    @GET
    @Path("{number}/journal")
    @Operation(operationId = "readJournal", summary = "What was done to a case, by whom and when")
    @ApiResponse(
            responseCode = "200",
            description = "One page of the journal, oldest first",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = JournalPage.class)))
    public Response journal(
            @PathParam("number") String number,
            @Parameter(
                            description = "sequence of the last entry one has",
                            schema = @Schema(type = "integer", minimum = "0", defaultValue = "0"))
                    @QueryParam("after")
                    String after,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @Context SecurityContext security) {
        int size = Parameters.limit(limit);
        int from = Parameters.number("after", after, 0, Integer.MAX_VALUE, 0);
        var items = desk.journal(number, from, size, Caller.of(security)).stream()
                .map(entry -> JournalItem.of(entry, clock.getZone()))
                .toList();
        String next = items.size() < size
                ? null
                : String.valueOf(items.get(items.size() - 1).sequence());
        return Json.ok(new JournalPage(items, next));
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
