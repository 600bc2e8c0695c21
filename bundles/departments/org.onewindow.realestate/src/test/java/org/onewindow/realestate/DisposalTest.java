package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.realestate.Encumbrance.Kind;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

/** What in the register stops a disposal, and what lifts it. */
class DisposalTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final FreeToDispose free = centre.component(FreeToDispose.class);
    private final MortgageeAgrees agrees = centre.component(MortgageeAgrees.class);
    private final Specimen transfer = centre.specimen("real-estate-transfer").on("2026-03-10");

    @Test
    void aSeizureStopsATransferWhateverIsBrought() {
        Burdens.put(registers, Kind.SEIZURE, Map.of("until", "2029-03-01"));
        transfer.with("risk-pledge").with("notice-holder-consent").with("mortgagee-consent");
        assertEquals(List.of("/form/unitNumber unit-seized"), transfer.findings(free));
        assertEquals(List.of(), transfer.on("2029-03-02").findings(free));
    }

    @Test
    void aSeizureOfAnotherUnitDoesNotMatter() {
        Burdens.put(registers, Kind.SEIZURE, Map.of("unitNumber", "361123001002GB00012F00010024"));
        assertEquals(List.of(), transfer.findings(free));
    }

    @Test
    void anObjectionStopsATransferUntilItLapses() {
        Burdens.put(registers, Kind.OBJECTION, Map.of());
        assertEquals(
                List.of("/form/unitNumber objection-in-force"),
                transfer.on("2026-03-17").findings(free));
        assertEquals(List.of(), transfer.on("2026-03-18").findings(free));
    }

    @Test
    void whoBearsTheRiskOfAnObjectionMayGoOn() {
        Burdens.put(registers, Kind.OBJECTION, Map.of());
        assertEquals(List.of(), transfer.with("risk-pledge").findings(free));
    }

    @Test
    void aNoticeForSomebodyElseStopsATransferWithoutConsent() {
        Burdens.put(registers, Kind.PRIORITY_NOTICE, Map.of());
        assertEquals(List.of("/form/unitNumber priority-notice-in-force"), transfer.findings(free));
        assertEquals(List.of(), transfer.with("notice-holder-consent").findings(free));
    }

    @Test
    void theBuyersOwnNoticeIsNoHindrance() {
        Burdens.put(registers, Kind.PRIORITY_NOTICE, Map.of("holders", List.of(Fixtures.person(Fixtures.CHEN))));
        assertEquals(List.of(), transfer.findings(free));
    }

    @Test
    void aNoticeForTheBuyerAndSomebodyElseIsOne() {
        Burdens.put(
                registers,
                Kind.PRIORITY_NOTICE,
                Map.of("holders", List.of(Fixtures.person(Fixtures.CHEN), Fixtures.person(Fixtures.WU))));
        assertEquals(List.of("/form/unitNumber priority-notice-in-force"), transfer.findings(free));
    }

    @Test
    void theLendersNoticeWaitsForTheBorrowersHouse() {
        Map<String, Object> notice = Map.of(
                "noticeKind",
                "PRESALE_MORTGAGE",
                "holders",
                List.of(Fixtures.bank()),
                "obligors",
                List.of(Fixtures.person(Fixtures.CHEN)));
        Burdens.put(registers, Kind.PRIORITY_NOTICE, notice);
        assertEquals(List.of(), transfer.findings(free));
        transfer.set("/form/buyers", List.of(Fixtures.person(Fixtures.ZHOU)));
        assertEquals(List.of("/form/unitNumber priority-notice-in-force"), transfer.findings(free));
    }

    @Test
    void aSeizureStopsMortgagesAndNoticesToo() {
        Burdens.put(registers, Kind.SEIZURE, Map.of());
        for (String matter : List.of("mortgage-registration", "priority-notice")) {
            assertEquals(
                    List.of("/form/unitNumber unit-seized"),
                    centre.specimen(matter)
                            .set("/form/unitNumber", Fixtures.UNIT)
                            .findings(free));
        }
    }

    @Test
    void aMortgageAloneStopsNothing() {
        Burdens.put(registers, Kind.MORTGAGE, Map.of("transferRestricted", false));
        assertEquals(List.of(), transfer.findings(free));
        assertEquals(List.of(), transfer.findings(agrees));
    }

    @Test
    void whereTheAgreementRestrictsTransferTheMortgageeTakesPart() {
        Burdens.put(registers, Kind.MORTGAGE, Map.of("transferRestricted", true));
        assertEquals(List.of("/materials mortgagee-consent-missing (overridable)"), transfer.findings(agrees));
        assertEquals(List.of(), transfer.with("mortgagee-consent").findings(agrees));
    }

    @Test
    void anUnknownAgreementCountsAsRestricted() {
        Burdens.put(registers, Kind.MORTGAGE, Map.of());
        assertEquals(List.of("/materials mortgagee-consent-missing (overridable)"), transfer.findings(agrees));
    }

    @Test
    void beforeTheCivilCodeTheConsentWasAlwaysNeeded() {
        Burdens.put(registers, Kind.MORTGAGE, Map.of("transferRestricted", false, "registeredOn", "2020-12-31"));
        assertEquals(List.of("/materials mortgagee-consent-missing (overridable)"), transfer.findings(agrees));
        Burdens.put(registers, Kind.MORTGAGE, Map.of("transferRestricted", false, "registeredOn", "2021-01-01"));
        assertEquals(List.of(), transfer.findings(agrees));
    }

    @Test
    void aReleasedMortgageAsksNobody() {
        Burdens.put(registers, Kind.MORTGAGE, Map.of("releasedOn", "2026-03-03"));
        assertEquals(List.of(), transfer.findings(agrees));
    }
}
