package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.chains.ChainGuide;
import org.onewindow.rest.internal.view.ChainItem;
import org.onewindow.rest.internal.view.ChainList;
import org.onewindow.rest.internal.view.ChainView;

/** What can be applied for at once (一件事). Open to everybody. */
@Path("/chains")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "chains")
public final class ChainResource {
    private final ChainGuide guide;

    public ChainResource(ChainGuide guide) {
        this.guide = guide;
    }

    @GET
    @Operation(
            operationId = "listChains",
            summary = "The chains that can be applied for",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The chains, by code",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainList.class)))
    public Response list() {
        return Json.ok(new ChainList(guide.offers().stream().map(ChainItem::of).toList(), null));
    }

    @GET
    @Path("{code}")
    @Operation(
            operationId = "readChain",
            summary = "A chain with its steps, one checklist and one form",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The chain, and whether the departments of its steps are there",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChainView.class)))
    public Response read(@PathParam("code") String code) {
        return Json.ok(ChainView.of(guide.offer(code)));
    }

    @GET
    @Path("{code}/specimen")
    @Operation(
            operationId = "readChainSpecimen",
            summary = "A complete example of an application for a chain",
            description = "POST /chain-cases accepts it unchanged (示范文本).",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "A body for POST /chain-cases",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = Docs.SCHEMAS + "ChainFiling")))
    public Response specimen(@PathParam("code") String code) {
        return Json.ok(guide.offer(code).chain().specimen());
    }
}
