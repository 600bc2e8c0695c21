package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class GuardianTest {
    private final TestCentre centre = new TestCentre();
    private final GuardianActs rule = new GuardianActs();
    private final Specimen child = centre.specimen("identity-card")
            .set("/form/holder/idNumber", People.HE)
            .set("/form/guardian", People.person(People.CHEN, "relation", "PARENT"))
            .set("/applicant/idNumber", People.CHEN)
            .with("guardian-id")
            .on("1921-07-07");

    @Test
    void theGuardianAppliesForAChild() {
        assertEquals(List.of(), child.findings(rule));
    }

    @Test
    void aChildHasAGuardian() {
        assertEquals(
                List.of("/form/guardian guardian-missing"),
                child.set("/form/guardian", null)
                        .set("/applicant/idNumber", People.HE)
                        .findings(rule));
    }

    @Test
    void fromTheSixteenthBirthdayOnThePersonAppliesAlone() {
        child.set("/form/guardian", null).set("/applicant/idNumber", People.HE).without("guardian-id");
        assertEquals(List.of(), child.on("1921-07-08").findings(rule));
    }

    @Test
    void theGuardianshipIsProved() {
        assertEquals(
                List.of("/materials guardian-proof-missing (overridable)"),
                child.without("guardian-id").findings(rule));
    }

    @Test
    void nobodyIsTheirOwnGuardian() {
        assertEquals(
                List.of("/form/guardian/idNumber guardian-is-holder"),
                child.set("/form/guardian/idNumber", People.HE)
                        .set("/applicant/idNumber", People.HE)
                        .findings(rule));
    }

    @Test
    void aGuardianIsOfAge() {
        child.set("/form/guardian/idNumber", People.SUN).set("/applicant/idNumber", People.SUN);
        assertEquals(
                List.of("/form/guardian/idNumber guardian-not-adult"),
                child.on("1921-04-11").findings(rule));
        assertEquals(List.of(), child.on("1921-04-12").findings(rule));
    }

    @Test
    void somebodyElseWhoAppliesIsForTheClerkToJudge() {
        assertEquals(
                List.of("/applicant/idNumber applicant-not-holder (overridable)"),
                child.set("/applicant/idNumber", People.ZHOU).findings(rule));
    }
}
