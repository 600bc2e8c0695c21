package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCalendar;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class VehicleTaxTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final VehicleTaxAmount amount = new VehicleTaxAmount();
    private final ReliefListed listed = new ReliefListed();
    private final VehicleTaxedOnce once = centre.component(VehicleTaxedOnce.class);
    private final Specimen filing = centre.specimen("vehicle-purchase-tax")
            .set("/form/invoice/issuedOn", "2026-02-10")
            .set("/form/invoice/amount", 176991.15)
            .set("/form/base", 176991.15)
            .set("/form/reduction", 8849.56)
            .set("/form/tax", 8849.56);

    @ParameterizedTest
    @CsvSource({
        "ORDINARY,              100000,    2026-03-02, 0.00,     10000.00",
        "ORDINARY,              100000,    2023-01-01, 0.00,     10000.00",
        "NEW_ENERGY,            500000,    2023-12-31, 50000.00, 0.00",
        "NEW_ENERGY,            300000,    2025-12-31, 30000.00, 0.00",
        "NEW_ENERGY,            300000.10, 2024-01-01, 30000.00, 0.01",
        "NEW_ENERGY,            400000,    2025-12-31, 30000.00, 10000.00",
        "NEW_ENERGY,            200000,    2026-01-01, 10000.00, 10000.00",
        "NEW_ENERGY,            300000,    2026-01-01, 15000.00, 15000.00",
        "NEW_ENERGY,            300000.20, 2026-01-01, 15000.00, 15000.02",
        "NEW_ENERGY,            400000,    2027-12-31, 15000.00, 25000.00",
        "NEW_ENERGY,            400000,    2028-01-01, 0.00,     40000.00",
        "NEW_ENERGY_COMMERCIAL, 900000,    2025-12-31, 90000.00, 0.00",
        "NEW_ENERGY_COMMERCIAL, 900000,    2026-01-01, 45000.00, 45000.00",
        "TRAILER,               80000,     2023-06-01, 4000.00,  4000.00",
        "TRAILER,               80000,     2027-12-31, 4000.00,  4000.00",
        "TRAILER,               80000,     2028-01-01, 0.00,     8000.00",
        "ORDINARY,              176991.15, 2026-03-02, 0.00,     17699.12",
        "NEW_ENERGY,            0.10,      2026-03-02, 0.01,     0.00"
    })
    void reliefFollowsKindAndDay(
            VehicleKind kind, BigDecimal price, LocalDate on, BigDecimal reduction, BigDecimal tax) {
        Assessment assessed = VehicleTaxRates.assess(price, kind, on).orElseThrow();
        assertEquals(reduction, assessed.reduction());
        assertEquals(tax, assessed.payable());
    }

    @Test
    void aDayBeforeTheTableIsForATaxOfficer() {
        assertEquals(
                List.of("/form/invoice/issuedOn vehicle-rate-unknown (overridable)"),
                filing.set("/form/invoice/issuedOn", "2022-12-31").findings(amount));
    }

    @Test
    void halfTheTaxOfANewEnergyCarIsDeclared() {
        assertEquals(List.of(), filing.findings(amount));
    }

    @Test
    void priceReductionAndTaxAreThoseOfTheInvoice() {
        filing.set("/form/base", 176991).set("/form/reduction", 8849.55).set("/form/tax", 8849.57);
        assertEquals(
                List.of("/form/base vehicle-base-differs (overridable)", "/form/tax vehicle-tax-differs"),
                filing.findings(amount));
        assertEquals(
                List.of("/form/reduction vehicle-reduction-differs"),
                filing.set("/form/base", 176991.15)
                        .set("/form/reduction", 8849.55)
                        .set("/form/tax", 8849.56)
                        .findings(amount));
    }

    @Test
    void anImportIsTaxedWithItsDuties() {
        filing.set("/form/acquisition", "IMPORT")
                .set("/form/vehicle/kind", "ORDINARY")
                .set(
                        "/form/customs",
                        Map.of(
                                "number",
                                "361120261000000001",
                                "issuedOn",
                                "2026-02-20",
                                "dutiablePrice",
                                200000,
                                "duty",
                                30000,
                                "consumptionTax",
                                20000.5))
                .set("/form/base", 250000.5)
                .set("/form/reduction", 0)
                .set("/form/tax", 25000.05);
        assertEquals(List.of(), filing.findings(amount));
        assertEquals(
                List.of("/form/base vehicle-base-differs (overridable)", "/form/tax vehicle-tax-differs"),
                filing.set("/form/base", 200000).findings(amount));
    }

    @Test
    void thePriceOfAGiftIsAssessed() {
        filing.set("/form/acquisition", "GIFT_OR_PRIZE")
                .set("/form/voucher", Map.of("name", "示例赠与协议1号", "issuedOn", "2026-02-20"));
        assertEquals(List.of(), filing.findings(amount));
    }

    @Test
    void aDocumentOfTomorrowIsAFault() {
        assertEquals(
                List.of("/form/invoice/issuedOn voucher-in-future"),
                filing.set("/form/invoice/issuedOn", "2026-03-03").findings(amount));
    }

    @Test
    void anExemptVehiclePaysNothing() {
        filing.set("/form/exemption", Map.of("ground", "CITY_BUS", "document", "公交企业证明"))
                .set("/form/vehicle/kind", "ORDINARY")
                .set("/form/reduction", 17699.12);
        assertEquals(List.of("/form/tax vehicle-tax-differs"), filing.findings(amount));
        assertEquals(List.of(), filing.set("/form/tax", 0).findings(amount));
    }

    @Test
    void reliefIsForListedModelsAndMarkedTrailers() {
        filing.set("/form/vehicle/reliefListed", null);
        assertEquals(List.of("/form/vehicle/reliefListed relief-not-listed"), filing.findings(listed));
        assertEquals(
                List.of("/form/vehicle/reliefListed trailer-not-marked"),
                filing.set("/form/vehicle/kind", "TRAILER").findings(listed));
        assertEquals(List.of(), filing.set("/form/vehicle/kind", "ORDINARY").findings(listed));
    }

    @Test
    void aVehicleIsTaxedOnce() {
        assertEquals(List.of(), filing.findings(once));
        registers.apply(centre.component(VehicleTaxPaid.class).record(filing.step("ISSUE", 1)));
        assertEquals(List.of("/form/vehicle/vin vehicle-taxed-already"), filing.findings(once));
    }

    @Test
    void anExemptVehicleMayBeTaxedLater() {
        var paid = centre.component(VehicleTaxPaid.class);
        var exempt = centre.specimen("vehicle-purchase-tax")
                .set("/form/exemption", Map.of("ground", "CITY_BUS", "document", "公交企业证明"))
                .set("/form/tax", 0);
        registers.apply(paid.record(exempt.step("ISSUE", 1)));
        assertEquals(List.of(), filing.findings(once));
        registers.apply(paid.record(filing.step("ISSUE", 2)));
        assertEquals(List.of("/form/vehicle/vin vehicle-taxed-already"), filing.findings(once));
    }

    @Test
    void itIsDeclaredWithinSixtyDays() {
        var due = new TestCentre()
                .with(WorkingCalendar.class, TestCalendar.withPlainYear(2026))
                .component(VehicleTaxDue.class);
        // The sixtieth day after 10 February, 11 April, is a Saturday.
        assertEquals(
                Map.of("declareBy", "2026-04-13", "declaredLate", "false"),
                due.record(filing.on("2026-04-13").step("ACCEPT", 1)).result());
        assertEquals(
                Map.of("declareBy", "2026-04-13", "declaredLate", "true"),
                due.record(filing.on("2026-04-14").step("ACCEPT", 1)).result());
    }
}
