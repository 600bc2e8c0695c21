package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.form.Form;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.realestate.Encumbrance.Kind;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class UnitResourceTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    // In Shanghai it is already 18 March.
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-17T16:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final UnitResource resource = new UnitResource(registers, centre.calendar(), clock);

    @Test
    void aUnitIsShownWithItsEncumbrancesInForce() {
        register();
        Burdens.put(
                registers,
                "a",
                Kind.MORTGAGE,
                Map.of("holders", List.of(Fixtures.bank()), "transferRestricted", false));
        Burdens.put(registers, "b", Kind.OBJECTION, Map.of());
        Burdens.put(registers, "c", Kind.PRIORITY_NOTICE, Map.of("registrableFrom", "2026-03-02"));
        Form answer = Form.of(resource.encumbrances(Fixtures.UNIT));
        assertEquals(true, answer.flag("/registered").orElseThrow());
        assertEquals(Fixtures.CERTIFICATE, answer.text("/certificateNumber").orElseThrow());
        assertEquals("JOINT", answer.text("/ownership").orElseThrow());
        // The objection of 2 March lapsed yesterday.
        assertEquals(2, answer.items("/encumbrances").size());
        assertEquals("MORTGAGE", answer.text("/encumbrances/0/kind").orElseThrow());
        assertEquals(false, answer.flag("/encumbrances/0/transferRestricted").orElseThrow());
        assertEquals("2026-06-01", answer.text("/encumbrances/1/lastDay").orElseThrow());
    }

    @Test
    void peopleAreMaskedAndOrganisationsAreNot() {
        register();
        Burdens.put(registers, Kind.MORTGAGE, Map.of("holders", List.of(Fixtures.bank())));
        Map<String, Object> answer = resource.encumbrances(Fixtures.UNIT);
        assertEquals(List.of("欧**", "欧**"), answer.get("owners"));
        assertEquals(
                "玉山县示例银行股份有限公司",
                Form.of(answer).text("/encumbrances/0/holders/0").orElseThrow());
        for (String id : List.of(Fixtures.LI, Fixtures.CHEN, Fixtures.BANK, "欧阳某")) {
            assertFalse(answer.toString().contains(id), id);
        }
    }

    @Test
    void anUnregisteredUnitMayHaveANotice() {
        Burdens.put(registers, Kind.PRIORITY_NOTICE, Map.of());
        Form answer = Form.of(resource.encumbrances("361123 001002 GB00012 F00010023"));
        assertEquals(false, answer.flag("/registered").orElseThrow());
        assertEquals(Fixtures.UNIT, answer.text("/unitNumber").orElseThrow());
        assertEquals(1, answer.items("/encumbrances").size());
        assertEquals(List.of(), answer.items("/owners"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"361123", "<script>alert(1)</script>", "赣赣赣", "{0}'", "💥💥💥💥"})
    void whatIsNoUnitNumberIsRefused(String text) {
        Problem problem = assertThrows(ProblemException.class, () -> resource.encumbrances(text))
                .problem();
        assertEquals("unit-number-wrong", problem.code());
        assertEquals(422, problem.kind().status());
        assertFalse(problem.detail().zh().contains("<"));
    }

    @Test
    void aVeryLongTextIsRefusedShortly() {
        Problem problem = assertThrows(ProblemException.class, () -> resource.encumbrances("9".repeat(100_000)))
                .problem();
        assertEquals(true, problem.detail().en().length() < 200);
    }

    @Test
    void whatIsShownFreeTheRulesPass() {
        register();
        assertEquals(List.of(), resource.encumbrances(Fixtures.UNIT).get("encumbrances"));
        assertEquals(
                List.of(), centre.specimen("real-estate-transfer").findings(centre.component(FreeToDispose.class)));
    }

    @Test
    void theApplicationServesTheResource() {
        var application = centre.component(RealEstateApplication.class);
        assertEquals(1, application.getSingletons().size());
        assertInstanceOf(
                UnitResource.class, application.getSingletons().iterator().next());
    }

    private void register() {
        registers.with(
                Units.REGISTER,
                Fixtures.UNIT,
                Fixtures.unit("JOINT", List.of(Fixtures.person(Fixtures.LI), Fixtures.person(Fixtures.CHEN))));
    }
}
