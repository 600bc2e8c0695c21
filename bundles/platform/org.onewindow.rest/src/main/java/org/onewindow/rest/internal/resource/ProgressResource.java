package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.fees.Bills;
import org.onewindow.rest.internal.view.ApplicantProgress;

/** For the applicant, who has no account: number and receipt code open state and dates (办件进度查询). */
@Path("/progress")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "progress")
public final class ProgressResource {
    private final CaseDesk desk;
    private final Bills bills;

    public ProgressResource(CaseDesk desk, Bills bills) {
        this.desk = desk;
        this.bills = bills;
    }

    @GET
    @Path("{number}")
    @Operation(
            operationId = "readProgress",
            summary = "How far one's case is",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "State, dates and what is to pay, no personal data",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ApplicantProgress.class)))
    public Response read(
            @PathParam("number") String number,
            @Parameter(required = true, description = "the receipt code") @QueryParam("code") String code) {
        String receiptCode = Parameters.required("code", code);
        var progress = desk.progress(number, receiptCode);
        return Json.ok(ApplicantProgress.of(progress, bills.balance(number, receiptCode)));
    }
}
