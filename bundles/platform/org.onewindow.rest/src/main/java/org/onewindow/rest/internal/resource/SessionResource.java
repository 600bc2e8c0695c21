package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Authentication;
import org.onewindow.access.Session;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.SessionView;

/** Logging in and out. */
@Path("/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "access")
@ApiResponse(responseCode = "401", ref = Docs.UNAUTHENTICATED)
public final class SessionResource {
    private static final String BEARER = "bearer ";

    private final Authentication authentication;
    private final Clock clock;
    private final CheckedBody<Login> logins = CheckedBody.of("session", Login.class);

    public SessionResource(Authentication authentication, Clock clock) {
        this.authentication = authentication;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "login",
            summary = "Begin a session of 12 hours",
            security = {})
    @ApiResponse(
            responseCode = "201",
            description = "The token, to be sent as Bearer",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SessionView.class)))
    @ApiResponse(responseCode = "429", ref = Docs.LIMITED)
    public Response login(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Login")))
                    byte[] body) {
        Login login = logins.read(body);
        Session session = authentication.login(login.name(), login.password());
        var view = new SessionView(
                session.token(), session.expiresAt().atZone(clock.getZone()).toOffsetDateTime());
        return Json.with(Response.created(URI.create("sessions/current")), view).build();
    }

    @DELETE
    @Path("current")
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "logout", summary = "End one's session")
    @ApiResponse(responseCode = "204", description = "The token is worth nothing any more")
    public Response logout(@Context HttpHeaders headers, @Context SecurityContext security) {
        Caller.of(security);
        String authorization =
                headers.getHeaderString(HttpHeaders.AUTHORIZATION).strip();
        if (authorization.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
            authentication.logout(authorization.substring(BEARER.length()).strip());
        }
        return Response.noContent().build();
    }

    /** The body of {@code POST /sessions}. */
    record Login(String name, String password) {
        /** Without the password, which must not get into a log. */
        @Override
        public String toString() {
            return "Login[]";
        }
    }
}
