package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.testkit.TestCentre;

class CardResourceTest {
    // In Shanghai it is already 2 March.
    private final TestCentre centre = new TestCentre();
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T16:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private final CardResource cards = new CardResource(clock);

    @Test
    void withoutADayTheCardIsAskedForToday() {
        Map<String, Object> answer = cards.validity("1996-03-02", null, "EXPIRED");
        assertEquals("2026-03-02", answer.get("on"));
        assertEquals(30, answer.get("age"));
        assertEquals("TWENTY_YEARS", answer.get("term"));
        assertEquals("2046-03-02", answer.get("validUntil"));
        assertEquals(false, answer.get("guardianNeeded"));
        assertEquals("20.00", answer.get("fee"));
        assertEquals(true, answer.get("freeForHardship"));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-03-03, FIVE_YEARS, 2031-03-02, true",
        "2010-03-02, TEN_YEARS, 2036-03-02, false",
        "2000-03-03, TEN_YEARS, 2036-03-02, false",
        "2000-03-02, TWENTY_YEARS, 2046-03-02, false",
        "1980-03-03, TWENTY_YEARS, 2046-03-02, false"
    })
    void theTermIsTheOneForTheAge(String birth, String term, String until, boolean guardian) {
        Map<String, Object> answer = cards.validity(birth, "2026-03-02", "FIRST");
        assertEquals(term, answer.get("term"));
        assertEquals(until, answer.get("validUntil"));
        assertEquals(guardian, answer.get("guardianNeeded"));
    }

    @Test
    void aLongTermCardHasNoLastDay() {
        Map<String, Object> answer = cards.validity("1980-03-02", "2026-03-02", null);
        assertEquals("LONG_TERM", answer.get("term"));
        assertTrue(answer.containsKey("validUntil"));
        assertNull(answer.get("validUntil"));
    }

    @Test
    void aFirstCardIsFreeSinceAprilTwentyEighteen() {
        assertEquals(
                "20.00", cards.validity("1990-01-01", "2018-03-31", "FIRST").get("fee"));
        assertEquals("0.00", cards.validity("1990-01-01", "2018-04-01", "FIRST").get("fee"));
    }

    @Test
    void theFeesSourceIsToldInBothLanguages() {
        var source = (Map<?, ?>) cards.validity("1990-01-01", null, "LOST").get("feeSource");
        assertTrue(((String) source.get("zh-CN")).contains("发改价格〔2003〕2322号"));
        assertTrue(((String) source.get("en")).contains("[2003] No. 2322"));
    }

    @Test
    void theAnswerDoesNotRepeatTheDateOfBirth() {
        assertFalse(cards.validity("1990-01-01", null, null).toString().contains("1990"));
    }

    @ParameterizedTest
    @CsvSource({
        ", , , birthDate, parameter-missing",
        "1990-02-30, , , birthDate, parameter-date",
        "11010519491231002X, , , birthDate, parameter-date",
        "2026-03-03, , , birthDate, parameter-birth",
        "1990-01-01, tomorrow, , on, parameter-date",
        "1990-01-01, 2003-12-31, , on, parameter-range",
        "1990-01-01, 2028-01-01, , on, parameter-range",
        "1990-01-01, , STOLEN, ground, parameter-choice"
    })
    void aParameterThatCannotBeUsedIsNamed(String birth, String on, String ground, String parameter, String code) {
        Problem problem = assertThrows(ProblemException.class, () -> cards.validity(birth, on, ground))
                .problem();
        assertEquals(Kind.MALFORMED, problem.kind());
        assertEquals(code, problem.code());
        assertEquals(parameter, problem.extra().get("parameter"));
        assertFalse(problem.detail().zh().contains("{"));
        assertFalse(problem.detail().toString().contains("11010519491231002X"));
    }

    @Test
    void nextYearIsStillAnswered() {
        assertEquals(
                "2027-12-31", cards.validity("1990-01-01", "2027-12-31", null).get("on"));
    }

    @Test
    void theApplicationServesTheResource() {
        var application = centre.component(PoliceJusticeApplication.class);
        assertEquals(1, application.getSingletons().size());
        assertTrue(application.getSingletons().iterator().next() instanceof CardResource);
    }
}
