package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.realestate.Encumbrance.Kind;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class RecordersTest {
    private static final String SOLD = "赣（2026）玉山县不动产权第0610007号";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final UnitEntry entry = centre.component(UnitEntry.class);
    private final UnitTransfer transfer = centre.component(UnitTransfer.class);
    private final MortgageEntry mortgage = centre.component(MortgageEntry.class);
    private final MortgageReleased release = centre.component(MortgageReleased.class);
    private final NoticeEntry notice = centre.component(NoticeEntry.class);
    private final ObjectionEntry objection = centre.component(ObjectionEntry.class);
    private final Units units = new Units(registers);
    private final Encumbrances encumbrances = new Encumbrances(registers, centre.calendar());
    private final Specimen sale = centre.specimen("real-estate-transfer");

    @Test
    void aTransferGivesTheUnitItsNewOwners() {
        register();
        Recording recording = transfer.record(sale.step("GRANT", 7));
        assertEquals(
                Map.of("certificateNumber", SOLD, "furtherCertificateNumbers", "赣（2026）玉山县不动产权第0610007-2号"),
                recording.result());
        registers.apply(recording);
        RegisteredUnit unit = units.find(Fixtures.UNIT).orElseThrow();
        assertTrue(unit.belongsTo(Fixtures.CHEN) && unit.belongsTo(Fixtures.ZHOU));
        assertFalse(unit.belongsTo(Fixtures.LI));
        assertEquals("60%", unit.owners().get(0).text("/share").orElseThrow());
        assertEquals(List.of(Fixtures.UNIT), units.heldBy(Fixtures.CHEN));
        assertEquals(List.of(), units.heldBy(Fixtures.LI));
        assertEquals(
                SOLD,
                units.byCertificate(SOLD).orElseThrow().certificateNumber().orElseThrow());
        assertTrue(units.byCertificate(Fixtures.CERTIFICATE).isEmpty());
    }

    @Test
    void oneCertificateIsEnoughForAllWhoDoNotAskForMore() {
        Recording recording =
                transfer.record(sale.set("/form/separateCertificates", null).step("GRANT", 7));
        assertEquals(SOLD, recording.result().get("certificateNumber"));
    }

    @Test
    void aUnitFromBeforeTheCentreGetsItsEntry() {
        registers.apply(transfer.record(sale.step("GRANT", 7)));
        RegisteredUnit unit = units.find(Fixtures.UNIT).orElseThrow();
        assertEquals("BY_SHARES", unit.document().text("/ownership").orElseThrow());
        assertEquals("118.56", unit.document().text("/floorArea").orElseThrow());
    }

    @Test
    void whatTheRegisterKnowsBesidesTheFormStays() {
        registers.with(
                Units.REGISTER,
                Fixtures.UNIT,
                Map.of(
                        "unitNumber",
                        Fixtures.UNIT,
                        "owners",
                        List.of(Fixtures.person(Fixtures.LI)),
                        "landUntil",
                        "2085-01-01"));
        registers.apply(transfer.record(sale.step("GRANT", 7)));
        assertEquals(
                "2085-01-01",
                units.find(Fixtures.UNIT)
                        .orElseThrow()
                        .document()
                        .text("/landUntil")
                        .orElseThrow());
    }

    @Test
    void ofTwoSalesOfOneHouseTheDatabaseLetsOneThrough() {
        register();
        Recording first = transfer.record(sale.step("GRANT", 7));
        Recording meanwhile = transfer.record(sale.step("GRANT", 8));
        registers.apply(first);
        assertThrows(ProblemException.class, () -> registers.apply(meanwhile));
    }

    @Test
    void aSaleByWhoHasSoldMeanwhileIsRefused() {
        register();
        registers.apply(transfer.record(sale.step("GRANT", 7)));
        Recording later = transfer.record(sale.step("GRANT", 8));
        assertThrows(ProblemException.class, () -> registers.apply(later));
        assertTrue(later.result().isEmpty());
    }

    @Test
    void aSeizureThatCameMeanwhileRefusesTransferAndMortgage() {
        Burdens.put(registers, Kind.SEIZURE, Map.of());
        assertThrows(ProblemException.class, () -> registers.apply(transfer.record(sale.step("GRANT", 7))));
        var loan = centre.specimen("mortgage-registration").set("/form/unitNumber", Fixtures.UNIT);
        assertThrows(ProblemException.class, () -> registers.apply(mortgage.record(loan.step("GRANT", 8))));
    }

    @Test
    void aMortgageGoesWithTheHouseAndTheBuyersNoticeDoesNot() {
        Burdens.put(registers, "a", Kind.MORTGAGE, Map.of());
        Burdens.put(registers, "b", Kind.PRIORITY_NOTICE, Map.of("holders", List.of(Fixtures.person(Fixtures.CHEN))));
        registers.apply(transfer.record(sale.step("GRANT", 7)));
        assertEquals(List.of("a"), inForce("2026-03-02"));
    }

    @Test
    void aFirstRegistrationEntersTheUnitOnce() {
        var filing = centre.specimen("real-estate-first-registration");
        Recording recording = entry.record(filing.step("GRANT", 3));
        assertEquals("赣（2026）玉山县不动产权第0610003号", recording.result().get("certificateNumber"));
        registers.apply(recording);
        assertEquals(1, units.heldBy("91361123MA0002053C").size());
        assertThrows(ProblemException.class, () -> registers.apply(entry.record(filing.step("GRANT", 4))));
    }

    @Test
    void fromTheFirstRegistrationOnTheBuyersNoticeRuns() {
        var filing = centre.specimen("real-estate-first-registration").set("/form/unitNumber", Fixtures.UNIT);
        registers.apply(notice.record(centre.specimen("priority-notice")
                .set("/form/unitNumber", Fixtures.UNIT)
                .on("2020-05-06")
                .step("GRANT", 1)));
        assertEquals(1, inForce("2026-03-02").size());
        registers.apply(entry.record(filing.step("GRANT", 3, "2026-03-02")));
        assertEquals(1, inForce("2026-06-01").size());
        assertEquals(List.of(), inForce("2026-06-02"));
    }

    @Test
    void mortgagesRankByTheirEntry() {
        var filing = centre.specimen("mortgage-registration").set("/form/unitNumber", Fixtures.UNIT);
        Recording first = mortgage.record(filing.step("GRANT", 1));
        registers.apply(first);
        Recording second = mortgage.record(filing.step("GRANT", 2));
        registers.apply(second);
        assertEquals("1", first.result().get("rank"));
        assertEquals("2", second.result().get("rank"));
        assertEquals("赣（2026）玉山县不动产证明第0610002号", second.result().get("mortgageNumber"));
        Encumbrance entered = encumbrances
                .find(Kind.MORTGAGE, second.result().get("mortgageNumber"))
                .orElseThrow();
        assertEquals("450000", entered.document().text("/securedAmount").orElseThrow());
        assertTrue(entered.document().flag("/transferRestricted").orElseThrow());
    }

    @Test
    void theLendersNoticeEndsWithTheMortgage() {
        Burdens.put(registers, Kind.PRIORITY_NOTICE, Map.of("holders", List.of(Fixtures.bank())));
        registers.apply(mortgage.record(centre.specimen("mortgage-registration")
                .set("/form/unitNumber", Fixtures.UNIT)
                .step("GRANT", 1)));
        assertEquals(List.of("赣（2026）玉山县不动产证明第0610001号"), inForce("2026-03-02"));
    }

    @Test
    void aReleasedMortgageKeepsItsEntry() {
        Burdens.put(registers, Kind.MORTGAGE, Map.of());
        Recording recording = release.record(centre.specimen("mortgage-release")
                .set("/form/unitNumber", Fixtures.UNIT)
                .set("/form/mortgageNumber", Burdens.NUMBER.replace('（', '(').replace('）', ')'))
                .step("GRANT", 2));
        registers.apply(recording);
        assertEquals(List.of(), inForce("2026-03-02"));
        assertEquals(
                LocalDate.of(2026, 3, 2),
                encumbrances
                        .find(Kind.MORTGAGE, Burdens.NUMBER)
                        .orElseThrow()
                        .releasedOn()
                        .orElseThrow());
        assertEquals(Burdens.NUMBER, recording.result().get("mortgageNumber"));
    }

    @Test
    void aMortgageFromBeforeTheCentreLeavesNoEntry() {
        assertEquals(
                List.of(),
                release.record(centre.specimen("mortgage-release").step("GRANT", 2))
                        .changes());
    }

    @Test
    void aNoticeOnARegisteredHouseRunsAtOnceOrFromTheDayThePartiesState() {
        var filing = centre.specimen("priority-notice")
                .set("/form/unitNumber", Fixtures.UNIT)
                .set("/form/kind", "TRANSFER")
                .set("/form/earlierRegistration", Map.of("authority", "玉山县自然资源局", "registeredOn", "2020-06-15"));
        registers.apply(notice.record(filing.step("GRANT", 1)));
        registers.apply(
                notice.record(filing.set("/form/registrableFrom", "2026-12-01").step("GRANT", 2)));
        assertEquals(List.of("赣（2026）玉山县不动产证明第0610002号"), inForce("2026-06-02"));
    }

    @Test
    void anObjectionSaysByWhenASuitMustBegin() {
        var filing = centre.specimen("objection-registration").set("/form/unitNumber", Fixtures.UNIT);
        Recording recording = objection.record(filing.step("GRANT", 1));
        assertEquals("2026-03-17", recording.result().get("suitBy"));
        registers.apply(recording);
        assertEquals(List.of(), inForce("2026-03-18"));
    }

    @Test
    void aSuitKeepsTheObjectionAndACancellationEndsIt() {
        var filing = centre.specimen("objection-registration").set("/form/unitNumber", Fixtures.UNIT);
        String number = objection.record(filing.step("GRANT", 1)).result().get("objectionNumber");
        registers.apply(objection.record(filing.step("GRANT", 1)));
        filing.set("/form/objectionNumber", number)
                .set("/form/request", "SUIT")
                .set("/form/suit", Map.of("body", "玉山县人民法院", "number", "示例1号", "filedOn", "2026-03-10"));
        registers.apply(objection.record(filing.step("GRANT", 2)));
        assertEquals(List.of(number), inForce("2027-03-18"));
        registers.apply(objection.record(filing.set("/form/request", "CANCEL").step("GRANT", 3)));
        assertEquals(List.of(), inForce("2026-03-02"));
    }

    @Test
    void whoHasSuedAlreadyNeedNotBeTold() {
        Recording recording = objection.record(centre.specimen("objection-registration")
                .set("/form/suit", Map.of("body", "玉山县人民法院", "number", "示例1号", "filedOn", "2026-02-10"))
                .step("GRANT", 1));
        assertFalse(recording.result().containsKey("suitBy"));
    }

    @Test
    void askedTwiceForTheSameStepARecorderSaysTheSame() {
        register();
        assertEquals(transfer.record(sale.step("GRANT", 7)), transfer.record(sale.step("GRANT", 7)));
    }

    @Test
    void noTwoCasesOfAYearGetTheSameNumber() {
        var numbers = new CertificateNumbers(centre.component(Jurisdiction.class));
        assertNotEquals(
                numbers.proof(
                        centre.specimen("priority-notice").on("2026-03-02").step("GRANT", 10001)),
                numbers.proof(
                        centre.specimen("priority-notice").on("2026-03-03").step("GRANT", 1)));
        assertEquals(
                "赣（2026）玉山县不动产证明第3659999号",
                numbers.proof(
                        centre.specimen("priority-notice").on("2026-12-31").step("GRANT", 9999)));
    }

    private void register() {
        registers.with(Units.REGISTER, Fixtures.UNIT, Fixtures.unit("SOLE", List.of(Fixtures.person(Fixtures.LI))));
        registers.with(
                Units.HOLDINGS,
                Fixtures.UNIT + "/" + Fixtures.LI,
                Map.of("unitNumber", Fixtures.UNIT, "holderId", Fixtures.LI));
    }

    private List<String> inForce(String on) {
        return encumbrances.inForce(Fixtures.UNIT, LocalDate.parse(on)).stream()
                .map(Encumbrance::number)
                .toList();
    }
}
