package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.departments.Trust;
import org.onewindow.departments.TrustedCertificate;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.CertificateList;
import org.onewindow.rest.internal.view.CertificateView;

/** Whose signature the centre trusts under a department's release (信任库). For administrators. */
@Path("/trust")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trust")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class TrustResource {
    static final String PEM = "application/x-pem-file";
    static final String DER = "application/pkix-cert";

    private final Trust trust;
    private final Clock clock;
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);

    public TrustResource(Trust trust, Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listCertificates", summary = "The departments' certificates, the revoked ones too")
    @ApiResponse(
            responseCode = "200",
            description = "By department and time of adding",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CertificateList.class)))
    public Response list(
            @Parameter(description = "id of a department; all without it") @QueryParam("department") String department,
            @Context SecurityContext security) {
        administrator(security);
        String wanted = Parameters.text("department", department);
        return Json.ok(new CertificateList(
                trust.certificates().stream()
                        .filter(certificate ->
                                wanted == null || certificate.department().equals(wanted))
                        .map(this::view)
                        .toList(),
                null));
    }

    @POST
    @Path("{department}")
    @Consumes({PEM, DER})
    @Operation(
            operationId = "addCertificate",
            summary = "Trust a certificate: the department's releases may be signed with its key from now on")
    @ApiResponse(
            responseCode = "201",
            description = "It is trusted",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CertificateView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response add(
            @PathParam("department") String department,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = PEM, schema = @Schema(type = "string")),
                                @Content(mediaType = DER, schema = @Schema(type = "string", format = "binary"))
                            })
                    byte[] body,
            @Context SecurityContext security) {
        Person person = administrator(security);
        TrustedCertificate added = trust.add(department, body == null ? new byte[0] : body, person.name());
        return Json.with(Response.created(URI.create("trust?department=" + added.department())), view(added))
                .build();
    }

    @POST
    @Path("{department}/{fingerprint}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeCertificate",
            summary = "Revoke a certificate for good",
            description =
                    "What serves goes on; nothing else that was signed with its key is deployed or rolled back to.")
    @ApiResponse(
            responseCode = "200",
            description = "It is revoked",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = CertificateView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response revoke(
            @PathParam("department") String department,
            @PathParam("fingerprint") String fingerprint,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = administrator(security);
        String reason = reasons.read(body).reason();
        return Json.ok(view(trust.revoke(department, fingerprint, person.name(), reason)));
    }

    private CertificateView view(TrustedCertificate certificate) {
        return CertificateView.of(certificate, clock.getZone());
    }

    private static Person administrator(SecurityContext security) {
        Person person = Caller.of(security);
        person.require(Role.ADMIN, Grant.EVERYWHERE);
        return person;
    }

    /** The body of a revocation. */
    record Reason(String reason) {}
}
