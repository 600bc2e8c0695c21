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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.licences.LicenceImports;
import org.onewindow.cases.licences.LicenceImports.Order;
import org.onewindow.cases.licences.LicenceImports.Running;
import org.onewindow.rest.internal.view.LicenceImportPage;
import org.onewindow.rest.internal.view.LicenceImportView;

/** Licences that were issued before there was a library, brought in from a department's file. For administrators. */
@Path("/licences/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "licences")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class LicenceImportResource {
    static final String CSV = "text/csv";

    private final LicenceImports imports;
    private final LicenceInbox inbox;
    private final Clock clock;

    public LicenceImportResource(LicenceImports imports, LicenceInbox inbox, Clock clock) {
        this.imports = imports;
        this.inbox = inbox;
        this.clock = clock;
    }

    @POST
    @Consumes(CSV)
    @Operation(
            operationId = "importLicences",
            summary = "Begin to import a file of licences",
            description =
                    "The file is looked through as a whole first and refused with every fault of its heading and its form;"
                            + " its lines are then entered or refused one by one. The same file, handed in again after an"
                            + " interruption, goes on after its last row.")
    @ApiResponse(
            responseCode = "202",
            description = "It runs; ask for how far it is",
            headers = @Header(name = "Location", description = "the import", schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LicenceImportView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response begin(
            @Parameter(description = "id of the organ that issued the licences of lines that name none")
                    @QueryParam("organ")
                    String organ,
            @Parameter(
                            description = "whether to check everything and enter nothing",
                            schema = @Schema(type = "boolean", defaultValue = "false"))
                    @QueryParam("trial")
                    String trial,
            @RequestBody(
                            required = true,
                            description = "CSV in UTF-8 with a heading, 32 MB at most",
                            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
                    InputStream body,
            @Context SecurityContext security) {
        var person = Administrator.of(security);
        var wanted = Parameters.text("organ", organ);
        boolean enterNothing = Boolean.TRUE.equals(Parameters.flag("trial", trial));
        var begun = imports.start(new Order(inbox.take(body), true, wanted, enterNothing), person.name());
        var id = begun.progress().id();
        return Json.with(
                        Response.status(Response.Status.ACCEPTED).location(URI.create("licences/imports/" + id)),
                        view(begun))
                .build();
    }

    @GET
    @Operation(operationId = "listLicenceImports", summary = "Imports of licences, those begun last first")
    @ApiResponse(
            responseCode = "200",
            description = "One page of imports",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LicenceImportPage.class)))
    public Response list(
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor,
            @Context SecurityContext security) {
        Administrator.of(security);
        int most = Parameters.limit(limit);
        var found = imports.list(Parameters.keyset(cursor), most + 1);
        var page =
                Page.of(found, most, this::view, running -> running.progress().id());
        return Json.ok(new LicenceImportPage(page.items(), page.next()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readLicenceImport", summary = "How far an import is")
    @ApiResponse(
            responseCode = "200",
            description = "The import",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LicenceImportView.class)))
    public Response read(@PathParam("id") String id, @Context SecurityContext security) {
        Administrator.of(security);
        return Json.ok(view(imports.find(id)));
    }

    @GET
    @Path("{id}/report")
    @Produces({CSV, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "readLicenceImportReport",
            summary = "What was found in the lines of an import, as a file for spreadsheets, without personal data")
    @ApiResponse(
            responseCode = "200",
            description = "CSV in UTF-8: line, entered, column, code, message, message_en",
            content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    public Response report(@PathParam("id") String id, @Context SecurityContext security) {
        Administrator.of(security);
        var report = new ByteArrayOutputStream();
        try {
            imports.writeReport(id, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Response.ok(report.toByteArray(), CSV + ";charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"licence-import-" + id + ".csv\"")
                .build();
    }

    private LicenceImportView view(Running running) {
        return LicenceImportView.of(running, clock.getZone());
    }
}
