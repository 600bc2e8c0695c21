package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class RecordersTest {
    private static final String NEW_COMPANY = "玉山县云帆软件科技有限公司";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final EnterpriseEntry entry = centre.component(EnterpriseEntry.class);
    private final EnterpriseChange change = centre.component(EnterpriseChange.class);
    private final EnterpriseDeregistration deregistration = centre.component(EnterpriseDeregistration.class);
    private final NameKept nameKept = centre.component(NameKept.class);

    @Test
    void aNewCompanyIsEnteredUnderTheCreditCodeItGets() {
        Recording recording = entry.record(
                centre.specimen("company-establishment").on("2026-03-02").step("ISSUE", 7));
        String code = recording.result().get("creditCode");
        assertTrue(CreditCode.hasValidCheck(code), code);
        assertEquals("3611232026030200007", recording.result().get("licenceNumber"));
        registers.apply(recording);
        Form company = new Enterprises(registers).find(code).orElseThrow();
        assertEquals(NEW_COMPANY, company.text("/name").orElseThrow());
        assertEquals("REGISTERED", company.text("/status").orElseThrow());
        assertEquals("11010519491231002X", company.text("/representativeId").orElseThrow());
        assertEquals("100", company.text("/capital").orElseThrow());
        assertEquals("60.5", company.text("/shareholders/0/amount").orElseThrow());
        assertEquals("江西省上饶市玉山县冰溪街道示范路1号201室", company.text("/domicile").orElseThrow());
        assertEquals(
                List.of("DIRECTOR", "MANAGER"),
                Officers.positions(company.items("/officers").get(0)));
    }

    @Test
    void aSoleTraderIsEnteredWithACodeOfItsOwnKind() {
        Recording recording =
                entry.record(centre.specimen("sole-trader-establishment").step("ISSUE", 8));
        String code = recording.result().get("creditCode");
        assertTrue(code.startsWith("92"), code);
        registers.apply(recording);
        Form trader = new Enterprises(registers).find(code).orElseThrow();
        assertEquals("陈志远", trader.text("/representative").orElseThrow());
        assertEquals("SOLE_TRADER", trader.text("/type").orElseThrow());
    }

    @Test
    void aSoleTraderWithoutANameIsEnteredToo() {
        Recording recording = entry.record(centre.specimen("sole-trader-establishment")
                .set("/form/name", null)
                .step("ISSUE", 8));
        assertEquals(1, recording.changes().size());
    }

    @Test
    void askedTwiceForTheSameStepItSaysTheSame() {
        var step = centre.specimen("company-establishment").step("ISSUE", 7);
        assertEquals(entry.record(step), entry.record(step));
    }

    @Test
    void aCodeThatIsTakenIsNotGivenAgain() {
        var step = centre.specimen("company-establishment").step("ISSUE", 7);
        Recording first = entry.record(step);
        registers.apply(first);
        assertNotEquals(
                first.result().get("creditCode"), entry.record(step).result().get("creditCode"));
    }

    @Test
    void aKeptNameIsUsedUpByTheEstablishment() {
        registers.with(NameRegister.NAMES, NEW_COMPANY, Map.of("name", NEW_COMPANY, "keptUntil", "2026-04-30"));
        registers.apply(entry.record(centre.specimen("company-establishment").step("ISSUE", 7)));
        assertTrue(registers.find(NameRegister.NAMES, NEW_COMPANY).isEmpty());
    }

    @Test
    void aChangeUpdatesItsItemsOnly() {
        register();
        registers.apply(change.record(centre.specimen("company-change").step("ISSUE", 9)));
        Form company = new Enterprises(registers).find(Fixtures.CODE).orElseThrow();
        assertEquals("200", company.text("/capital").orElseThrow());
        assertEquals(Fixtures.NAME, company.text("/name").orElseThrow());
        assertEquals("周立新", company.text("/representative").orElseThrow());
        assertTrue(company.text("/formerName").isEmpty());
    }

    @Test
    void aChangedNameBecomesTheFormerOneForAYear() {
        register();
        var name = Map.of("region", "玉山县", "tradeName", "新帆", "industry", "商贸", "organisationForm", "有限公司");
        registers.apply(change.record(centre.specimen("company-change")
                .set("/form/changes/name", name)
                .on("2026-03-02")
                .step("ISSUE", 9)));
        Form company = new Enterprises(registers).find(Fixtures.CODE).orElseThrow();
        assertEquals("玉山县新帆商贸有限公司", company.text("/name").orElseThrow());
        assertEquals(Fixtures.NAME, company.text("/formerName").orElseThrow());
        assertEquals("2027-03-02", company.text("/formerNameUntil").orElseThrow());
    }

    @Test
    void aChangeGivesAnEnterpriseFromBeforeTheCentreItsEntry() {
        registers.apply(change.record(centre.specimen("company-change").step("ISSUE", 9)));
        Form company = new Enterprises(registers).find(Fixtures.CODE).orElseThrow();
        assertEquals(Fixtures.NAME, company.text("/name").orElseThrow());
        assertEquals("REGISTERED", company.text("/status").orElseThrow());
        assertEquals("2018-05-07", company.text("/establishedOn").orElseThrow());
    }

    @Test
    void aDeregisteredEnterpriseKeepsItsEntryAndLosesItsName() {
        register();
        registers.apply(deregistration.record(centre.specimen("company-deregistration")
                .set("/form/creditCode", Fixtures.CODE)
                .on("2026-03-02")
                .step("ISSUE", 10)));
        Form company = new Enterprises(registers).find(Fixtures.CODE).orElseThrow();
        assertTrue(EnterpriseStatus.DEREGISTERED.isOf(company));
        assertEquals("2026-03-02", company.text("/deregisteredOn").orElseThrow());
        assertEquals(Fixtures.NAME, company.text("/formerName").orElseThrow());
        assertTrue(company.text("/name").isEmpty());
    }

    @Test
    void aDeclaredNameIsKeptForTwoMonths() {
        Recording recording = nameKept.record(
                centre.specimen("name-declaration").on("2026-12-31").step("ISSUE", 11));
        assertEquals("2027-02-28", recording.result().get("keptUntil"));
        assertEquals("玉山县晨光里文化传播有限公司", recording.result().get("name"));
        registers.apply(recording);
        assertEquals(
                "361123190303030032",
                Form.of(registers
                                .find(NameRegister.NAMES, "玉山县晨光里文化传播有限公司")
                                .orElseThrow()
                                .document())
                        .text("/keeperId")
                        .orElseThrow());
    }

    @Test
    void aNameKeptForSomebodyElseIsNotOverwritten() {
        keepForAnother("2026-03-02");
        var recording = nameKept.record(
                centre.specimen("name-declaration").on("2026-03-02").step("ISSUE", 11));
        assertInstanceOf(RegisterChange.Create.class, recording.changes().get(0));
    }

    @Test
    void aNameThatIsKeptNoMoreGoesToTheNext() {
        keepForAnother("2026-03-01");
        var recording = nameKept.record(
                centre.specimen("name-declaration").on("2026-03-02").step("ISSUE", 11));
        assertInstanceOf(RegisterChange.Put.class, recording.changes().get(0));
    }

    @Test
    void everySealIsFiledForItsEnterprise() {
        Recording recording =
                new SealEntries().record(centre.specimen("seal-registration").step("ISSUE", 12));
        assertEquals("2", recording.result().get("filedSeals"));
        registers.apply(recording);
        assertEquals(
                2,
                registers
                        .findBy(SealEntries.REGISTER, "enterprise", Fixtures.CODE)
                        .size());
    }

    private void keepForAnother(String until) {
        String name = "玉山县晨光里文化传播有限公司";
        registers.with(
                NameRegister.NAMES, name, Map.of("name", name, "keeperId", "440524188001010014", "keptUntil", until));
    }

    private void register() {
        registers.with(
                Enterprises.REGISTER,
                Fixtures.CODE,
                Map.of(
                        "creditCode", Fixtures.CODE,
                        "name", Fixtures.NAME,
                        "status", "REGISTERED",
                        "type", "LIMITED",
                        "representative", "周立新",
                        "capital", "50"));
    }
}
