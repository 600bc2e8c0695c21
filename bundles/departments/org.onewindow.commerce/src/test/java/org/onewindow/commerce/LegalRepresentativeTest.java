package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LegalRepresentativeTest {
    private final LegalRepresentative rule = new LegalRepresentative();
    private final Filing filing = Filing.of("company-establishment");

    @Test
    void aDirectorMayRepresentTheCompany() {
        assertEquals(
                List.of(),
                filing.set("/officers/0/positions", List.of("DIRECTOR")).findings(rule));
    }

    @Test
    void theManagerMayRepresentTheCompany() {
        assertEquals(
                List.of(),
                filing.set("/officers/0/positions", List.of("MANAGER")).findings(rule));
    }

    @Test
    void aSupervisorMayNotRepresentTheCompany() {
        assertEquals(
                List.of("/form/legalRepresentative representative-not-in-office"),
                filing.set("/officers/0/positions", List.of("SUPERVISOR")).findings(rule));
    }

    @Test
    void somebodyWithoutAnOfficeMayNotRepresentTheCompany() {
        assertEquals(
                List.of("/form/legalRepresentative representative-not-in-office"),
                filing.set("/legalRepresentative/idNumber", "361123190404040045")
                        .findings(rule));
    }

    @Test
    void aDirectorIsNoSupervisor() {
        assertEquals(
                List.of("/form/officers/0/positions supervisor-is-executive"),
                filing.set("/officers/0/positions", List.of("DIRECTOR", "SUPERVISOR"))
                        .findings(rule));
    }

    @Test
    void twoEntriesOfOnePersonCountTogether() {
        assertEquals(
                List.of("/form/officers/1/positions supervisor-is-executive"),
                filing.set("/officers/1/idNumber", "11010519491231002X").findings(rule));
    }
}
