package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.testkit.TestCentre;
import org.onewindow.undifferentiated.OccupationFee.Purpose;

class OccupationFeeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final TestCentre centre = new TestCentre();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T16:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final RoadResource resource = new RoadResource(clock);

    @Test
    void thereIsNoRateBeforeTheFirst() {
        for (Purpose purpose : Purpose.values()) {
            assertTrue(OccupationFee.rate(purpose, LocalDate.of(2019, 12, 31)).isEmpty());
            assertTrue(OccupationFee.rate(purpose, LocalDate.of(2020, 1, 1)).isPresent());
        }
    }

    @Test
    void theFeeIsRoundedToTheCent() {
        var rate = OccupationFee.rate(Purpose.PUBLIC_WELFARE, DAY).orElseThrow();
        assertEquals(new BigDecimal("0.01"), rate.fee(new BigDecimal("0.02"), 1));
        assertEquals(new BigDecimal("0.00"), rate.fee(new BigDecimal("0.01"), 1));
    }

    @Test
    void theMatterDeclaresTheSameRates() {
        var fees = centre.matter("road-occupation-permit").fees();
        assertEquals(Purpose.values().length, fees.size());
        for (var fee : fees) {
            assertEquals("/purpose", fee.when().pointer());
            assertEquals("/areaDays", fee.quantity());
            assertEquals(fee.min(), fee.max());
            for (String purpose : fee.when().values()) {
                var rate = OccupationFee.rate(Purpose.valueOf(purpose), DAY).orElseThrow();
                assertEquals(rate.perSquareMetreAndDay(), fee.min(), purpose);
            }
        }
    }

    @Test
    void everyPurposeOfTheFormHasARate() {
        for (var purpose : centre.definition("road-occupation-permit").schema().at("/properties/purpose/oneOf")) {
            Purpose known = Purpose.valueOf(purpose.get("const").textValue());
            assertTrue(OccupationFee.rate(known, DAY).isPresent(), known.name());
        }
    }

    @Test
    void theEndpointMultipliesAreaDaysAndRate() {
        Map<String, Object> answer = resource.fee("92.50", "30", null);
        assertEquals("1387.50", answer.get("fee"));
        assertEquals("0.50", answer.get("rate"));
        assertEquals("92.5", answer.get("area"));
        assertEquals(30, answer.get("days"));
        assertEquals("CONSTRUCTION", answer.get("purpose"));
        // In Shanghai it is already 2 March.
        assertEquals("2026-03-02", answer.get("on"));
    }

    @Test
    void whatTheEndpointSaysThePermitCharges() {
        var result = new OccupationEntry()
                .record(centre.specimen("road-occupation-permit").step("ISSUE", 1))
                .result();
        assertEquals(resource.fee("92.5", "30", "CONSTRUCTION").get("fee"), result.get("occupationFee"));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.00", "-1", "1.005", "ten", "12345678", "1e3"})
    void anAreaIsAboveZeroWithTwoDecimals(String area) {
        assertEquals("parameter-area", refusal(area, "1", null));
    }

    @ParameterizedTest
    @CsvSource({"0", "1099", "1.5", "-1", "99999"})
    void daysAreAWholeNumber(String days) {
        assertEquals("parameter-range", refusal("1", days, null));
    }

    @Test
    void whatIsMissingOrUnknownIsNamed() {
        assertEquals("parameter-missing", refusal(null, "1", null));
        assertEquals("parameter-missing", refusal("1", "", null));
        assertEquals("parameter-choice", refusal("1", "1", "PARKING"));
        var early = new RoadResource(Clock.fixed(Instant.parse("2019-01-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));
        var refused = assertThrows(ProblemException.class, () -> early.fee("1", "1", null));
        assertEquals("rate-unknown", refused.problem().code());
    }

    @Test
    void theApplicationServesTheResource() {
        var singletons = centre.component(UndifferentiatedApplication.class).getSingletons();
        assertEquals(1, singletons.size());
        assertTrue(singletons.iterator().next() instanceof RoadResource);
    }

    private String refusal(String area, String days, String purpose) {
        var refused = assertThrows(ProblemException.class, () -> resource.fee(area, days, purpose));
        assertEquals(400, refused.problem().kind().status());
        return refused.problem().code();
    }
}
