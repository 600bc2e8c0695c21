package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.cases.closures.ClosureCounts;
import org.onewindow.cases.closures.Closures;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.ClosureSampleView;

/** Whether cases were really closed when the system says (办结时间查验, row 96). */
@Path("/closures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "closures")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class ClosureResource {
    private static final int USUAL_SIZE = 20;

    private final Closures closures;
    private final Catalogue catalogue;

    public ClosureResource(Closures closures, Catalogue catalogue) {
        this.closures = closures;
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "countClosures",
            summary = "How many cases were closed in a period, and of how many the closing was checked",
            description = "For SUPERVISE. A period has 366 days at most.")
    @ApiResponse(
            responseCode = "200",
            description = "The counts",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ClosureCounts.class)))
    public Response counts(
            @Parameter(required = true, schema = @Schema(type = "string", format = "date")) @QueryParam("from")
                    String from,
            @Parameter(required = true, schema = @Schema(type = "string", format = "date")) @QueryParam("until")
                    String until,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        return Json.ok(closures.counts(Parameters.date("from", from), Parameters.date("until", until), person));
    }

    @GET
    @Path("sample")
    @Operation(
            operationId = "sampleClosures",
            summary = "Some of the cases that were closed in a period, drawn at random",
            description =
                    "For SUPERVISE. The same seed draws the same again; a larger sample contains the smaller one.")
    @ApiResponse(
            responseCode = "200",
            description = "The sample, by number",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ClosureSampleView.class)))
    public Response sample(
            @Parameter(required = true, schema = @Schema(type = "string", format = "date")) @QueryParam("from")
                    String from,
            @Parameter(required = true, schema = @Schema(type = "string", format = "date")) @QueryParam("until")
                    String until,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "20"))
                    @QueryParam("size")
                    String size,
            @Parameter(
                            description = "from a sample before; left out for another one",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "999999999"))
                    @QueryParam("seed")
                    String seed,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        int wanted = Parameters.number("size", size, 1, Closures.LARGEST_SAMPLE, USUAL_SIZE);
        int given = Parameters.number("seed", seed, 0, 999_999_999, -1);
        var sample = closures.sample(
                Parameters.date("from", from),
                Parameters.date("until", until),
                wanted,
                given < 0 ? null : given,
                person);
        return Json.ok(ClosureSampleView.of(sample, catalogue::frozen));
    }
}
