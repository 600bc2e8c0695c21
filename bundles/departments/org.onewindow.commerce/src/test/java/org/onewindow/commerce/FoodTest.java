package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoodTest {
    private final FoodItems items = new FoodItems();
    private final FoodStaff staff = new FoodStaff();
    private final Filing filing = Filing.of("food-business-licence");

    @Test
    void preparedFoodNeedsALicence() {
        assertEquals(
                List.of(),
                filing.set("/items", List.of("PRE_PACKAGED_SALE", "HOT_FOOD")).findings(items));
    }

    @Test
    void prePackagedFoodAloneNeedsAFilingOnly() {
        assertEquals(
                List.of("/form/items food-filing-suffices (overridable)"),
                filing.set("/items", List.of("PRE_PACKAGED_SALE")).findings(items));
    }

    @Test
    void somebodyAnswersForFoodSafety() {
        assertEquals(
                List.of("/form/staff food-safety-officer-missing"),
                filing.set("/staff/0/position", "EMPLOYEE").findings(staff));
    }

    @Test
    void whoTouchesFoodIsHealthy() {
        assertEquals(
                List.of("/form/staff/1/healthCertificate health-certificate-missing"),
                filing.set("/staff/1/healthCertificate", null).findings(staff));
    }

    @Test
    void whoTouchesNoFoodNeedsNoCertificate() {
        assertEquals(
                List.of(),
                filing.set("/staff/1/healthCertificate", null)
                        .set("/staff/1/readyToEatFood", false)
                        .findings(staff));
    }
}
