package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class AidTest {
    private final TestCentre centre = new TestCentre();
    private final AidScope scope = new AidScope();
    private final AidEconomy economy = new AidEconomy();
    private final AidAgent agent = new AidAgent();
    private final Specimen filing = centre.specimen("legal-aid");

    @ParameterizedTest
    @CsvSource({
        "LABOUR, WORK_INJURY, true",
        "LABOUR, SUPPORT, false",
        "CIVIL, SUPPORT, true",
        "CIVIL, CRIMINAL, false",
        "CRIMINAL, CRIMINAL, true",
        "CRIMINAL, WAGES, false",
        "STATE_COMPENSATION, STATE_COMPENSATION, true",
        "STATE_COMPENSATION, PENSION, false",
        "NON_LITIGATION, POLLUTION, true"
    })
    void theFormOfAidFitsTheClaim(String form, String claim, boolean fits) {
        assertEquals(
                fits ? List.of() : List.of("/form/aidForm aid-form-differs"),
                filing.set("/form/aidForm", form).set("/form/claim", claim).findings(scope));
    }

    @Test
    void anUnlistedClaimIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/claim aid-claim-open (overridable)"),
                filing.set("/form/claim", "OTHER").findings(scope));
    }

    @Test
    void difficultyIsStatedAndPledged() {
        filing.set("/form/economicGround", "DIFFICULTY");
        assertEquals(
                List.of(
                        "/form/statement aid-statement-missing",
                        "/materials aid-statement-not-handed-in (overridable)"),
                filing.findings(economy));
        assertEquals(
                List.of(),
                filing.set("/form/statement", Map.of("pledge", true))
                        .with("economic-statement")
                        .findings(economy));
    }

    @Test
    void anExemptionIsNamedAndProved() {
        assertEquals(
                List.of("/materials aid-proof-missing (overridable)"),
                filing.without("exemption-proof").findings(economy));
        assertEquals(
                List.of("/form/exemptBy aid-exempt-unsaid"),
                filing.set("/form/exemptBy", null).findings(economy));
        assertEquals(
                List.of("/form/notLimitedBy aid-not-limited-unsaid"),
                filing.set("/form/economicGround", "NOT_LIMITED").findings(economy));
    }

    @ParameterizedTest
    @CsvSource({"WAGES, true", "WORK_INJURY, true", "LABOUR_RELATION, false", "OTHER_INJURY, false", "SUPPORT, false"})
    void aMigrantWorkerIsExemptForWagesAndInjuriesAtWorkOnly(String claim, boolean exempt) {
        assertEquals(
                exempt ? List.of() : List.of("/form/exemptBy aid-ground-claim"),
                filing.set("/form/claim", claim).findings(economy));
    }

    @ParameterizedTest
    @CsvSource({
        "RETRIAL, STATE_COMPENSATION, true",
        "RETRIAL, WAGES, false",
        "HERO, PERSONALITY, true",
        "HERO, PENSION, false",
        "BRAVERY, OTHER_INJURY, true",
        "ABUSE, SUPPORT, true"
    })
    void someGroundsOfArticleThirtyTwoGoWithOneClaim(String by, String claim, boolean fits) {
        filing.set("/form/economicGround", "NOT_LIMITED")
                .set("/form/notLimitedBy", by)
                .set("/form/claim", claim);
        assertEquals(fits ? List.of() : List.of("/form/notLimitedBy aid-ground-claim"), filing.findings(economy));
    }

    @Test
    void forAMinorTheLegalRepresentativeApplies() {
        filing.set("/form/person/idNumber", People.HE).set("/applicant/idNumber", People.HE);
        assertEquals(
                List.of("/form/agent aid-representative-missing"),
                filing.on("1921-07-07").findings(agent));
        assertEquals(
                List.of("/form/agent aid-representative-missing (overridable)"),
                filing.on("1923-07-07").findings(agent));
        assertEquals(List.of(), filing.on("1923-07-08").findings(agent));
    }

    @Test
    void whoeverAppliesForAnotherProvesIt() {
        filing.set("/form/agent", People.person(People.CHEN)).set("/applicant/idNumber", People.CHEN);
        assertEquals(List.of("/materials aid-agent-proof-missing (overridable)"), filing.findings(agent));
        assertEquals(List.of(), filing.with("agent-proof").findings(agent));
    }

    @Test
    void aStrangerWhoAppliesIsForTheClerkToJudge() {
        assertEquals(
                List.of("/applicant/idNumber aid-applicant-differs (overridable)"),
                filing.set("/applicant/idNumber", People.CHEN).findings(agent));
    }
}
