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
import java.time.Clock;
import java.time.LocalDate;
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
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceLibrary;
import org.onewindow.cases.licences.LicenceLibrary.End;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.LicenceItem;
import org.onewindow.rest.internal.view.LicenceItems;
import org.onewindow.rest.internal.view.LicenceView;

/** The licence library (电子证照库), for those of the organs that issued the licences. */
@Path("/licences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "licences")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class LicenceResource {
    private final LicenceLibrary library;
    private final Clock clock;
    private final CheckedBody<End> ends = CheckedBody.of("ending", End.class);

    public LicenceResource(LicenceLibrary library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listLicences", summary = "The licences one may see, those entered last first")
    @ApiResponse(
            responseCode = "200",
            description = "One page of licences",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LicenceItems.class)))
    public Response list(
            @Parameter(description = "code of the type") @QueryParam("type") String type,
            @Parameter(description = "the whole number") @QueryParam("number") String number,
            @Parameter(description = "id of the organ that issued it") @QueryParam("organ") String organ,
            @Parameter(description = "beginning of the holder's name") @QueryParam("holder") String holder,
            @Parameter(description = "whole number of the holder's document") @QueryParam("idNumber") String idNumber,
            @Parameter(description = "number of the case it was issued in") @QueryParam("case") String caseNumber,
            @Parameter(description = "what it is today", schema = @Schema(implementation = Standing.class))
                    @QueryParam("standing")
                    String standing,
            @Parameter(
                            description = "only those whose last day is before this one",
                            schema = @Schema(type = "string", format = "date"))
                    @QueryParam("endsBefore")
                    String endsBefore,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        var search = new LicenceSearch(
                Parameters.text("type", type),
                Parameters.text("number", number),
                Parameters.text("organ", organ),
                Parameters.text("holder", holder),
                Parameters.text("idNumber", idNumber),
                Parameters.text("case", caseNumber),
                Parameters.choice("standing", standing, Standing.class),
                Parameters.text("endsBefore", endsBefore) == null ? null : Parameters.date("endsBefore", endsBefore));
        var page = library.list(search, Parameters.keyset(cursor), Parameters.limit(limit), Caller.of(security));
        var today = LocalDate.now(clock);
        var items = page.items().stream()
                .map(licence -> LicenceItem.of(licence, today))
                .toList();
        return Json.ok(new LicenceItems(items, Parameters.cursor(page.next())));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readLicence", summary = "A licence in full")
    @ApiResponse(
            responseCode = "200",
            description = "The licence",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LicenceView.class)))
    public Response read(@PathParam("id") String id, @Context SecurityContext security) {
        return shown(library.read(id, Caller.of(security)));
    }

    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeLicence",
            summary = "Enter that a licence was revoked (撤销), as head of the organ that issued it")
    @ApiResponse(
            responseCode = "200",
            description = "The licence, revoked",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LicenceView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response revoke(
            @PathParam("id") String id,
            @Parameter(in = ParameterIn.HEADER, required = true, description = "the ETag of the version one has seen")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Ending")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        long version = Conditions.version(ifMatch);
        return shown(library.revoke(id, ends.read(body), version, person));
    }

    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "cancelLicence",
            summary = "Enter that a licence was cancelled (注销), as head of the organ that issued it")
    @ApiResponse(
            responseCode = "200",
            description = "The licence, cancelled",
            headers = @Header(name = "ETag", description = "its version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LicenceView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response cancel(
            @PathParam("id") String id,
            @Parameter(in = ParameterIn.HEADER, required = true, description = "the ETag of the version one has seen")
                    @HeaderParam("If-Match")
                    String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Ending")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        long version = Conditions.version(ifMatch);
        return shown(library.cancel(id, ends.read(body), version, person));
    }

    private Response shown(Licence licence) {
        var view = LicenceView.of(licence, LocalDate.now(clock), clock.getZone());
        return Json.with(Response.ok().tag(new EntityTag(Long.toString(licence.version()))), view)
                .build();
    }
}
