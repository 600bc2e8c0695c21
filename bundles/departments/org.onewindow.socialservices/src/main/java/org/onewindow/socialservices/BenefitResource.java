package org.onewindow.socialservices;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** For how long unemployment benefit is paid, before anybody fills in a form. Stores nothing. Thread-safe. */
@Path("unemployment-benefit")
public final class BenefitResource {
    private static final Messages MESSAGES = Messages.of(BenefitResource.class);
    private static final int MOST_YEARS = 50;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** @throws ProblemException {@code parameter-missing}, {@code parameter-range} */
    @GET
    @Path("duration")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "For how many months unemployment benefit is paid",
            description = "By the years of contributions (社会保险法 art. 46).")
    @ApiResponse(
            responseCode = "200",
            description = "The months, 0 without a claim",
            content = @Content(schema = @Schema(implementation = DurationAnswer.class)))
    @ApiResponse(responseCode = "400", description = "A parameter can't be used")
    public Map<String, Object> duration(
            @Parameter(
                            required = true,
                            description = "Full years of contributions",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "50"))
                    @QueryParam("years")
                    String years,
            @Parameter(
                            description = "Full months beyond the years",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "11", defaultValue = "0"))
                    @QueryParam("months")
                    String months,
            @Parameter(
                            description = "Months of an earlier benefit that were not drawn",
                            schema = @Schema(type = "integer", minimum = "0", maximum = "24", defaultValue = "0"))
                    @QueryParam("unused")
                    String unused) {
        int contributions = number("years", required(years), MOST_YEARS) * MONTHS_OF_A_YEAR
                + number("months", months, MONTHS_OF_A_YEAR - 1);
        int left = number("unused", unused, BenefitDuration.MOST_MONTHS);
        int own = BenefitDuration.months(contributions);
        return new DurationAnswer(
                        contributions,
                        own > 0,
                        own,
                        left,
                        BenefitDuration.total(contributions, left),
                        MESSAGES.text("duration-source"))
                .toJson();
    }

    private static String required(String years) {
        if (years == null || years.isBlank()) {
            throw refusal("years", "parameter-missing", "years");
        }
        return years;
    }

    private static int number(String name, String value, int most) {
        if (value == null || value.isBlank()) {
            return 0;
        }
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) > most) {
            throw refusal(name, "parameter-range", name, 0, most);
        }
        return Integer.parseInt(value);
    }

    private static ProblemException refusal(String parameter, String code, Object... arguments) {
        return new ProblemException(new Problem(
                Kind.MALFORMED, code, MESSAGES.text(code, arguments), List.of(), Map.of("parameter", parameter)));
    }
}
