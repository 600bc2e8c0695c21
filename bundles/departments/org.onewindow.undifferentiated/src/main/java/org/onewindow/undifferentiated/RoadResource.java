package org.onewindow.undifferentiated;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** What the occupation of an urban road costs, before anybody fills in a form. Stores nothing. Thread-safe. */
@Path("road-occupation")
public final class RoadResource {
    private static final Messages MESSAGES = Messages.of(RoadResource.class);
    private static final int MOST_DAYS = 1098;

    private final Clock clock;

    RoadResource(Clock clock) {
        this.clock = clock;
    }

    /** @throws ProblemException {@code parameter-...} when a parameter can't be used */
    @GET
    @Path("fee")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The fee for the occupation of an urban road",
            description = "Area times days times today’s rate (城市道路管理条例 art. 37).")
    @ApiResponse(
            responseCode = "200",
            description = "The fee",
            content = @Content(schema = @Schema(implementation = FeeAnswer.class)))
    @ApiResponse(responseCode = "400", description = "A parameter can't be used")
    public Map<String, Object> fee(
            @Parameter(
                            required = true,
                            description = "In m², with at most two decimals",
                            schema = @Schema(type = "number"))
                    @QueryParam("area")
                    String area,
            @Parameter(required = true, schema = @Schema(type = "integer", minimum = "1", maximum = "1098"))
                    @QueryParam("days")
                    String days,
            @Parameter(schema = @Schema(implementation = OccupationFee.Purpose.class, defaultValue = "CONSTRUCTION"))
                    @QueryParam("purpose")
                    String purpose) {
        BigDecimal squareMetres = area(present("area", area));
        int number = days(present("days", days));
        OccupationFee.Purpose wanted = purpose(purpose);
        LocalDate today = LocalDate.now(clock);
        OccupationFee.Rate rate =
                OccupationFee.rate(wanted, today).orElseThrow(() -> refusal("purpose", "rate-unknown"));
        return new FeeAnswer(
                        Amounts.plain(squareMetres),
                        number,
                        wanted.name(),
                        rate.perSquareMetreAndDay().toPlainString(),
                        rate.fee(squareMetres, number).toPlainString(),
                        today.toString(),
                        MESSAGES.text("rate-source." + rate.source()))
                .toJson();
    }

    private static String present(String name, String value) {
        if (value == null || value.isBlank()) {
            throw refusal(name, "parameter-missing");
        }
        return value;
    }

    private static BigDecimal area(String value) {
        if (!value.matches("[0-9]{1,7}([.][0-9]{1,2})?") || new BigDecimal(value).signum() == 0) {
            throw refusal("area", "parameter-area");
        }
        return new BigDecimal(value);
    }

    private static int days(String value) {
        if (!value.matches("[0-9]{1,4}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST_DAYS) {
            throw refusal("days", "parameter-range", 1, MOST_DAYS);
        }
        return Integer.parseInt(value);
    }

    private static OccupationFee.Purpose purpose(String name) {
        if (name == null || name.isBlank()) {
            return OccupationFee.Purpose.CONSTRUCTION;
        }
        return Names.find(OccupationFee.Purpose.values(), Optional.of(name))
                .orElseThrow(() -> refusal(
                        "purpose",
                        "parameter-choice",
                        Arrays.stream(OccupationFee.Purpose.values())
                                .map(OccupationFee.Purpose::name)
                                .collect(Collectors.joining(", "))));
    }

    private static ProblemException refusal(String parameter, String code, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = parameter;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ProblemException(
                new Problem(Kind.MALFORMED, code, MESSAGES.text(code, all), List.of(), Map.of("parameter", parameter)));
    }
}
