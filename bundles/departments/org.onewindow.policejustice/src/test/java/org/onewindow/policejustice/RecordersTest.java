package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class RecordersTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final CertificateEntry entry = new CertificateEntry();

    @Test
    void aCardOfAnAdultHasTheTermOfTheAgeAtItsIssue() {
        var filing = centre.specimen("identity-card").set("/form/holder/idNumber", People.HE);
        assertEquals(
                Map.of("validFrom", "1931-07-07", "validUntil", "1941-07-07"),
                entry.record(filing.on("1931-07-07").step("ISSUE", 1)).result());
        assertEquals(
                Map.of("validFrom", "1931-07-08", "validUntil", "1951-07-08"),
                entry.record(filing.on("1931-07-08").step("ISSUE", 1)).result());
    }

    @Test
    void aLongTermCardHasNoEnd() {
        Recording recording = entry.record(centre.specimen("identity-card").step("ISSUE", 1));
        assertEquals(Map.of("validFrom", "2026-03-02", "validUntil", "LONG_TERM"), recording.result());
        registers.apply(recording);
        Form card = only(People.CHEN);
        assertEquals("IDENTITY_CARD", card.text("/kind").orElseThrow());
        assertTrue(card.text("/validUntil").isEmpty());
    }

    @Test
    void aPassportEndsTheDayBeforeItsAnniversary() {
        var filing = centre.specimen("passport");
        assertEquals(
                "1926-07-06",
                entry.record(filing.on("1921-07-07").step("ISSUE", 1)).result().get("validUntil"));
        assertEquals(
                "1931-07-07",
                entry.record(filing.on("1921-07-08").step("ISSUE", 1)).result().get("validUntil"));
    }

    @Test
    void aMovePermitIsFoundByItsHolder() {
        Recording recording = entry.record(centre.specimen("household-move").step("ISSUE", 3));
        registers.apply(recording);
        assertEquals(Map.of(), recording.result());
        Form permit = only("361123190106170028");
        assertEquals("MOVE_PERMIT", permit.text("/kind").orElseThrow());
        assertEquals("2026-03-02", permit.text("/issuedOn").orElseThrow());
    }

    @Test
    void aPersonsOwnProofIsEnteredAndAnAnswerToAUnitIsNot() {
        registers.apply(entry.record(centre.specimen("no-criminal-record").step("ISSUE", 4)));
        assertEquals("NO_RECORD_PROOF", only("361123190209010035").text("/kind").orElseThrow());
        assertEquals(
                Recording.NOTHING,
                entry.record(centre.specimen("no-criminal-record")
                        .set("/form/query", "UNIT_STAFF")
                        .step("ISSUE", 5)));
    }

    @Test
    void aDeedIsEnteredForEveryParty() {
        var parties = new ArrayList<>(List.of(People.person(People.SUN), People.person(People.HE)));
        registers.apply(entry.record(
                centre.specimen("notarisation").set("/form/parties", parties).step("ISSUE", 6)));
        assertEquals("NOTARIAL_DEED", only(People.SUN).text("/kind").orElseThrow());
        assertEquals(only(People.SUN).text("/caseNumber"), only(People.HE).text("/caseNumber"));
    }

    @Test
    void askedTwiceForTheSameStepItSaysTheSame() {
        var step = centre.specimen("identity-card").step("ISSUE", 7);
        assertEquals(entry.record(step), entry.record(step));
    }

    @Test
    void aCardThatWasIssuedIsKnownToTheRuleAboutFirstOnes() {
        registers.apply(entry.record(centre.specimen("identity-card").step("ISSUE", 8)));
        assertEquals(
                List.of("/form/ground document-held (overridable)"),
                centre.specimen("identity-card")
                        .set("/form/ground", "FIRST")
                        .findings(centre.component(FirstDocument.class)));
    }

    @Test
    void aLicensedHotelIsEnteredUnderTheNumberOfItsLicence() {
        Recording recording =
                new HotelEntry().record(centre.specimen("hotel-licence").step("ISSUE", 9));
        assertEquals(Map.of("licenceNumber", "2026030200009"), recording.result());
        registers.apply(recording);
        Form hotel = Form.of(
                registers.find(Hotels.REGISTER, "2026030200009").orElseThrow().document());
        assertEquals("江西省上饶市玉山县冰溪街道示范路18号", hotel.text("/address").orElseThrow());
        assertEquals("32", hotel.text("/rooms").orElseThrow());
        assertEquals(
                List.of("/form/premises hotel-licensed (overridable)"),
                centre.specimen("hotel-licence").findings(centre.component(HotelKnown.class)));
    }

    private Form only(String holder) {
        List<RegisterEntry> found = registers.findBy(Certificates.REGISTER, "holder", holder);
        assertEquals(1, found.size());
        return Form.of(found.get(0).document());
    }
}
