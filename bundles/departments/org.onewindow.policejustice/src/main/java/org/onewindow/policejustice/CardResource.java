package org.onewindow.policejustice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
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
import org.onewindow.api.text.Text;

/**
 * What an identity card would be like, before anybody fills in a form: its term by age (居民身份证法 art. 5) and its fee. It
 * is asked by the date of birth, not by the citizen's number: the date is all the law looks at, and an address with the
 * number in it would be kept in access logs and browser histories. Stores nothing. Thread-safe.
 */
@Path("identity-card")
public final class CardResource {
    private static final Messages MESSAGES = Messages.of(CardResource.class);
    private static final int LONGEST = 20;

    private final Clock clock;

    CardResource(Clock clock) {
        this.clock = clock;
    }

    /** @throws ProblemException {@code parameter-...} when a parameter can't be used */
    @GET
    @Path("validity")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The term and the fee of an identity card",
            description = "By the age on a day (居民身份证法 art. 5) and the ground of the application. Stores nothing.")
    @ApiResponse(
            responseCode = "200",
            description = "What the card would be like",
            content = @Content(schema = @Schema(implementation = CardAnswer.class)))
    @ApiResponse(responseCode = "400", description = "A parameter can't be used")
    public Map<String, Object> validity(
            @Parameter(required = true, schema = @Schema(type = "string", format = "date")) @QueryParam("birthDate")
                    String birthDate,
            @Parameter(
                            description = "The day of the application; today when it is left out",
                            schema = @Schema(type = "string", format = "date"))
                    @QueryParam("on")
                    String on,
            @Parameter(schema = @Schema(implementation = CardGround.class, defaultValue = "FIRST"))
                    @QueryParam("ground")
                    String ground) {
        LocalDate birth = date("birthDate", birthDate);
        LocalDate day = on == null || on.isBlank() ? LocalDate.now(clock) : date("on", on);
        if (day.getYear() > LocalDate.now(clock).getYear() + 1 || day.isBefore(CardFee.FIRST_DAY)) {
            throw refusal("on", "parameter-range", CardFee.FIRST_DAY);
        }
        if (birth.isAfter(day)) {
            throw refusal("birthDate", "parameter-birth");
        }
        return answer(birth, day, ground(ground)).toJson();
    }

    private static CardAnswer answer(LocalDate birth, LocalDate day, CardGround ground) {
        int age = Age.at(birth, day);
        CardTerm term = CardTerm.at(age);
        CardFee.Rate rate = CardFee.of(ground, day).orElseThrow();
        Text source = MESSAGES.text("source." + rate.source());
        return new CardAnswer(
                day.toString(),
                age,
                term,
                term.until(day).map(LocalDate::toString).orElse(null),
                age < GuardianActs.AGE,
                rate.amount().toPlainString(),
                ground.isFreeForHardship(),
                Map.of("zh-CN", source.zh(), "en", source.en()));
    }

    private static CardGround ground(String name) {
        if (name == null || name.isBlank()) {
            return CardGround.FIRST;
        }
        return CardGround.named(name).orElseThrow(() -> {
            List<String> known =
                    Arrays.stream(CardGround.values()).map(CardGround::name).toList();
            return refusal("ground", "parameter-choice", String.join(", ", known));
        });
    }

    private static LocalDate date(String name, String value) {
        if (value == null || value.isBlank()) {
            throw refusal(name, "parameter-missing");
        }
        try {
            return LocalDate.parse(value.substring(0, Math.min(value.length(), LONGEST)));
        } catch (DateTimeException malformed) {
            throw refusal(name, "parameter-date");
        }
    }

    private static ProblemException refusal(String parameter, String code, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = parameter;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ProblemException(
                new Problem(Kind.MALFORMED, code, MESSAGES.text(code, all), List.of(), Map.of("parameter", parameter)));
    }
}
