package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class UnemploymentBenefitTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final BenefitEntitlement entitlement = new BenefitEntitlement();
    private final BenefitDates dates = new BenefitDates();
    private final Specimen filing = centre.specimen("unemployment-benefit");

    @ParameterizedTest
    @CsvSource({"0, 0", "11, 0", "12, 12", "59, 12", "60, 18", "119, 18", "120, 24", "600, 24"})
    void theMonthsDependOnTheContributions(int contributions, int months) {
        assertEquals(months, BenefitDuration.months(contributions));
    }

    @Test
    void monthsNotDrawnAreAddedUpToTwentyFour() {
        assertEquals(17, BenefitDuration.total(12, 5));
        assertEquals(24, BenefitDuration.total(60, 6));
        assertEquals(24, BenefitDuration.total(60, 7));
        assertEquals(0, BenefitDuration.total(11, 7));
    }

    @Test
    void aYearOfContributionsIsNeeded() {
        assertEquals(List.of(), filing.set("/form/contributionMonths", 12).findings(entitlement));
        assertEquals(
                List.of("/form/contributionMonths contributions-under-a-year"),
                filing.set("/form/contributionMonths", 11).findings(entitlement));
    }

    @ParameterizedTest
    @CsvSource({"RESIGNED", "AGREED_ON_OWN_PROPOSAL"})
    void whoLeavesOfOnesOwnWillHasNoClaim(String reason) {
        assertEquals(
                List.of("/form/reason left-of-own-will"),
                filing.set("/form/reason", reason).findings(entitlement));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT_EXPIRED",
        "EMPLOYER_BANKRUPT",
        "EMPLOYER_CLOSED",
        "DISMISSED",
        "REDUNDANCY",
        "AGREED_ON_EMPLOYERS_PROPOSAL",
        "EMPLOYERS_FAULT",
        "OTHER"
    })
    void whoLosesWorkHasAClaim(String reason) {
        assertEquals(List.of(), filing.set("/form/reason", reason).findings(entitlement));
    }

    @Test
    void everyReasonOfTheFormIsKnownToTheRule() {
        for (var reason : centre.definition("unemployment-benefit").schema().at("/properties/reason/oneOf")) {
            String name = reason.get("const").textValue();
            assertTrue(LeavingReason.of(Form.of(Map.of("reason", name))).isPresent(), name);
        }
    }

    @Test
    void theClaimNeedsTheWishToWorkAndNoPension() {
        assertEquals(
                List.of("/form/seeksWork no-wish-to-work", "/form/drawsPension draws-pension"),
                filing.set("/form/seeksWork", false)
                        .set("/form/drawsPension", true)
                        .findings(entitlement));
    }

    @Test
    void firstTheWorkEndsThenOneRegistersThenOneApplies() {
        assertEquals(
                List.of("/form/registeredOn registered-before-leaving"),
                filing.set("/form/registeredOn", "2024-06-29").findings(dates));
        assertEquals(List.of(), filing.set("/form/registeredOn", "2024-06-30").findings(dates));
        assertEquals(
                List.of("/form/registeredOn registered-in-future"),
                filing.set("/form/registeredOn", "2026-03-03").on("2026-03-02").findings(dates));
    }

    @Test
    void aBenefitRunsFromTheDayOfRegistrationThatDayIncluded() {
        Recording recording = new BenefitEntry()
                .record(filing.set("/form/contributionMonths", 12)
                        .set("/form/registeredOn", "2026-03-01")
                        .step("ISSUE", 1));
        assertEquals(
                Map.of("benefitMonths", "12", "benefitFrom", "2026-03-01", "benefitUntil", "2027-02-28"),
                recording.result());
    }

    @Test
    void noSecondBenefitWhileOneRuns() {
        var rule = centre.component(BenefitNotRunning.class);
        filing.set("/form/contributionMonths", 12).set("/form/registeredOn", "2026-03-01");
        registers.apply(new BenefitEntry().record(filing.step("ISSUE", 1)));
        assertEquals(
                List.of("/form/person benefit-still-running (overridable)"),
                filing.set("/form/registeredOn", "2027-02-28").findings(rule));
        assertEquals(List.of(), filing.set("/form/registeredOn", "2027-03-01").findings(rule));
    }
}
