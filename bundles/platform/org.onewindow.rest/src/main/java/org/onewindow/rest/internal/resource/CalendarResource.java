package org.onewindow.rest.internal.resource;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.rest.internal.view.Due;
import org.onewindow.rest.internal.view.YearView;

/** Working days and the ends of periods. */
@Path("/calendar")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "calendar")
public final class CalendarResource {
    private static final int LONGEST = 3650;

    private final CentreCalendar calendar;

    public CalendarResource(CentreCalendar calendar) {
        this.calendar = calendar;
    }

    @GET
    @Path("due")
    @Operation(
            operationId = "computeDue",
            summary = "The last day of a period",
            security = {})
    @ApiResponse(
            responseCode = "200",
            description = "The day; provisional when holidays on the way are not announced",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Due.class)))
    public Response due(
            @Parameter(
                            required = true,
                            description = "the day of the event, which is not counted (民法典 art. 201)",
                            schema = @Schema(type = "string", format = "date"))
                    @QueryParam("from")
                    String from,
            @Parameter(
                            required = true,
                            description = "the length in the unit",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "3650"))
                    @QueryParam("days")
                    String days,
            @Parameter(schema = @Schema(implementation = PeriodUnit.class, defaultValue = "WORKING_DAY"))
                    @QueryParam("unit")
                    String unit) {
        LocalDate event = Parameters.date("from", from);
        if (event.getYear() < CalendarYear.FIRST || event.getYear() > CalendarYear.LAST) {
            throw Refusals.parameter("from", "parameter-date");
        }
        int length = Parameters.number("days", Parameters.required("days", days), 0, LONGEST, 0);
        PeriodUnit counted = Parameters.choice("unit", unit, PeriodUnit.class);
        var period = new Period(length, counted == null ? PeriodUnit.WORKING_DAY : counted);
        try {
            DueDate due = calendar.due(event, period);
            return Json.ok(new Due(due.date(), due.provisional()));
        } catch (IllegalArgumentException beyondTheCalendar) {
            throw Refusals.parameter("days", "parameter-invalid");
        }
    }

    @GET
    @Path("years/{year}")
    @SecurityRequirement(name = Docs.BEARER)
    @SecurityRequirement(name = Docs.BASIC)
    @Operation(operationId = "readYear", summary = "The days off and make-up days of a year")
    @ApiResponse(
            responseCode = "200",
            description = "The year as announced",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = YearView.class)))
    public Response year(
            @Parameter(schema = @Schema(type = "integer", minimum = "1950", maximum = "2199")) @PathParam("year")
                    String year) {
        int number = year.matches("[0-9]{4}") ? Integer.parseInt(year) : 0;
        return Json.ok(calendar.year(number)
                .map(YearView::of)
                .orElseThrow(() -> Refusals.of(Kind.NOT_FOUND, "year-unknown", year)));
    }
}
