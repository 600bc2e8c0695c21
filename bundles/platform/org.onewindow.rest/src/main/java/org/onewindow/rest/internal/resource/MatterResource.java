package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.MatterKind;
import org.onewindow.rest.internal.view.MatterItem;
import org.onewindow.rest.internal.view.MatterPage;
import org.onewindow.rest.internal.view.MatterView;

/** What can be applied for (事项). Open to everybody. */
@Path("/matters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matters")
public final class MatterResource {
    private final Catalogue catalogue;

    public MatterResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listMatters",
            summary = "The matters that can be applied for",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "One page of matters, by code",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MatterPage.class)))
    public Response list(
            @Parameter(description = "id of the bundle that brings it") @QueryParam("department") String department,
            @Parameter(schema = @Schema(implementation = MatterKind.class)) @QueryParam("kind") String kind,
            @QueryParam("theme") String theme,
            @Parameter(description = "part of the name in either language, or of the code") @QueryParam("q") String q,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
                    @QueryParam("limit")
                    String limit,
            @QueryParam("cursor") String cursor) {
        String wantedDepartment = Parameters.text("department", department);
        MatterKind wantedKind = Parameters.choice("kind", kind, MatterKind.class);
        String wantedTheme = Parameters.text("theme", theme);
        String wantedText = Parameters.text("q", q);
        int size = Parameters.limit(limit);
        String after = Parameters.keyset(cursor);
        Stream<Definition> found = catalogue.matters().stream()
                .filter(one -> wantedDepartment == null
                        || wantedDepartment.equals(one.matter().department()))
                .filter(one -> wantedKind == null || wantedKind == one.matter().kind())
                .filter(one -> wantedTheme == null || one.matter().themes().contains(wantedTheme))
                .filter(one -> wantedText == null || mentions(one, wantedText))
                .filter(one -> after == null || one.matter().code().compareTo(after) > 0)
                .sorted(Comparator.comparing(one -> one.matter().code()));
        var page = found.limit(size + 1L).map(MatterItem::of).toList();
        if (page.size() <= size) {
            return Json.ok(new MatterPage(page, null));
        }
        var items = page.subList(0, size);
        return Json.ok(
                new MatterPage(items, Parameters.cursor(items.get(size - 1).code())));
    }

    private static boolean mentions(Definition definition, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        var matter = definition.matter();
        return matter.code().contains(wanted)
                || matter.name().zh().toLowerCase(Locale.ROOT).contains(wanted)
                || matter.name().en().toLowerCase(Locale.ROOT).contains(wanted);
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "readMatter",
            summary = "A matter with its conditions, materials and form",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The matter; the ETag is the hash of its definition",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MatterView.class)))
    public Response read(@PathParam("code") String code, @Context Request request) {
        Definition definition = find(code);
        var department = catalogue.department(definition.matter().department()).orElse(null);
        return Json.ok(MatterView.of(definition, department), definition.hash(), request);
    }

    @GET
    @Path("{code}/specimen")
    @Operation(
            operationId = "readSpecimen",
            summary = "A complete, lawful example of an application",
            description = "POST /cases accepts it unchanged (示范文本).",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "A body for POST /cases",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = Docs.SCHEMAS + "Filing")))
    public Response specimen(@PathParam("code") String code, @Context Request request) {
        Definition definition = find(code);
        return Json.ok(definition.specimen(), definition.hash(), request);
    }

    private Definition find(String code) {
        return catalogue.matter(code).orElseThrow(() -> Refusals.of(Kind.NOT_FOUND, "matter-unknown"));
    }
}
