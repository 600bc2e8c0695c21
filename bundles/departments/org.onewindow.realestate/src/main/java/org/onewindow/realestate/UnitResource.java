package org.onewindow.realestate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.register.Registers;
import org.onewindow.api.text.Messages;

/** What stands against a unit today, before anybody fills in a form. Thread-safe. */
@Path("units")
public final class UnitResource {
    private static final Messages MESSAGES = Messages.of(UnitResource.class, "/department/");
    private static final String WRONG = "unit-number-wrong";
    private static final int LONGEST_SHOWN = 40;

    private final Units units;
    private final Encumbrances encumbrances;
    private final WorkingCalendar calendar;
    private final Clock clock;

    UnitResource(Registers registers, WorkingCalendar calendar, Clock clock) {
        this.units = new Units(registers);
        this.encumbrances = new Encumbrances(registers, calendar);
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @throws ProblemException INVALID {@code unit-number-wrong} */
    @GET
    @Path("{unitNumber}/encumbrances")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "What stands against a unit",
            description = "The unit's ownership and the encumbrances in force today. People's names are masked.")
    @ApiResponse(
            responseCode = "200",
            description = "What the register says, also of a unit that it does not have",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @ApiResponse(responseCode = "422", description = "Not the number of a unit")
    public Map<String, Object> encumbrances(
            @Parameter(description = "The unit number, 28 characters, with or without blanks") @PathParam("unitNumber")
                    String unitNumber) {
        String number = UnitNumber.of(unitNumber)
                .map(UnitNumber::text)
                .orElseThrow(() -> new ProblemException(
                        Kind.INVALID, WRONG, MESSAGES.text("finding." + WRONG, shown(unitNumber))));
        List<Encumbrance> inForce = encumbrances.inForce(number, LocalDate.now(clock));
        return UnitView.of(number, units.find(number), inForce, calendar).toJson();
    }

    private static String shown(String text) {
        String plain = text.replaceAll("[^0-9A-Za-z ]", "?");
        return plain.substring(0, Math.min(plain.length(), LONGEST_SHOWN));
    }
}
