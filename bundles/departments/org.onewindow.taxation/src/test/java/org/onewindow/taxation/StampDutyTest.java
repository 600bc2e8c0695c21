package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCalendar;
import org.onewindow.testkit.TestCentre;

class StampDutyTest {
    private final TestCentre centre = new TestCentre();
    private final StampDutyAmount amount = new StampDutyAmount();
    private final StampPeriod period = new StampPeriod();
    private final Specimen filing = centre.specimen("stamp-duty")
            .set("/form/period/from", "2025-10-01")
            .set("/form/period/until", "2025-12-31")
            .set("/form/documents/0/signedOn", "2025-11-03")
            .set("/form/documents/1/signedOn", "2025-12-01");

    @ParameterizedTest
    @CsvSource({
        "LOAN,                           50.00",
        "FINANCE_LEASE,                  50.00",
        "SALE,                           300.00",
        "WORK,                           300.00",
        "CONSTRUCTION,                   300.00",
        "TRANSPORT,                      300.00",
        "TECHNOLOGY,                     300.00",
        "INTELLECTUAL_PROPERTY_TRANSFER, 300.00",
        "LEASE,                          1000.00",
        "CUSTODY,                        1000.00",
        "STORAGE,                        1000.00",
        "PROPERTY_INSURANCE,             1000.00",
        "LAND_GRANT,                     500.00",
        "REAL_ESTATE_TRANSFER,           500.00",
        "EQUITY_TRANSFER,                500.00",
        "BUSINESS_BOOKS,                 250.00"
    })
    void aMillionIsTaxedByItsItem(StampItem item, BigDecimal tax) {
        assertEquals(tax, assess(1_000_000, item, "2022-07-01", false).tax());
    }

    @ParameterizedTest
    @EnumSource(StampItem.class)
    void everyItemHasARateSinceTheLawIsInForce(StampItem item) {
        var before = StampDutyRates.assess(BigDecimal.TEN, item, LocalDate.of(2022, 6, 30), false);
        assertEquals(true, before.isEmpty());
        assertEquals(1, assess(10, item, "2022-07-01", false).rate().signum());
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, 0.00", "2023-01-01, 150.00", "2027-12-31, 150.00", "2028-01-01, 0.00"})
    void theReliefForSmallTaxpayersHoldsByTheDayOfTheDocument(String madeOn, BigDecimal reduction) {
        assertEquals(reduction, assess(1_000_000, StampItem.SALE, madeOn, true).reduction());
    }

    @Test
    void eachDocumentAndTheSumsAreRight() {
        filing.set("/form/documents/0/tax", 150.01)
                .set("/form/reduction", 135.01)
                .set("/form/total", 134.99);
        assertEquals(
                List.of(
                        "/form/documents/0/tax stamp-item-differs",
                        "/form/reduction stamp-reduction-differs",
                        "/form/total stamp-total-differs"),
                filing.findings(amount));
    }

    @Test
    void withoutReliefAllIsPaid() {
        assertEquals(
                List.of(),
                filing.set("/form/relief", "NONE")
                        .set("/form/reduction", 0)
                        .set("/form/total", 270)
                        .findings(amount));
    }

    @Test
    void businessBooksAreTaxedForWhatTheyHaveGrown() {
        filing.set("/form/documents/0/item", "BUSINESS_BOOKS")
                .set("/form/documents/0/taxedBefore", 300000)
                .set("/form/documents/0/tax", 50)
                .set("/form/reduction", 85)
                .set("/form/total", 85);
        assertEquals(List.of(), filing.findings(amount));
        assertEquals(
                List.of("/form/documents/0/taxedBefore stamp-taxed-before"),
                filing.set("/form/documents/0/taxedBefore", 500000.01).findings(amount));
        assertEquals(
                List.of("/form/documents/0/taxedBefore stamp-taxed-before"),
                filing.set("/form/documents/0/item", "SALE")
                        .set("/form/documents/0/taxedBefore", 1)
                        .findings(amount));
    }

    @Test
    void aDocumentFromBeforeTheLawIsForATaxOfficerAndSoAreTheSums() {
        assertEquals(
                List.of("/form/documents/0/signedOn stamp-rate-unknown (overridable)"),
                filing.set("/form/documents/0/signedOn", "2022-06-30").findings(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2025-10-01, 2025-12-31, true",
        "QUARTER, 2025-09-01, 2025-11-30, false",
        "QUARTER, 2025-10-01, 2025-12-30, false",
        "QUARTER, 2025-10-02, 2026-01-01, false",
        "YEAR,    2025-01-01, 2025-12-31, true",
        "YEAR,    2025-10-01, 2026-09-30, false",
        "EVENT,   2025-11-03, 2025-11-03, true",
        "EVENT,   2025-11-03, 2025-11-04, false"
    })
    void aPeriodIsWhole(String kind, String from, String until, boolean whole) {
        filing.set("/form/period", Map.of("kind", kind, "from", from, "until", until))
                .set("/form/documents/1/signedOn", "2025-11-03");
        assertEquals(whole ? List.of() : List.of("/form/period stamp-period-wrong"), filing.findings(period));
    }

    @Test
    void aQuarterIsDeclaredAfterItsLastDay() {
        assertEquals(
                List.of("/form/period/until stamp-period-running"),
                filing.on("2025-12-31").findings(period));
        assertEquals(List.of(), filing.on("2026-01-01").findings(period));
    }

    @Test
    void aSingleDocumentMayBeDeclaredOnItsOwnDay() {
        filing.set("/form/period", Map.of("kind", "EVENT", "from", "2025-11-03", "until", "2025-11-03"))
                .set("/form/documents/1/signedOn", "2025-11-03");
        assertEquals(List.of(), filing.on("2025-11-03").findings(period));
        assertEquals(
                List.of("/form/period/until stamp-period-running"),
                filing.on("2025-11-02").findings(period));
    }

    @Test
    void aDocumentBelongsToThePeriodInWhichItWasMade() {
        assertEquals(
                List.of(
                        "/form/documents/0/signedOn stamp-outside-period",
                        "/form/documents/1/signedOn stamp-outside-period"),
                filing.set("/form/documents/0/signedOn", "2025-09-30")
                        .set("/form/documents/1/signedOn", "2026-01-01")
                        .findings(period));
    }

    @Test
    void itIsDeclaredWithinFifteenDaysOfThePeriodsEnd() {
        var due = centre.with(WorkingCalendar.class, TestCalendar.withPlainYear(2026))
                .component(StampDutyDue.class);
        assertEquals(
                Map.of("declareBy", "2026-01-15", "declaredLate", "true"),
                due.record(filing.on("2026-03-02").step("ACCEPT", 1)).result());
    }

    private static Assessment assess(int amount, StampItem item, String madeOn, boolean small) {
        return StampDutyRates.assess(new BigDecimal(amount), item, LocalDate.parse(madeOn), small)
                .orElseThrow();
    }
}
