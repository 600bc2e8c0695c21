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
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import javax.ws.rs.BeanParam;
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
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import javax.ws.rs.core.StreamingOutput;
import org.onewindow.cases.Answer;
import org.onewindow.cases.materials.Uploads;
import org.onewindow.cases.materials.Uploads.Handed;
import org.onewindow.cases.materials.Uploads.NewUpload;
import org.onewindow.cases.materials.Uploads.Reuse;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.UploadList;
import org.onewindow.rest.internal.view.UploadView;

/** Files that are handed in with a case (电子材料). */
@Path("/cases/{number}/uploads")
@Tag(name = "cases")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class UploadResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Uploads uploads;
    private final Clock clock;
    private final CheckedBody<Reuse> reuses = CheckedBody.of("reuse", Reuse.class);
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);

    public UploadResource(Uploads uploads, Clock clock) {
        this.uploads = uploads;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listUploads", summary = "The files that were handed in with a case")
    @ApiResponse(
            responseCode = "200",
            description = "All of them, the withdrawn ones included",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UploadList.class)))
    public Response list(@PathParam("number") String number, @Context SecurityContext security) {
        var listing = uploads.list(number, Caller.of(security));
        var items = listing.items().stream()
                .map(listed -> UploadView.of(listed, clock.getZone()))
                .toList();
        return Json.ok(new UploadList(items, null, listing.missing()));
    }

    @POST
    @Consumes({
        "application/pdf",
        "application/ofd",
        "image/jpeg",
        "image/png",
        DOCX,
        XLSX,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handInFile",
            summary = "Hand in a file for a material",
            description =
                    "For INTAKE of the department that carries the case. The body is the file itself: PDF, OFD, JPEG, PNG,"
                            + " DOCX or XLSX. What it is, is found out by its content; name and Content-Type must not"
                            + " contradict it. It is on the disk when this answers, and stays closed until it was scanned.")
    @ApiResponse(
            responseCode = "201",
            description = "Handed in; the same answer again when the request is repeated with its key",
            headers = {
                @Header(name = "Location", description = "the file", schema = @Schema(type = "string")),
                @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string"))
            },
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Handed.class)))
    public Response handIn(
            @PathParam("number") String number,
            @Parameter(required = true, description = "code of the material it is for") @QueryParam("material")
                    String material,
            @Parameter(required = true, description = "the file's name, percent-encoded UTF-8") @QueryParam("name")
                    String name,
            @BeanParam StepHeaders headers,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String mediaType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = "string", format = "binary")))
                    InputStream body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        var upload =
                new NewUpload(Parameters.required("material", material), Parameters.required("name", name), mediaType);
        var content = body == null ? InputStream.nullInputStream() : body;
        return created(number, uploads.handIn(number, upload, content, version, key, person));
    }

    @POST
    @Path("reused")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reuseUpload",
            summary = "Take over a file that the same person handed in with an earlier case",
            description = "For INTAKE of the department that carries both cases; for the same material.")
    @ApiResponse(
            responseCode = "201",
            description = "Part of this case; the same answer again when the request is repeated with its key",
            headers = {
                @Header(name = "Location", description = "the file", schema = @Schema(type = "string")),
                @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string"))
            },
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Handed.class)))
    public Response reuse(
            @PathParam("number") String number,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reuse")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        return created(number, uploads.reuse(number, reuses.read(body), version, key, person));
    }

    private static Response created(String number, Answer<Handed> answer) {
        var place = URI.create("cases/" + number + "/uploads/" + answer.value().upload());
        return Json.with(Response.created(place).tag(tag(answer)), answer.value())
                .build();
    }

    @GET
    @Path("{upload}")
    @Operation(operationId = "openUpload", summary = "The content of a file")
    @ApiResponse(
            responseCode = "200",
            description = "The file, with its own media type, to be saved",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "400", ref = Docs.MALFORMED)
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    @ApiResponse(responseCode = "503", ref = Docs.UNAVAILABLE)
    public Response open(
            @PathParam("number") String number, @PathParam("upload") String upload, @Context SecurityContext security) {
        var opened = uploads.open(number, number(upload), Caller.of(security));
        var file = opened.upload();
        StreamingOutput content = out -> {
            try (var in = opened.content()) {
                in.transferTo(out);
            }
        };
        var plain = number + "-" + file.number() + "." + file.type().extension();
        return Response.ok(content, file.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(plain, file.name()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    @POST
    @Path("{upload}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawUpload",
            summary = "Take a wrong file out of a case that has not been accepted",
            description = "For INTAKE of the department that carries the case.")
    @ApiResponse(
            responseCode = "200",
            description =
                    "The file that was taken out; the same answer again when the request is repeated with its key",
            headers = @Header(name = "ETag", description = "the case's version", schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Handed.class)))
    public Response withdraw(
            @PathParam("number") String number,
            @PathParam("upload") String upload,
            @BeanParam StepHeaders headers,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        var person = Caller.of(security);
        var key = headers.key();
        var version = headers.version();
        var reason = reasons.read(body).reason();
        var answer = uploads.withdraw(number, number(upload), reason, version, key, person);
        return Json.with(Response.ok().tag(tag(answer)), answer.value()).build();
    }

    private static int number(String upload) {
        return Parameters.number("upload", upload, 1, Integer.MAX_VALUE, 0);
    }

    private static EntityTag tag(Answer<?> answer) {
        return new EntityTag(Long.toString(answer.version()));
    }
}
