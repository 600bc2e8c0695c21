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
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.cases.materials.Prefill;
import org.onewindow.cases.materials.Prefill.Question;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.LookUpPage;
import org.onewindow.rest.internal.view.LookUpPage.LookUpView;
import org.onewindow.rest.internal.view.PrefillView;

/** What the centre knows already is not asked again, and who asked for it is recorded (国务院令716号 art. 7). */
@Path("/prefill")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class PrefillResource {
    private final Prefill prefill;
    private final Clock clock;

    public PrefillResource(Prefill prefill, Clock clock) {
        this.prefill = prefill;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readPrefill",
            summary = "What the centre knows already of somebody who wants to apply",
            description = "For INTAKE of the matter's department. Every look-up is recorded.")
    @ApiResponse(
            responseCode = "200",
            description = "What can be offered to the applicant, who says what still holds",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PrefillView.class)))
    @ApiResponse(responseCode = "404", ref = Docs.NOT_FOUND)
    public Response read(
            @Parameter(required = true, description = "code of the matter") @QueryParam("matter") String matter,
            @Parameter(required = true, schema = @Schema(implementation = IdType.class)) @QueryParam("idType")
                    String idType,
            @Parameter(required = true, description = "whole number of the applicant's document, at most 64 characters")
                    @QueryParam("idNumber")
                    String idNumber,
            @Context SecurityContext security) {
        Parameters.required("idType", idType);
        var question = new Question(
                Parameters.required("matter", matter),
                Parameters.choice("idType", idType, IdType.class),
                Parameters.documentNumber("idNumber", idNumber));
        return Json.ok(PrefillView.of(prefill.offer(question, Caller.of(security))));
    }

    @GET
    @Path("look-ups")
    @Operation(
            operationId = "listLookUps",
            summary = "Who looked whom up, the newest first",
            description = "For SUPERVISE.")
    @ApiResponse(
            responseCode = "200",
            description = "One page of look-ups",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LookUpPage.class)))
    public Response lookUps(
            @Parameter(description = "only those of this account") @QueryParam("account") String account,
            @Parameter(description = "only those about this person") @QueryParam("idNumber") String idNumber,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        int most = Parameters.limit(limit);
        var found = prefill.lookUps(
                Parameters.text("account", account),
                Parameters.text("idNumber", idNumber),
                Parameters.keyset(cursor),
                most + 1,
                Caller.of(security));
        var page = Page.of(found, most, lookUp -> LookUpView.of(lookUp, clock.getZone()), LookUp::id);
        return Json.ok(new LookUpPage(page.items(), page.next()));
    }
}
