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
import javax.ws.rs.core.EntityTag;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.Progress;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.Relief;
import org.onewindow.cases.fees.Repayment;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.BillView;

/** What a case costs (统一结算): one bill over all organs, settled once. */
@Path("/cases/{number}/bill")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class BillResource {
    private final CaseDesk desk;
    private final Bills bills;
    private final Clock clock;
    private final CheckedBody<Payment> payments = CheckedBody.of("payment", Payment.class);
    private final CheckedBody<Relief> reliefs = CheckedBody.of("relief", Relief.class);
    private final CheckedBody<Repayment> repayments = CheckedBody.of("repayment", Repayment.class);

    public BillResource(CaseDesk desk, Bills bills, Clock clock) {
        this.desk = desk;
        this.bills = bills;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readBill",
            summary = "What a case costs, and what was paid",
            description = "404 nothing-billed before the acceptance, and when the matter has no fees.")
    @ApiResponse(
            responseCode = "200",
            description = "The bill",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BillView.class)))
    public Response read(@PathParam("number") String number, @Context SecurityContext security) {
        var file = desk.read(number, Caller.of(security));
        var bill = file.annex(Bill.ANNEX).orElseThrow(() -> Refusals.of(Kind.NOT_FOUND, "nothing-billed"));
        return Json.with(
                        Response.ok().tag(new EntityTag(Long.toString(file.version()))),
                        BillView.of(file, bill, clock.getZone()))
                .build();
    }

    @POST
    @Path("settlement")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "settleBill",
            summary = "Take the payment of a bill, at once and in full",
            description = "For INTAKE of the department that carries the case; a cashier of the whole centre has INTAKE"
                    + " everywhere. The amount is the bill's total.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
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
        return Json.progress(bills.settle(number, payments.read(body), version, key, person));
    }

    @POST
    @Path("exemptions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "exemptFromFee",
            summary = "Reduce or waive a fee of a bill that is not settled",
            description = "For HEAD of the organ that decides. A later exemption of the same fee takes the place of the"
                    + " earlier one.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response exempt(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "FeeRelief")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(bills.exempt(number, reliefs.read(body), version, key, person));
    }

    @POST
    @Path("refunds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "refundFee",
            summary = "Order that a part of what was paid, or all of it, is paid back",
            description =
                    "For HEAD of the organ that decides; of no fee more than was paid for it, and more than is due back"
                            + " only by a document.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response refund(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "FeeRefund")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(bills.refund(number, repayments.read(body), version, key, person));
    }
}
