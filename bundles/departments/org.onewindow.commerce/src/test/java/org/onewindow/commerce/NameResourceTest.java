package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class NameResourceTest {
    private static final String NAME = "玉山县云帆贸易有限公司";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    // In Shanghai it is already 2 March.
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T16:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final NameResource names = new NameResource(registers, centre.component(Locality.class), clock);

    @Test
    void aFreeNameIsFreeAndNeedsNoReason() {
        Map<String, Object> answer = names.check(" " + NAME + " ");
        assertEquals(NAME, answer.get("name"));
        assertEquals(true, answer.get("free"));
        assertNull(answer.get("rule"));
        assertNull(answer.get("reason"));
        assertFalse(answer.containsKey("keptUntil"));
    }

    @Test
    void aRegisteredNameIsTakenAndTheReasonIsInBothLanguages() {
        registers.with(Enterprises.REGISTER, Fixtures.CODE, Map.of("creditCode", Fixtures.CODE, "name", NAME));
        Map<String, Object> answer = names.check(NAME);
        assertEquals(false, answer.get("free"));
        assertEquals("name-taken", answer.get("rule"));
        assertEquals(
                Map.of("zh-CN", "名称“" + NAME + "”已经登记。", "en", "The name " + NAME + " is registered already."),
                answer.get("reason"));
    }

    @Test
    void aKeptNameSaysUntilWhenButNotForWhom() {
        registers.with(
                NameRegister.NAMES,
                NAME,
                Map.of("name", NAME, "keeperId", "11010519491231002X", "keptUntil", "2026-03-02"));
        Map<String, Object> answer = names.check(NAME);
        assertEquals("name-kept", answer.get("rule"));
        assertEquals("2026-03-02", answer.get("keptUntil"));
        assertFalse(answer.toString().contains("11010519491231002X"));
    }

    @Test
    void eachFaultOfCompositionIsNamed() {
        assertEquals("name-trade-too-short", names.check("玉山县云有限公司").get("rule"));
        assertEquals("name-industry-missing", names.check("玉山县云帆有限公司").get("rule"));
        assertEquals("name-form-missing", names.check("玉山县云帆贸易").get("rule"));
        assertEquals("name-region-missing", names.check("云帆贸易有限公司").get("rule"));
        assertEquals("name-needs-approval", names.check("玉山县中华云帆贸易有限公司").get("rule"));
        assertEquals("name-prohibited-word", names.check("玉山县人民政府贸易有限公司").get("rule"));
        assertEquals("name-characters", names.check("Yushan Trading Ltd").get("rule"));
    }

    @Test
    void theTradeNameMayBeThePlacesOwn() {
        assertEquals(true, names.check("玉山县玉山茶叶店").get("free"));
    }

    @Test
    void bracketsOfBothWidthsAreTheSame() {
        assertEquals("云帆（江西）贸易有限公司", names.check("云帆(江西)贸易有限公司").get("name"));
    }

    @Test
    void markupIsNoNameAndDoesNotReachTheReason() {
        Map<String, Object> answer = names.check("<script>alert(1)</script>");
        assertEquals("name-characters", answer.get("rule"));
        assertFalse(answer.get("reason").toString().contains("script"));
    }

    @Test
    void aVeryLongNameIsAnsweredShortly() {
        Map<String, Object> answer = names.check("云".repeat(100_000));
        assertEquals("name-too-long", answer.get("rule"));
        assertTrue(((String) answer.get("name")).length() <= CompanyName.MAX_LENGTH);
    }

    @Test
    void whatTheEndpointFindsFreeTheRulesPass() {
        Map<String, Object> answer = names.check("玉山县云帆软件科技有限公司");
        assertEquals(true, answer.get("free"));
        var filing = centre.specimen("company-establishment");
        assertTrue(filing.findings(centre.component(NameFree.class)).isEmpty());
        assertTrue(filing.findings(centre.component(NameComposition.class)).isEmpty());
    }

    @Test
    void theApplicationServesTheResource() {
        var application = centre.component(CommerceApplication.class);
        assertEquals(1, application.getSingletons().size());
        assertTrue(application.getSingletons().iterator().next() instanceof NameResource);
    }
}
