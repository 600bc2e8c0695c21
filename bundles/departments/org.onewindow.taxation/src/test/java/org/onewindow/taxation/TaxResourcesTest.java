package org.onewindow.taxation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.testkit.TestCentre;

class TaxResourcesTest {
    private final TestCentre centre = new TestCentre();
    private final LocalDeedTax local = centre.component(LocalDeedTax.class);
    private final DeedTaxResource deed = new DeedTaxResource(local);
    private final VehicleTaxResource vehicle = new VehicleTaxResource();

    @Test
    void deedTaxIsToldWithRateBasisAndSource() {
        Map<String, Object> answer = deed.compute("860000", "118.5", "ONLY", "2025-10-20", null);
        assertEquals("2025-10-20", answer.get("on"));
        assertEquals(new BigDecimal("860000.00"), answer.get("base"));
        assertEquals(new BigDecimal("0.01"), answer.get("rate"));
        assertEquals(new BigDecimal("8600.00"), answer.get("amount"));
        assertEquals("2024-12-01", answer.get("validFrom"));
        assertNull(answer.get("validUntil"));
        assertTrue(answer.containsKey("validUntil"));
        assertTrue(answer.get("source").toString().contains("2024年第16号"));
        assertTrue(answer.get("basis").toString().contains("Deed Tax Law"));
        assertNotNull(answer.get("note"));
    }

    @Test
    void theDayOfTheContractDecidesUnlessALaterProvisionIsOpenToIt() {
        assertEquals(
                new BigDecimal("0.015"),
                deed.compute("1", "118.5", "ONLY", "2024-11-30", null).get("rate"));
        assertEquals(
                new BigDecimal("0.01"),
                deed.compute("1", "118.5", "ONLY", "2024-11-30", "2024-12-01").get("rate"));
    }

    @Test
    void otherPurchasesNeedNoArea() {
        Map<String, Object> answer = deed.compute("100", null, "OTHER", "2026-03-02", "");
        assertEquals(new BigDecimal("3.00"), answer.get("amount"));
        assertEquals("2021-09-01", answer.get("validFrom"));
    }

    @Test
    void vehicleTaxIsToldWithItsReduction() {
        Map<String, Object> answer = vehicle.compute("400000", "NEW_ENERGY", "2026-01-01");
        assertEquals(new BigDecimal("0.1"), answer.get("rate"));
        assertEquals(new BigDecimal("40000.00"), answer.get("tax"));
        assertEquals(new BigDecimal("15000.00"), answer.get("reduction"));
        assertEquals(new BigDecimal("25000.00"), answer.get("amount"));
        assertEquals("2027-12-31", answer.get("validUntil"));
        assertTrue(answer.get("source").toString().contains("2023年第10号"));
    }

    @Test
    void everyProvisionThatAnAnswerNamesHasAText() {
        for (VehicleKind kind : VehicleKind.values()) {
            for (String day : List.of("2023-06-01", "2024-06-01", "2026-06-01", "2028-06-01")) {
                assertFalse(vehicle.compute("1", kind.name(), day)
                        .get("source")
                        .toString()
                        .isBlank());
            }
        }
        assertTrue(deed.compute("1", "90", "SECOND", "2020-01-01", null)
                .get("source")
                .toString()
                .contains("23号"));
    }

    @Test
    void allParametersThatCannotBeUsedAreNamedAtOnce() {
        Problem problem = refused(() -> deed.compute("-1", "1e3", "THIRD", "2026-02-30", "yesterday"));
        assertEquals(400, problem.kind().status());
        assertEquals("parameter-number", problem.code());
        assertEquals("price", problem.extra().get("parameter"));
        assertEquals(
                Set.of(
                        "/price parameter-number",
                        "/area parameter-number",
                        "/home parameter-choice",
                        "/on parameter-date",
                        "/declared parameter-date"),
                faults(problem));
    }

    @Test
    void missingParametersAreNamed() {
        assertEquals(
                Set.of("/price parameter-missing", "/home parameter-missing", "/on parameter-missing"),
                faults(refused(() -> deed.compute(null, " ", "", null, null))));
        assertEquals(
                Set.of("/area parameter-missing"),
                faults(refused(() -> deed.compute("1", null, "SECOND", "2026-03-02", null))));
        assertEquals(
                Set.of("/price parameter-missing", "/kind parameter-missing", "/on parameter-missing"),
                faults(refused(() -> vehicle.compute(null, null, null))));
    }

    @Test
    void aNumberIsPositiveWithAtMostTwoDecimals() {
        for (String price : List.of("0", "0.00", "1.001", "1,000", "1e5", "NaN", "１００", "1234567890123", "<b>1</b>")) {
            Problem problem = refused(() -> vehicle.compute(price, "ORDINARY", "2026-03-02"));
            assertEquals(Set.of("/price parameter-number"), faults(problem), price);
            assertFalse(problem.detail().toString().contains("<"), "what was typed in is not repeated");
        }
    }

    @Test
    void aDayWithoutARateIsNamed() {
        assertEquals(
                Set.of("/on rate-not-kept"),
                faults(refused(() -> deed.compute("1", "90", "OTHER", "2021-08-31", null))));
        assertEquals(
                Set.of("/on rate-not-kept"), faults(refused(() -> vehicle.compute("1", "ORDINARY", "2022-12-31"))));
    }

    @Test
    void nothingIsDeclaredBeforeItsContract() {
        assertEquals(
                Set.of("/declared parameter-before"),
                faults(refused(() -> deed.compute("1", "90", "ONLY", "2026-03-02", "2026-03-01"))));
    }

    @Test
    void amountsKeepTheirCentsInJson() throws JsonProcessingException {
        String json = new ObjectMapper().writeValueAsString(deed.compute("1000000", "90", "ONLY", "2026-03-02", null));
        assertTrue(json.contains("\"amount\":10000.00"), json);
        assertTrue(json.contains("\"rate\":0.01"), json);
    }

    @Test
    void theEndpointAndTheRuleComputeTheSame() {
        Map<String, Object> answer = deed.compute("860000", "118.5", "ONLY", "2025-10-20", "2026-03-02");
        assertEquals(
                List.of(),
                centre.specimen("deed-tax")
                        .set("/form/tax", answer.get("amount"))
                        .findings(centre.component(DeedTaxAmount.class)));
    }

    @Test
    void theApplicationServesBothResources() {
        assertEquals(
                Set.of(DeedTaxResource.class, VehicleTaxResource.class),
                centre.component(TaxationApplication.class).getSingletons().stream()
                        .map(Object::getClass)
                        .collect(Collectors.toSet()));
    }

    private static Problem refused(Executable request) {
        return assertThrows(ProblemException.class, request).problem();
    }

    private static Set<String> faults(Problem problem) {
        return problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .collect(Collectors.toSet());
    }
}
