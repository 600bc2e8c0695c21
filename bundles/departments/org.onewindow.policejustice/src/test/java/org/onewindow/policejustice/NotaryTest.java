package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class NotaryTest {
    private final TestCentre centre = new TestCentre();
    private final Specimen filing = centre.specimen("notarisation");

    @ParameterizedTest
    @CsvSource({
        "WILL, false",
        "GIFT, false",
        "ADOPTION, false",
        "SURVIVAL, false",
        "MANDATE, false",
        "DECLARATION, false",
        "KINSHIP, true",
        "INHERITANCE, true",
        "EDUCATION, true",
        "CONTRACT, true"
    })
    void whatIsCloseToThePersonIsNotLeftToAnAgent(String subject, boolean allowed) {
        filing.set("/form/subject", subject).set("/form/agent", People.person(People.CHEN, "capacity", "MANDATARY"));
        assertEquals(
                allowed ? List.of() : List.of("/form/agent notary-in-person"), filing.findings(new NotaryInPerson()));
    }

    @Test
    void aLegalRepresentativeIsNoAgent() {
        filing.set("/form/subject", "GIFT")
                .set("/form/agent", People.person(People.CHEN, "capacity", "LEGAL_REPRESENTATIVE"));
        assertEquals(List.of(), filing.findings(new NotaryInPerson()));
    }

    @Test
    void anOrganisationMaySendAnAgent() {
        filing.set("/form/subject", "MANDATE")
                .set("/form/parties/0/kind", "LEGAL_PERSON")
                .set("/form/agent", People.person(People.CHEN, "capacity", "MANDATARY"));
        assertEquals(List.of(), filing.findings(new NotaryInPerson()));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACT, false",
        "INHERITANCE, false",
        "PROPERTY_DIVISION, false",
        "MANDATE, true",
        "DECLARATION, true",
        "GIFT, true",
        "WILL, true"
    })
    void realPropertyGoesToTheOfficeWhereItIs(String subject, boolean anywhere) {
        filing.set("/form/subject", subject).set("/form/concernsRealProperty", true);
        assertEquals(anywhere ? List.of() : List.of("/form/place notary-place"), filing.findings(new NotaryPlace()));
        assertEquals(List.of(), filing.set("/form/place", "REAL_PROPERTY").findings(new NotaryPlace()));
    }

    @Test
    void withoutRealPropertyAnyLawfulPlaceWillDo() {
        assertEquals(List.of(), filing.set("/form/subject", "CONTRACT").findings(new NotaryPlace()));
    }

    @ParameterizedTest
    @EnumSource(NotarySubject.class)
    void everySubjectNeedsItsPapers(NotarySubject subject) {
        var rule = new NotaryPapers();
        var missing = new ArrayList<String>();
        filing.set("/form/subject", subject.name()).without("kinship-proof");
        subject.papers().forEach(paper -> missing.add("/materials " + paper.finding() + " (overridable)"));
        assertEquals(missing, filing.findings(rule));
        var whole = centre.specimen("notarisation").set("/form/subject", subject.name());
        subject.papers().forEach(paper -> whole.with(paper.material()));
        assertEquals(List.of(), whole.findings(rule));
    }

    @Test
    void anInheritanceNeedsDeathKinshipAndProperty() {
        assertEquals(
                List.of(
                        "/materials notary-death-proof-missing (overridable)",
                        "/materials notary-property-proof-missing (overridable)"),
                filing.set("/form/subject", "INHERITANCE").findings(new NotaryPapers()));
    }

    @Test
    void anAgentHasAMandate() {
        var rule = new NotaryPapers();
        filing.set("/form/agent", People.person(People.CHEN));
        assertEquals(List.of("/materials notary-mandate-missing (overridable)"), filing.findings(rule));
        assertEquals(List.of(), filing.with("mandate").findings(rule));
    }

    @Test
    void aWillIsMadeByAPersonOfFullCapacity() {
        var rule = new WillCapacity();
        filing.set("/form/subject", "WILL");
        String pointer = "/form/parties/0/idNumber ";
        assertEquals(
                List.of(pointer + "will-maker-too-young"),
                filing.on("1919-04-11").findings(rule));
        assertEquals(
                List.of(pointer + "will-maker-minor (overridable)"),
                filing.on("1919-04-12").findings(rule));
        assertEquals(
                List.of(pointer + "will-maker-minor (overridable)"),
                filing.on("1921-04-11").findings(rule));
        assertEquals(List.of(), filing.on("1921-04-12").findings(rule));
        assertEquals(
                List.of(), filing.on("1910-01-01").set("/form/subject", "BIRTH").findings(rule));
    }

    @Test
    void nobodyInheritsBeforeTheDeath() {
        var rule = new DeathDate();
        filing.set("/form/deceased", Map.of("diedOn", "2026-03-02"));
        assertEquals(List.of(), filing.on("2026-03-02").findings(rule));
        assertEquals(
                List.of("/form/deceased/diedOn death-in-future"),
                filing.on("2026-03-01").findings(rule));
    }
}
