package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.problem.ProblemException;

class BenefitResourceTest {
    private final BenefitResource resource = new BenefitResource();

    @Test
    void fiveYearsGiveEighteenMonths() {
        assertEquals(
                Map.of(
                        "contributionMonths", 60,
                        "entitled", true,
                        "months", 18,
                        "unusedMonths", 0,
                        "totalMonths", 18,
                        "source", Map.of("zh-CN", "社会保险法第四十五条、第四十六条", "en", "Social Insurance Law, art. 45 and 46")),
                resource.duration("5", null, null));
    }

    @Test
    void monthsBeyondTheYearsAndMonthsNotDrawnCount() {
        Map<String, Object> answer = resource.duration("4", "11", "13");
        assertEquals(59, answer.get("contributionMonths"));
        assertEquals(12, answer.get("months"));
        assertEquals(24, answer.get("totalMonths"));
    }

    @Test
    void underAYearThereIsNoClaim() {
        Map<String, Object> answer = resource.duration("0", "11", "6");
        assertEquals(false, answer.get("entitled"));
        assertEquals(0, answer.get("totalMonths"));
    }

    @ParameterizedTest
    @CsvSource({"51", "-1", "five", "5.5", "１２", "99999999999"})
    void yearsAreAWholeNumberUpToFifty(String years) {
        var refused = assertThrows(ProblemException.class, () -> resource.duration(years, null, null));
        assertEquals("parameter-range", refused.problem().code());
        assertEquals(400, refused.problem().kind().status());
        assertEquals(Map.of("parameter", "years"), refused.problem().extra());
    }

    @Test
    void yearsAreNeeded() {
        var refused = assertThrows(ProblemException.class, () -> resource.duration(" ", null, null));
        assertEquals("parameter-missing", refused.problem().code());
    }

    @Test
    void theOthersHaveTheirRangesToo() {
        assertThrows(ProblemException.class, () -> resource.duration("5", "12", null));
        assertThrows(ProblemException.class, () -> resource.duration("5", null, "25"));
    }

    @Test
    void theApplicationServesTheResource() {
        var singletons = new SocialServicesApplication().getSingletons();
        assertEquals(1, singletons.size());
        assertTrue(singletons.iterator().next() instanceof BenefitResource);
    }
}
