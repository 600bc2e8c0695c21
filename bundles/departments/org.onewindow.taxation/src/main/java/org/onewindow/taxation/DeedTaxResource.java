package org.onewindow.taxation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import org.onewindow.taxation.DeedTaxRates.Acquisition;

/** What deed tax a purchase costs, before anybody fills in a form. Thread-safe. */
@Path("deed-tax")
public final class DeedTaxResource {
    private final DeedTaxRates rates;

    DeedTaxResource(LocalDeedTax local) {
        this.rates = new DeedTaxRates(local);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The deed tax of a purchase",
            description = "By the rate of the day of the contract; 400 names every parameter that can't be used.")
    @ApiResponse(
            responseCode = "200",
            description = "Base, rate and tax with their source",
            content = @Content(schema = @Schema(implementation = TaxAnswer.class)))
    public Map<String, Object> compute(
            @Parameter(description = "Price before VAT in CNY, at most two decimals") @QueryParam("price") String price,
            @Parameter(description = "Built area in m²; needed for ONLY and SECOND") @QueryParam("area") String area,
            @Parameter(description = "ONLY, SECOND or OTHER") @QueryParam("home") String home,
            @Parameter(description = "Day of the contract") @QueryParam("on") String on,
            @Parameter(
                            description = "Day of declaration, by default that of the contract:"
                                    + " a later provision may be open to taxes not yet declared")
                    @QueryParam("declared")
                    String declared) {
        var query = new Query();
        query.require("price", price);
        query.require("home", home);
        query.require("on", on);
        Optional<BigDecimal> base = query.number("price", price);
        Optional<BigDecimal> size = query.number("area", area);
        Optional<Home> kind = query.choice("home", home, Home.class);
        Optional<LocalDate> signedOn = query.date("on", on);
        Optional<LocalDate> declaredOn = query.date("declared", declared);
        if (kind.filter(Home::isRelieved).isPresent()) {
            query.require("area", area);
        }
        signedOn.filter(day -> declaredOn.filter(day::isAfter).isPresent())
                .ifPresent(day -> query.fault("declared", "parameter-before", "on"));
        query.refuseFaults();

        var acquisition = new Acquisition(
                base.orElseThrow(),
                size.orElse(BigDecimal.ZERO),
                kind.orElseThrow(),
                signedOn.orElseThrow(),
                declaredOn.orElse(signedOn.get()));
        Optional<Assessment> assessed = rates.assess(acquisition);
        if (assessed.isEmpty()) {
            query.fault("on", "rate-not-kept", acquisition.signedOn());
        }
        query.refuseFaults();
        return TaxAnswer.of(assessed.orElseThrow(), acquisition.signedOn(), "deed-tax")
                .toJson();
    }
}
