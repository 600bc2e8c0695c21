package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class FoodTest {
    private final TestCentre centre = new TestCentre();
    private final FoodItems items = new FoodItems();
    private final FoodStaff staff = new FoodStaff();
    private final Specimen filing = centre.specimen("food-business-licence");

    @Test
    void preparedFoodNeedsALicence() {
        assertEquals(
                List.of(),
                filing.set("/form/items", List.of("PRE_PACKAGED_SALE", "HOT_FOOD"))
                        .findings(items));
    }

    @Test
    void prePackagedFoodAloneNeedsAFilingOnly() {
        assertEquals(
                List.of("/form/items food-filing-suffices (overridable)"),
                filing.set("/form/items", List.of("PRE_PACKAGED_SALE")).findings(items));
    }

    @Test
    void somebodyAnswersForFoodSafety() {
        assertEquals(
                List.of("/form/staff food-safety-officer-missing"),
                filing.set("/form/staff/0/position", "EMPLOYEE").findings(staff));
    }

    @Test
    void whoTouchesFoodIsHealthy() {
        assertEquals(
                List.of("/form/staff/1/healthCertificate health-certificate-missing"),
                filing.set("/form/staff/1/healthCertificate", null).findings(staff));
    }

    @Test
    void whoTouchesNoFoodNeedsNoCertificate() {
        assertEquals(
                List.of(),
                filing.set("/form/staff/1/healthCertificate", null)
                        .set("/form/staff/1/readyToEatFood", false)
                        .findings(staff));
    }
}
