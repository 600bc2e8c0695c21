package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.SecurityContext;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Release;
import org.onewindow.rest.internal.body.CheckedBody;
import org.onewindow.rest.internal.gate.Caller;
import org.onewindow.rest.internal.view.DepartmentItem;
import org.onewindow.rest.internal.view.DepartmentList;
import org.onewindow.rest.internal.view.DepartmentView;
import org.onewindow.rest.internal.view.DriftView;
import org.onewindow.rest.internal.view.EventList;
import org.onewindow.rest.internal.view.EventView;
import org.onewindow.rest.internal.view.PlanView;
import org.onewindow.rest.internal.view.ReleaseView;

/** The departments (部门) in the hall and the releases they serve with. For administrators. */
@Path("/departments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "departments")
@SecurityRequirement(name = Docs.BEARER)
@SecurityRequirement(name = Docs.BASIC)
public final class DepartmentResource {
    private final Departments departments;
    private final Catalogue catalogue;
    private final Deliveries deliveries;
    private final Clock clock;
    private final CheckedBody<Rollback> rollbacks = CheckedBody.of("rollback", Rollback.class);
    private final CheckedBody<Reason> reasons = CheckedBody.of("reason", Reason.class);

    public DepartmentResource(Departments departments, Catalogue catalogue, JarInbox inbox, Clock clock) {
        this.departments = departments;
        this.catalogue = catalogue;
        this.deliveries = new Deliveries(inbox);
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "listDepartments", summary = "The release of every department, by id")
    @ApiResponse(
            responseCode = "200",
            description = "The active releases, else the ones the departments left with",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DepartmentList.class)))
    public Response list(@Context SecurityContext security) {
        administrator(security);
        List<Drift> drift = departments.drift();
        return Json.ok(new DepartmentList(
                departments.departments().stream()
                        .map(release -> new DepartmentItem(view(release), drift(release.department(), drift)))
                        .toList(),
                null));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readDepartment", summary = "A department with all its releases and its faults")
    @ApiResponse(
            responseCode = "200",
            description = "The department",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DepartmentView.class)))
    public Response read(@PathParam("id") String id, @Context SecurityContext security) {
        administrator(security);
        var releases = departments.releases(id).stream().map(this::view).toList();
        var active = releases.stream()
                .filter(release -> release.state() == Release.State.ACTIVE)
                .findFirst();
        var publications = catalogue.publications().stream()
                .filter(publication -> publication.department().equals(id))
                .map(DepartmentView.Definitions::of)
                .toList();
        var left = departments.leftThreads().stream()
                .filter(thread -> thread.department().equals(id))
                .map(thread -> new DepartmentView.LeftBehind(thread.version(), thread.thread()))
                .toList();
        return Json.ok(new DepartmentView(
                id, active.orElse(null), releases, publications, drift(id, departments.drift(id)), left));
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "readDepartmentHistory", summary = "What was done to a department, by whom and when")
    @ApiResponse(
            responseCode = "200",
            description = "The newest first, at most 200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EventList.class)))
    public Response history(@PathParam("id") String id, @Context SecurityContext security) {
        administrator(security);
        return Json.ok(new EventList(
                departments.history(id).stream()
                        .map(event -> EventView.of(event, clock.getZone()))
                        .toList(),
                null));
    }

    @POST
    @Path("plan")
    @Consumes({MediaType.APPLICATION_JSON, Deliveries.JAR})
    @Operation(operationId = "planDeployment", summary = "What deploying a jar would do; nothing is changed")
    @ApiResponse(
            responseCode = "200",
            description = "The plan",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PlanView.class)))
    public Response plan(
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(ref = Docs.SCHEMAS + "Delivery")),
                                @Content(
                                        mediaType = Deliveries.JAR,
                                        schema = @Schema(type = "string", format = "binary"))
                            })
                    InputStream body,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        administrator(security);
        return deliveries.with(
                body, headers.getMediaType(), null, delivery -> Json.ok(PlanView.of(departments.plan(delivery.jar()))));
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, Deliveries.JAR})
    @Operation(
            operationId = "deployDepartment",
            summary = "Bring a release up beside the one that serves, and turn to it",
            description = "Returns when the turn is done. What served before serves on when it fails.")
    @ApiResponse(
            responseCode = "200",
            description = "The release, which serves now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response deploy(
            @Parameter(
                            in = ParameterIn.HEADER,
                            description = "digest of the plan that was shown; for a jar as the body")
                    @HeaderParam("Plan")
                    String plan,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(
                                        mediaType = "application/json",
                                        schema = @Schema(ref = Docs.SCHEMAS + "Delivery")),
                                @Content(
                                        mediaType = Deliveries.JAR,
                                        schema = @Schema(type = "string", format = "binary"))
                            })
                    InputStream body,
            @Context HttpHeaders headers,
            @Context SecurityContext security) {
        Person person = administrator(security);
        return deliveries.with(
                body,
                headers.getMediaType(),
                plan,
                delivery -> Json.ok(view(departments.deploy(delivery.jar(), delivery.plan(), person.name()))));
    }

    @POST
    @Path("{id}/rollback")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rollBackDepartment", summary = "Turn back to the newest release that is retained")
    @ApiResponse(
            responseCode = "200",
            description = "The release that serves now",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response rollback(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Rollback")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = administrator(security);
        Rollback wish = rollbacks.read(body);
        return Json.ok(
                view(departments.rollback(id, Boolean.TRUE.equals(wish.faulty()), person.name(), wish.reason())));
    }

    @POST
    @Path("{id}/suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "suspendDepartment", summary = "Close a department for a while")
    @ApiResponse(
            responseCode = "200",
            description = "The suspended release",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response suspend(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = administrator(security);
        return Json.ok(
                view(departments.suspend(id, person.name(), reasons.read(body).reason())));
    }

    @POST
    @Path("{id}/resume")
    @Operation(operationId = "resumeDepartment", summary = "Open a suspended department again")
    @ApiResponse(
            responseCode = "200",
            description = "The release that serves again",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response resume(@PathParam("id") String id, @Context SecurityContext security) {
        Person person = administrator(security);
        return Json.ok(view(departments.resume(id, person.name())));
    }

    @POST
    @Path("{id}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "withdrawDepartment",
            summary = "Let a department leave",
            description = "Its open cases stay readable and keep their definitions. open-cases says which they are.")
    @ApiResponse(
            responseCode = "200",
            description = "The release that the department left with",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReleaseView.class)))
    @ApiResponse(responseCode = "409", ref = Docs.CONFLICT)
    public Response withdraw(
            @PathParam("id") String id,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = Docs.SCHEMAS + "Reason")))
                    byte[] body,
            @Context SecurityContext security) {
        Person person = administrator(security);
        return Json.ok(
                view(departments.withdraw(id, person.name(), reasons.read(body).reason())));
    }

    private static List<DriftView> drift(String department, List<Drift> all) {
        return all.stream()
                .filter(drift -> drift.department().equals(department))
                .map(DriftView::of)
                .toList();
    }

    private ReleaseView view(Release release) {
        return ReleaseView.of(release, clock.getZone());
    }

    private static Person administrator(SecurityContext security) {
        Person person = Caller.of(security);
        person.require(Role.ADMIN, Grant.EVERYWHERE);
        return person;
    }

    /** The body of a roll-back. */
    record Rollback(Boolean faulty, String reason) {}
}
