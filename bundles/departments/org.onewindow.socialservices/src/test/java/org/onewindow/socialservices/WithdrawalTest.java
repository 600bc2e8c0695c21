package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class WithdrawalTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final WithdrawalAmount amount = new WithdrawalAmount();
    private final Specimen filing = centre.specimen("housing-fund-withdrawal");

    @ParameterizedTest
    @CsvSource({
        "PURCHASE, purchase-contract",
        "BUILDING, building-approval",
        "RETIREMENT, retirement-proof",
        "DISABILITY, disability-proof",
        "EMIGRATION, emigration-proof",
        "LOAN, loan-proof",
        "RENT, rent-proof",
        "DEATH, inheritance-proof"
    })
    void eachGroundHasItsProof(String ground, String material) {
        var rule = new WithdrawalProof();
        filing.set("/form/ground", ground).without("purchase-contract");
        assertEquals(List.of("/materials " + material + "-missing (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.with(material).findings(rule));
    }

    @Test
    void nobodyWithdrawsMoreThanTheBalance() {
        assertEquals(List.of(), filing.set("/form/amount", 86500.25).findings(amount));
        assertEquals(
                List.of("/form/amount withdrawal-beyond-balance"),
                filing.set("/form/amount", 86500.26).findings(amount));
    }

    @Test
    void nobodyWithdrawsMoreThanTheExpense() {
        filing.set("/form/expense", 80000);
        assertEquals(List.of(), filing.findings(amount));
        assertEquals(
                List.of("/form/amount withdrawal-beyond-expense"),
                filing.set("/form/amount", 80000.01).findings(amount));
    }

    @ParameterizedTest
    @CsvSource({"RETIREMENT", "DISABILITY", "EMIGRATION"})
    void whenTheAccountIsClosedTheWholeBalanceGoes(String ground) {
        filing.set("/form/ground", ground);
        assertEquals(List.of("/form/amount withdrawal-not-whole"), filing.findings(amount));
        assertEquals(List.of(), filing.set("/form/amount", 86500.25).findings(amount));
    }

    @Test
    void aClosedAccountGivesNothingMore() {
        var rule = centre.component(AccountOpen.class);
        registers.apply(new WithdrawalEntry().record(filing.step("ISSUE", 1)));
        assertEquals(List.of(), filing.findings(rule));
        Recording closing = new WithdrawalEntry()
                .record(filing.set("/form/ground", "RETIREMENT")
                        .on("2026-03-02")
                        .step("ISSUE", 2));
        assertEquals("2026-03-02", closing.result().get("accountClosedOn"));
        registers.apply(closing);
        assertEquals(List.of("/form/accountNumber account-closed"), filing.findings(rule));
    }

    @Test
    void theResultSaysTheAmount() {
        assertEquals(
                Map.of("withdrawnAmount", "80000"),
                new WithdrawalEntry().record(filing.step("ISSUE", 1)).result());
    }
}
