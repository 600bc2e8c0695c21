package org.onewindow.projects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.onewindow.api.form.Form;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.Registers;
import org.onewindow.api.text.Messages;

/** The register of projects with their permits, for whoever handles one. Thread-safe. */
@Path("projects")
public final class ProjectResource {
    private static final Messages MESSAGES = Messages.of(ProjectResource.class);

    private final Projects projects;
    private final Permits permits;

    ProjectResource(Registers registers) {
        this.projects = new Projects(registers);
        this.permits = new Permits(registers);
    }

    @GET
    @Path("{code}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "A project and its permits",
            description = "What the register holds under a project code. Organisations and figures, no personal data.")
    @ApiResponse(
            responseCode = "200",
            description = "The project",
            content = @Content(schema = @Schema(implementation = ProjectAnswer.class)))
    @ApiResponse(responseCode = "400", description = "Not a project code")
    @ApiResponse(responseCode = "404", description = "No such project")
    public Map<String, Object> project(
            @Parameter(description = "The project code, such as 2601-361123-04-01-123456") @PathParam("code")
                    String code) {
        if (!ProjectCode.isWellFormed(code)) {
            throw refusal(Kind.MALFORMED, "project-code-malformed");
        }
        return projects.find(code)
                .map(this::answer)
                .map(ProjectAnswer::toJson)
                .orElseThrow(() -> refusal(Kind.NOT_FOUND, "project-not-found"));
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Projects of a name", description = "The projects that have exactly this name.")
    @ApiResponse(
            responseCode = "200",
            description = "The projects; an empty list when there is none",
            content = @Content(schema = @Schema(implementation = ProjectList.class)))
    @ApiResponse(responseCode = "400", description = "No name was given")
    public Map<String, Object> named(
            @Parameter(description = "The whole name", required = true) @QueryParam("name") String name) {
        if (name == null || name.isBlank()) {
            throw refusal(Kind.MALFORMED, "project-name-missing");
        }
        return new ProjectList(
                        projects.named(name.strip()).stream().map(this::answer).toList(), null)
                .toJson();
    }

    private ProjectAnswer answer(Form entry) {
        return ProjectAnswer.of(entry, permits.of(entry.text("/code").orElse("")));
    }

    private static ProblemException refusal(Kind kind, String code) {
        return new ProblemException(kind, code, MESSAGES.text(code));
    }
}
