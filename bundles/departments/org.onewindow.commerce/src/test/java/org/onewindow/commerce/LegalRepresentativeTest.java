package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class LegalRepresentativeTest {
    private final TestCentre centre = new TestCentre();
    private final LegalRepresentative rule = new LegalRepresentative();
    private final Specimen filing = centre.specimen("company-establishment");

    @Test
    void aDirectorMayRepresentTheCompany() {
        assertEquals(
                List.of(),
                filing.set("/form/officers/0/positions", List.of("DIRECTOR")).findings(rule));
    }

    @Test
    void theManagerMayRepresentTheCompany() {
        assertEquals(
                List.of(),
                filing.set("/form/officers/0/positions", List.of("MANAGER")).findings(rule));
    }

    @Test
    void aSupervisorMayNotRepresentTheCompany() {
        assertEquals(
                List.of("/form/legalRepresentative representative-not-in-office"),
                filing.set("/form/officers/0/positions", List.of("SUPERVISOR")).findings(rule));
    }

    @Test
    void somebodyWithoutAnOfficeMayNotRepresentTheCompany() {
        assertEquals(
                List.of("/form/legalRepresentative representative-not-in-office"),
                filing.set("/form/legalRepresentative/idNumber", "361123190404040045")
                        .findings(rule));
    }

    @Test
    void aDirectorIsNoSupervisor() {
        assertEquals(
                List.of("/form/officers/0/positions supervisor-is-executive"),
                filing.set("/form/officers/0/positions", List.of("DIRECTOR", "SUPERVISOR"))
                        .findings(rule));
    }

    @Test
    void twoEntriesOfOnePersonCountTogether() {
        assertEquals(
                List.of("/form/officers/1/positions supervisor-is-executive"),
                filing.set("/form/officers/1/idNumber", "11010519491231002X").findings(rule));
    }
}
