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

/** What vehicle purchase tax a vehicle costs, before anybody fills in a form. Thread-safe. */
@Path("vehicle-tax")
public final class VehicleTaxResource {
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "The vehicle purchase tax of a vehicle",
            description = "By the rules of the day of the invoice; 400 names every parameter that can't be used.")
    @ApiResponse(
            responseCode = "200",
            description = "Base, rate, reduction and tax with their source",
            content = @Content(schema = @Schema(implementation = TaxAnswer.class)))
    public Map<String, Object> compute(
            @Parameter(description = "Price before VAT in CNY, at most two decimals") @QueryParam("price") String price,
            @Parameter(description = "ORDINARY, NEW_ENERGY, NEW_ENERGY_COMMERCIAL or TRAILER") @QueryParam("kind")
                    String kind,
            @Parameter(description = "Day of the invoice") @QueryParam("on") String on) {
        var query = new Query();
        query.require("price", price);
        query.require("kind", kind);
        query.require("on", on);
        Optional<BigDecimal> base = query.number("price", price);
        Optional<VehicleKind> vehicle = query.choice("kind", kind, VehicleKind.class);
        Optional<LocalDate> acquiredOn = query.date("on", on);
        query.refuseFaults();

        Optional<Assessment> assessed =
                VehicleTaxRates.assess(base.orElseThrow(), vehicle.orElseThrow(), acquiredOn.orElseThrow());
        if (assessed.isEmpty()) {
            query.fault("on", "rate-not-kept", acquiredOn.get());
        }
        query.refuseFaults();
        return TaxAnswer.of(assessed.orElseThrow(), acquiredOn.get(), "vehicle-tax")
                .toJson();
    }
}
