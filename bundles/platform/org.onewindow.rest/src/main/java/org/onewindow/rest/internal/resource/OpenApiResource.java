package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Request;
import javax.ws.rs.core.Response;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.rest.internal.openapi.ApiDocument;

/** What can be asked over HTTP, for programs. */
@Path("/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operation")
public final class OpenApiResource {
    private final ApiDocument document;

    public OpenApiResource(ApiDocument document) {
        this.document = document;
    }

    @GET
    @Operation(
            operationId = "readOpenApi",
            summary = "This document (OpenAPI 3.1)",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The document, with the parts of the departments that are in the hall",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Object.class)))
    public Response read(@Context Request request) {
        var now = document.now();
        return Json.ok(now, CanonicalJson.sha256(now), request);
    }
}
