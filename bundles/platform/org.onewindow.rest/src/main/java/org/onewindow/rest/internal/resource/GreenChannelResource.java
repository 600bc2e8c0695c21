package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.Progress;
import org.onewindow.cases.tracks.GreenChannels;
import org.onewindow.cases.tracks.GreenChannels.Opening;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;

/** Cases on the green channel (绿色通道, row 69). */
@Path("/cases/{number}/green-channel")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class GreenChannelResource {
    private final GreenChannels channels;
    private final CheckedBody<Opening> openings = CheckedBody.of("greenchannel", Opening.class);

    public GreenChannelResource(GreenChannels channels) {
        this.channels = channels;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openGreenChannel",
            summary = "Put a case on the green channel",
            description =
                    "For HEAD of the organ that decides, where the definition names its limit. All four conditions"
                            + " must hold. The promise becomes shorter at once, or when the clocks start.")
    @ApiResponse(
            responseCode = "200",
            description = "How far the case is; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Progress.class)))
    public Response open(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "GreenChannelOpening")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return Json.progress(channels.open(number, openings.read(body), version, key, person));
    }
}
