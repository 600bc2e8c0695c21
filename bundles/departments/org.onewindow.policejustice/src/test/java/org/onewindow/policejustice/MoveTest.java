package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class MoveTest {
    private final TestCentre centre = new TestCentre();
    private final Specimen filing = centre.specimen("household-move");

    @ParameterizedTest
    @EnumSource(MoveGround.class)
    void everyGroundHasItsProof(MoveGround ground) {
        var rule = new MoveGroundProof();
        filing.set("/form/ground", ground.name()).without("marriage-proof");
        assertEquals(List.of("/materials " + ground.finding() + " (overridable)"), filing.findings(rule));
        var proved = centre.specimen("household-move")
                .set("/form/ground", ground.name())
                .with(ground.material());
        assertEquals(List.of(), proved.findings(rule));
    }

    @Test
    void theProofOfAnotherGroundDoesNotDo() {
        assertEquals(
                List.of("/materials home-proof-missing (overridable)"),
                filing.set("/form/ground", "HOME").findings(new MoveGroundProof()));
    }

    @Test
    void theMoverOrTheHouseholderApplies() {
        var rule = new MoveApplicant();
        assertEquals(List.of(), filing.findings(rule));
        assertEquals(List.of(), filing.set("/applicant/idNumber", People.ZHOU).findings(rule));
        assertEquals(
                List.of("/applicant/idNumber move-applicant (overridable)"),
                filing.set("/applicant/idNumber", People.HE).findings(rule));
    }

    @Test
    void theHouseholderAgrees() {
        var rule = new MoveConsent();
        filing.without("householder-consent");
        assertEquals(List.of("/materials householder-consent-missing (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.set("/applicant/idNumber", People.ZHOU).findings(rule));
    }

    @Test
    void aHouseholdOfOnesOwnAndACollectiveOneNeedNoConsent() {
        var rule = new MoveConsent();
        filing.without("householder-consent");
        assertEquals(List.of(), filing.set("/form/destination/relation", "SELF").findings(rule));
        assertEquals(
                List.of(),
                filing.set("/form/destination/relation", "OTHER")
                        .set("/form/destination/household", "COLLECTIVE")
                        .findings(rule));
    }
}
