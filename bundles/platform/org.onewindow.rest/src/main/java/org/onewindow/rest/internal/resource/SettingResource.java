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
import java.time.LocalDate;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Person;
import org.onewindow.api.calendar.Period;
import org.onewindow.catalogue.Setting;
import org.onewindow.hall.MatterSetting;
import org.onewindow.hall.MatterSettings;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.view.SettingList;
import org.onewindow.rest.internal.view.SettingView;

/** What the centre has itself set over a matter: its history, for administrators. */
@Path("/matters/{code}/settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "hall")
public final class SettingResource {
    private final MatterSettings settings;
    private final Clock clock;
    private final CheckedBody<NewSetting> wishes = CheckedBody.of("setting", NewSetting.class);
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);

    public SettingResource(MatterSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "listSettings", summary = "Everything that was ever set over a matter, the newest first")
    @ApiResponse(
            responseCode = "200",
            description = "The history",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SettingList.class)))
    public Response list(@PathParam("code") String code, @Context SecurityContext security) {
        Administrator.of(security);
        return Json.ok(
                new SettingList(settings.history(code).stream().map(this::view).toList(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(
            operationId = "setOverMatter",
            summary = "Set something over a matter from a day",
            description = "What applies today is what GET /matters/{code} shows; a case keeps what applied on its day.")
    @ApiResponse(
            responseCode = "201",
            description = "The setting",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SettingView.class)))
    public Response set(
            @PathParam("code") String code,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "NewSetting")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        NewSetting wish = wishes.read(body);
        var made = settings.set(code, wish.setting(), wish.from(), wish.until(), person.name(), wish.reason());
        return Json.with(Response.created(URI.create("matters/" + code + "/settings")), view(made))
                .build();
    }

    @POST
    @Path("{number}/revoke")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "revokeSetting", summary = "End a setting now")
    @ApiResponse(
            responseCode = "200",
            description = "The setting that was ended",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SettingView.class)))
    public Response revoke(
            @PathParam("code") String code,
            @PathParam("number") int number,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = Administrator.of(security);
        return Json.ok(view(
                settings.revoke(code, number, person.name(), reasons.read(body).reason())));
    }

    private SettingView view(MatterSetting setting) {
        return SettingView.of(setting, clock.getZone());
    }

    /** The body of {@code POST /matters/{code}/settings}. */
    record NewSetting(
            Period promised,
            String phone,
            String closed,
            String feeExemption,
            LocalDate from,
            LocalDate until,
            String reason) {
        Setting setting() {
            return new Setting(promised, phone, closed, feeExemption);
        }
    }
}
