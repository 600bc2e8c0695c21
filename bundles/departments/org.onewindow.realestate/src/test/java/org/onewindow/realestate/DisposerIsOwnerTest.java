package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class DisposerIsOwnerTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final DisposerIsOwner rule = centre.component(DisposerIsOwner.class);
    private final Specimen transfer = centre.specimen("real-estate-transfer");

    @Test
    void theRegisteredOwnerMaySell() {
        register("SOLE", List.of(Fixtures.person(Fixtures.LI)));
        assertEquals(List.of(), transfer.findings(rule));
    }

    @Test
    void nobodySellsAnotherPersonsHouse() {
        register("SOLE", List.of(Fixtures.person(Fixtures.WU)));
        assertEquals(List.of("/form/sellers/0/idNumber not-registered-owner"), transfer.findings(rule));
    }

    @Test
    void aUnitFromBeforeTheCentreIsStatedByItsForm() {
        assertEquals(List.of(), transfer.findings(rule));
    }

    @Test
    void anUnknownUnitIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/earlierRegistration unit-unknown (overridable)"),
                transfer.set("/form/earlierRegistration", null).findings(rule));
    }

    @Test
    void jointOwnersSellTogether() {
        register("JOINT", List.of(Fixtures.person(Fixtures.LI), Fixtures.person(Fixtures.WU)));
        assertEquals(List.of("/form/sellers co-owner-missing (overridable)"), transfer.findings(rule));
        assertEquals(
                List.of(),
                transfer.set("/form/sellers", List.of(Fixtures.person(Fixtures.LI), Fixtures.person(Fixtures.WU)))
                        .findings(rule));
    }

    @Test
    void ownersBySharesSellWithTwoThirds() {
        register(
                "BY_SHARES",
                List.of(Fixtures.person(Fixtures.LI, "66.6666%"), Fixtures.person(Fixtures.WU, "33.3334%")));
        assertEquals(List.of("/form/sellers co-owners-too-few (overridable)"), transfer.findings(rule));
        register("BY_SHARES", List.of(Fixtures.person(Fixtures.LI, "2/3"), Fixtures.person(Fixtures.WU, "1/3")));
        assertEquals(List.of(), transfer.findings(rule));
    }

    @Test
    void anotherCertificateIsForTheClerkToJudge() {
        register("SOLE", List.of(Fixtures.person(Fixtures.LI)));
        assertEquals(
                List.of("/form/certificateNumber certificate-differs (overridable)"),
                transfer.set("/form/certificateNumber", "赣（2020）玉山县不动产权第0000124号")
                        .findings(rule));
    }

    @Test
    void theCertificateMayBeWrittenWithOtherBrackets() {
        register("SOLE", List.of(Fixtures.person(Fixtures.LI)));
        assertEquals(
                List.of(),
                transfer.set("/form/certificateNumber", "赣(2020) 玉山县不动产权第0000123号")
                        .findings(rule));
    }

    @Test
    void aMortgagorOwnsTheUnitToo() {
        register("SOLE", List.of(Fixtures.person(Fixtures.WU)));
        assertEquals(
                List.of("/form/mortgagors/0/idNumber not-registered-owner"),
                centre.specimen("mortgage-registration")
                        .set("/form/unitNumber", Fixtures.UNIT)
                        .set("/form/certificateNumber", Fixtures.CERTIFICATE)
                        .findings(rule));
    }

    @Test
    void beforeCompletionTheSellersHouseNeedNotBeRegistered() {
        assertEquals(List.of(), centre.specimen("priority-notice").findings(rule));
    }

    @Test
    void beforeCompletionTheBorrowerIsNotTheOwnerYet() {
        register("SOLE", List.of(Fixtures.person(Fixtures.LI)));
        assertEquals(
                List.of(),
                centre.specimen("priority-notice")
                        .set("/form/unitNumber", Fixtures.UNIT)
                        .set("/form/kind", "PRESALE_MORTGAGE")
                        .findings(rule));
    }

    @Test
    void aNoticeOfATransferComesFromTheOwner() {
        register("SOLE", List.of(Fixtures.person(Fixtures.LI)));
        assertEquals(
                List.of("/form/obligors/0/idNumber not-registered-owner"),
                centre.specimen("priority-notice")
                        .set("/form/unitNumber", Fixtures.UNIT)
                        .set("/form/kind", "TRANSFER")
                        .findings(rule));
    }

    private void register(String ownership, List<Map<String, Object>> owners) {
        registers.with(Units.REGISTER, Fixtures.UNIT, Fixtures.unit(ownership, owners));
    }
}
