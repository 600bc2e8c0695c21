package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class PassportTest {
    private final TestCentre centre = new TestCentre();
    private final FormerPassport former = new FormerPassport();
    private final Specimen filing = centre.specimen("passport");

    @Test
    void aFirstPassportHasNoFormerOne() {
        filing.set("/form/kind", "FIRST").set("/form/reason", null);
        assertEquals(List.of("/form/formerPassport former-passport-of-first"), filing.findings(former));
        assertEquals(List.of(), filing.set("/form/formerPassport", null).findings(former));
    }

    @Test
    void aReplacementTakesTheFormerPassport() {
        assertEquals(
                List.of(
                        "/form/formerPassport former-passport-missing",
                        "/materials former-passport-not-shown (overridable)"),
                filing.set("/form/formerPassport", null)
                        .without("former-passport")
                        .findings(former));
    }

    @Test
    void aLostPassportIsReissued() {
        filing.set("/form/reason", "LOST").without("former-passport");
        assertEquals(List.of("/form/kind lost-passport-reissued"), filing.findings(former));
        assertEquals(List.of(), filing.set("/form/kind", "REISSUE").findings(former));
    }

    @Test
    void onlyALostPassportIsReissued() {
        assertEquals(
                List.of("/form/kind passport-replaced"),
                filing.set("/form/kind", "REISSUE").findings(former));
    }

    @Test
    void whoHasLostAPassportMayNotKnowItsNumber() {
        assertEquals(
                List.of("/form/formerPassport former-passport-missing (overridable)"),
                filing.set("/form/kind", "REISSUE")
                        .set("/form/reason", "LOST")
                        .set("/form/formerPassport", null)
                        .without("former-passport")
                        .findings(former));
    }

    @Test
    void aChildsGuardianConsents() {
        var rule = new PassportMinor();
        assertEquals(
                List.of("/materials guardian-consent-missing (overridable)"),
                filing.on("1921-07-07").findings(rule));
        assertEquals(List.of(), filing.on("1921-07-08").findings(rule));
        assertEquals(List.of(), filing.on("1921-07-07").with("guardian-consent").findings(rule));
    }

    @Test
    void aStateEmployeesEmployerConsents() {
        var rule = new StateEmployee();
        filing.set("/form/stateEmployee", true);
        assertEquals(List.of("/materials unit-consent-missing (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.with("unit-consent").findings(rule));
    }

    @Test
    void whoHasHadAPassportDoesNotGetAFirstOne() {
        var registers = centre.registers()
                .with("certificates", "1", Map.of("kind", "PASSPORT", "holderId", People.HE, "issuedOn", "2015-07-01"));
        assertEquals(
                List.of("/form/kind document-held (overridable)"),
                filing.set("/form/kind", "FIRST").findings(centre.component(FirstDocument.class)));
    }
}
