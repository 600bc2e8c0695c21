package org.onewindow.commerce;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.onewindow.api.register.Registers;
import org.onewindow.api.text.Messages;

/** Whether an enterprise's name is free, before anybody fills in a form. Says nothing about who has it. Thread-safe. */
@Path("names")
public final class NameResource {
    private static final Messages MESSAGES = Messages.of(NameResource.class, "/department/");

    private final NameRegister names;
    private final NameCheck check;
    private final Locality locality;
    private final Clock clock;

    NameResource(Registers registers, Locality locality, Clock clock) {
        this.names = new NameRegister(registers);
        this.check = new NameCheck(locality);
        this.locality = locality;
        this.clock = clock;
    }

    /** Everything after {@code names/} is the name, slashes included, so that markup gets an answer too. */
    @GET
    @Path("{name: .+}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Whether an enterprise's name is free",
            description = "Looks at the composition of the name, the registered enterprises and the kept names.")
    @ApiResponse(
            responseCode = "200",
            description = "Free, or not and by which rule",
            content = @Content(schema = @Schema(implementation = NameAnswer.class)))
    public Map<String, Object> check(
            @Parameter(description = "The whole name, such as 玉山县云帆贸易有限公司") @PathParam("name") String name) {
        return answer(CompanyName.normalised(name)).toJson();
    }

    private NameAnswer answer(String name) {
        var claim = NameRegister.Claim.ofAnybody(LocalDate.now(clock));
        Optional<NameFault> fault = NameCheck.readable(name)
                .or(() -> names.objection(name, claim))
                .or(() -> check.composition(CompanyName.parse(name, locality), Optional.empty()).stream()
                        .findFirst());
        String shown = name.substring(0, Math.min(name.length(), CompanyName.MAX_LENGTH));
        return fault.map(found -> NameAnswer.taken(
                        shown,
                        found,
                        MESSAGES.text(
                                "finding." + found.code(), found.arguments().toArray()),
                        keptUntil(found, name, claim)))
                .orElseGet(() -> NameAnswer.free(shown));
    }

    private Optional<String> keptUntil(NameFault fault, String name, NameRegister.Claim claim) {
        return fault.code().equals("name-kept") ? names.kept(name, claim).map(LocalDate::toString) : Optional.empty();
    }
}
