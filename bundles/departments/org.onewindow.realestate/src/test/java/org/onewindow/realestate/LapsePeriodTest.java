package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.testkit.TestCentre;

class LapsePeriodTest {
    private final TestCentre centre = new TestCentre();

    @Test
    void anObjectionIsInForceForFifteenDays() {
        var objection = entry(Encumbrance.Kind.OBJECTION, Map.of("registeredOn", "2026-03-02"));
        assertTrue(isInForce(objection, "2026-03-17"));
        assertFalse(isInForce(objection, "2026-03-18"));
    }

    @Test
    void aLastDayThatIsNoWorkingDayMovesOn() {
        // The fifteenth day, 21 March, is a Saturday (民法典 art. 203).
        var objection = entry(Encumbrance.Kind.OBJECTION, Map.of("registeredOn", "2026-03-06"));
        assertTrue(isInForce(objection, "2026-03-23"));
        assertFalse(isInForce(objection, "2026-03-24"));
    }

    @Test
    void anObjectionWithASuitStays() {
        var objection = entry(
                Encumbrance.Kind.OBJECTION,
                Map.of("registeredOn", "2026-03-02", "suit", Map.of("filedOn", "2026-03-10")));
        assertTrue(isInForce(objection, "2027-03-02"));
    }

    @Test
    void aNoticeLapsesNinetyDaysAfterRegistrationBecamePossible() {
        // The ninetieth day, 31 May, is a Sunday.
        var notice = entry(Encumbrance.Kind.PRIORITY_NOTICE, Map.of("registrableFrom", "2026-03-02"));
        assertTrue(isInForce(notice, "2026-06-01"));
        assertFalse(isInForce(notice, "2026-06-02"));
    }

    @Test
    void untilTheCivilCodeItWasThreeMonths() {
        var before = entry(Encumbrance.Kind.PRIORITY_NOTICE, Map.of("registrableFrom", "2020-12-31"));
        assertEquals(
                LocalDate.of(2021, 3, 31), before.lastDay(centre.calendar()).orElseThrow());
        var since = entry(Encumbrance.Kind.PRIORITY_NOTICE, Map.of("registrableFrom", "2021-01-01"));
        assertEquals(LocalDate.of(2021, 4, 1), since.lastDay(centre.calendar()).orElseThrow());
    }

    @Test
    void aNoticeBeforeFirstRegistrationHasNoEnd() {
        var notice = entry(Encumbrance.Kind.PRIORITY_NOTICE, Map.of("registeredOn", "2020-01-02"));
        assertTrue(isInForce(notice, "2040-01-02"));
    }

    @Test
    void aSeizureEndsWhenTheCourtSaysSoAndAMortgageNever() {
        var seizure = entry(Encumbrance.Kind.SEIZURE, Map.of("registeredOn", "2026-03-02", "until", "2029-03-01"));
        assertTrue(isInForce(seizure, "2029-03-01"));
        assertFalse(isInForce(seizure, "2029-03-02"));
        assertTrue(isInForce(entry(Encumbrance.Kind.MORTGAGE, Map.of("registeredOn", "1999-01-02")), "2040-01-02"));
    }

    @Test
    void whatIsReleasedIsNotInForce() {
        var mortgage = entry(Encumbrance.Kind.MORTGAGE, Map.of("releasedOn", "2026-03-02"));
        assertFalse(isInForce(mortgage, "2026-03-02"));
    }

    @Test
    void everyPeriodNamesItsProvision() {
        LapsePeriod.ALL.forEach(period -> assertTrue(period.source().matches("(物权法|民法典) art\\. [0-9]+")));
    }

    private boolean isInForce(Encumbrance one, String on) {
        return one.isInForce(LocalDate.parse(on), centre.calendar());
    }

    private static Encumbrance entry(Encumbrance.Kind kind, Map<String, Object> more) {
        var document = new HashMap<>(more);
        document.put("kind", kind.name());
        return Encumbrance.of(new RegisterEntry(Burdens.NUMBER, document));
    }
}
