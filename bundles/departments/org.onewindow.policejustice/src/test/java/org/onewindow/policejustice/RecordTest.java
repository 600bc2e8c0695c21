package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class RecordTest {
    private static final String UNIT = "91361123MA0F00027X";

    private final TestCentre centre = new TestCentre();
    private final RecordPurpose purpose = new RecordPurpose();
    private final Specimen own = centre.specimen("no-criminal-record");

    @Test
    void aPersonAsksAboutNobodyElse() {
        assertEquals(
                List.of("/form/subject/idNumber record-of-another"),
                own.set("/applicant/idNumber", People.CHEN).findings(purpose));
    }

    @Test
    void somebodyEntrustedAsksForAnother() {
        own.set("/applicant/idNumber", People.CHEN).set("/form/agent", People.person(People.CHEN));
        assertEquals(List.of(), own.findings(purpose));
    }

    @ParameterizedTest
    @CsvSource({"EMPLOYMENT", "ADOPTION", "ABROAD", "OTHER"})
    void aPersonsOwnPurposesAreNotLimited(String what) {
        assertEquals(List.of(), own.set("/form/purpose", what).findings(purpose));
    }

    @Test
    void aUnitDoesNotAskAsAPerson() {
        assertEquals(
                List.of("/form/query record-person-only"),
                People.organisation(own, UNIT).findings(purpose));
    }

    @Test
    void aPersonDoesNotAskAsAUnit() {
        assertEquals(
                List.of("/form/query record-unit-only"),
                own.set("/form/query", "UNIT_STAFF").findings(purpose));
    }

    @Test
    void aUnitAsksAboutItsStaffAndCandidatesWhereALawBansOffenders() {
        assertEquals(List.of(), unit("UNIT_STAFF", "CANDIDATE").findings(purpose));
        assertEquals(List.of(), unit("UNIT_STAFF", "STAFF").findings(purpose));
        assertEquals(
                List.of("/form/unit/relation record-relation-differs"),
                unit("UNIT_STAFF", "APPLICANT").findings(purpose));
    }

    @Test
    void withoutABanAUnitDoesNotAsk() {
        assertEquals(
                List.of("/form/unit/ban record-ban-missing"),
                unit("UNIT_STAFF", "STAFF").set("/form/unit/ban", null).findings(purpose));
    }

    @Test
    void aBanThatIsNotListedIsForTheClerkToJudge() {
        assertEquals(
                List.of("/form/unit/banDetails record-ban-unlisted (overridable)"),
                unit("UNIT_STAFF", "STAFF")
                        .set("/form/unit/ban", "OTHER")
                        .set("/form/unit/banDetails", "某条例第一条")
                        .findings(purpose));
    }

    @ParameterizedTest
    @CsvSource({"UNIT_STAFF, EMPLOYMENT", "LICENSING, QUALIFICATION", "NOTARY, NOTARISATION"})
    void everyUnitHasItsOneListedPurpose(RecordQuery query, String lawful) {
        for (String what : List.of("EMPLOYMENT", "STUDY", "ABROAD", "QUALIFICATION", "NOTARISATION", "OTHER")) {
            List<String> expected = what.equals(lawful) ? List.of() : List.of("/form/purpose record-purpose-differs");
            String relation = query == RecordQuery.UNIT_STAFF ? "STAFF" : "APPLICANT";
            assertEquals(
                    expected,
                    unit(query.name(), relation).set("/form/purpose", what).findings(purpose));
        }
    }

    @Test
    void theUnitIsTheApplicantAndBringsItsPapers() {
        var unit = unit("UNIT_STAFF", "STAFF")
                .set("/form/unit/creditCode", "91361123MA0F000193")
                .without("unit-papers");
        assertEquals(
                List.of(
                        "/form/unit/creditCode record-unit-differs",
                        "/materials record-unit-papers-missing (overridable)"),
                unit.findings(purpose));
    }

    @Test
    void whoeverIsEntrustedHasFullCapacityAndAMandate() {
        var rule = new RecordAgent();
        own.set("/form/agent", People.person(People.HE));
        assertEquals(List.of("/materials record-mandate-missing (overridable)"), own.findings(rule));
        own.with("mandate");
        assertEquals(List.of(), own.on("1923-07-08").findings(rule));
        assertEquals(
                List.of("/form/agent/idNumber record-agent-minor (overridable)"),
                own.on("1923-07-07").findings(rule));
        assertEquals(
                List.of("/form/agent/idNumber record-agent-minor"),
                own.on("1921-07-07").findings(rule));
    }

    @Test
    void nobodyEntrustsThemselves() {
        own.with("mandate").set("/form/agent", People.person("361123190209010035"));
        assertEquals(List.of("/form/agent/idNumber record-agent-is-subject"), own.findings(new RecordAgent()));
    }

    @Test
    void aForeignerHasStayedAHundredAndEightyDays() {
        var rule = new RecordStay();
        own.set("/form/subject/idType", "PASSPORT")
                .set("/form/subject/idNumber", "P0000000")
                .set("/form/subject/nationality", "法国");
        assertEquals(List.of("/form/residentSince record-stay-missing"), own.findings(rule));
        own.set("/form/residentSince", "2026-01-01");
        assertEquals(
                List.of("/form/residentSince record-stay-too-short (overridable)"),
                own.on("2026-06-29").findings(rule));
        assertEquals(List.of(), own.on("2026-06-30").findings(rule));
    }

    @Test
    void aCitizenWhoShowsAPassportHasNoStayToProve() {
        own.set("/form/subject/idType", "PASSPORT").set("/form/subject/idNumber", "E00000000");
        assertEquals(List.of(), own.findings(new RecordStay()));
    }

    @Test
    void noPeriodEndsAfterTheDayOfReceipt() {
        var rule = new RecordPeriod();
        assertEquals(List.of(), own.findings(rule));
        own.on("2026-03-02");
        assertEquals(List.of(), period("2006-03-02", "2026-03-02").findings(rule));
        assertEquals(
                List.of("/form/period record-period"),
                period("2006-03-02", "2026-03-03").findings(rule));
        assertEquals(
                List.of("/form/period record-period"),
                period("2006-03-02", "2006-03-01").findings(rule));
    }

    private Specimen period(String from, String until) {
        return own.set("/form/period", Map.of("from", from, "until", until));
    }

    private Specimen unit(String query, String relation) {
        String purpose = Map.of("UNIT_STAFF", "EMPLOYMENT", "LICENSING", "QUALIFICATION", "NOTARY", "NOTARISATION")
                .get(query);
        return People.organisation(centre.specimen("no-criminal-record"), UNIT)
                .with("unit-papers")
                .set("/form/query", query)
                .set("/form/purpose", purpose)
                .set("/form/unit", new HashMap<>(Map.of("creditCode", UNIT, "relation", relation, "ban", "MINORS")));
    }
}
