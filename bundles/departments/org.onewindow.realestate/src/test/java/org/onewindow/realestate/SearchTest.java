package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.realestate.Encumbrance.Kind;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class SearchTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final SearchStanding standing = centre.component(SearchStanding.class);
    private final SearchResult result = centre.component(SearchResult.class);
    private final Specimen search = centre.specimen("real-estate-record-search");

    @BeforeEach
    void aUnitIsRegistered() {
        registers.with(Units.REGISTER, Fixtures.UNIT, Fixtures.unit("SOLE", List.of(Fixtures.person(Fixtures.LI))));
        registers.with(
                Units.HOLDINGS,
                Fixtures.UNIT + "/" + Fixtures.LI,
                Map.of("unitNumber", Fixtures.UNIT, "holderId", Fixtures.LI));
    }

    @Test
    void anOwnerSeesEverythingOfTheUnit() {
        unit().set("/applicant/idNumber", Fixtures.LI).set("/form/scope", "ORIGINALS");
        assertEquals(List.of(), search.findings(standing));
    }

    @Test
    void whoIsNoOwnerDoesNotSearchAsOne() {
        assertEquals(
                List.of("/form/capacity searcher-not-owner"),
                unit().set("/applicant/idNumber", Fixtures.WU).findings(standing));
        search.set("/form/searchBy", "CERTIFICATE").set("/form/certificateNumber", "赣(2020)玉山县不动产权第0000123号");
        assertEquals(List.of("/form/capacity searcher-not-owner"), search.findings(standing));
    }

    @Test
    void byNameEverybodySeesOnlyTheirOwn() {
        assertEquals(
                List.of("/form/searchBy search-own-name-only"),
                search.set("/form/capacity", "HEIR").with("interest-proof").findings(standing));
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, ORIGINALS, true",
        "HEIR, ORIGINALS, true",
        "INTERESTED, RESULT, true",
        "INTERESTED, ORIGINALS, false",
        "INTENDING, SUMMARY, true",
        "INTENDING, RESULT, false"
    })
    void everybodySeesWhatTheirStandingAllows(String capacity, String scope, boolean allowed) {
        unit().set("/applicant/idNumber", Fixtures.LI)
                .with("interest-proof")
                .set("/form/capacity", capacity)
                .set("/form/scope", scope);
        assertEquals(allowed ? List.of() : List.of("/form/scope scope-beyond-standing"), search.findings(standing));
    }

    @Test
    void anInterestIsProvedAndAnIntentionNeedNotBe() {
        unit().set("/form/capacity", "INTERESTED");
        assertEquals(List.of("/materials interest-proof-missing (overridable)"), search.findings(standing));
        search.set("/form/capacity", "INTENDING").set("/form/scope", "SUMMARY");
        assertEquals(List.of(), search.findings(standing));
    }

    @Test
    void theResultCountsWhatIsInForce() {
        Burdens.put(registers, "a", Kind.MORTGAGE, Map.of());
        Burdens.put(registers, "b", Kind.MORTGAGE, Map.of("releasedOn", "2026-03-02"));
        Burdens.put(registers, "c", Kind.SEIZURE, Map.of());
        var found = result.record(unit().on("2026-03-02").step("GRANT", 1)).result();
        assertEquals(
                Map.of(
                        "registered", "true",
                        "unitNumber", Fixtures.UNIT,
                        "coOwned", "false",
                        "certificateNumber", Fixtures.CERTIFICATE,
                        "mortgages", "1",
                        "objections", "0",
                        "priorityNotices", "0",
                        "seizures", "1",
                        "searchedOn", "2026-03-02"),
                found);
    }

    @Test
    void theSummaryNamesNoCertificate() {
        var found = result.record(unit().set("/form/scope", "SUMMARY").step("GRANT", 1))
                .result();
        assertFalse(found.containsKey("certificateNumber"));
        assertEquals("0", found.get("mortgages"));
    }

    @Test
    void aUnitThatIsNotRegisteredMayStillHaveANotice() {
        var other = "361123001002GB00012F00010024";
        Burdens.put(registers, Kind.PRIORITY_NOTICE, Map.of("unitNumber", other));
        var found = result.record(unit().set("/form/unitNumber", other).step("GRANT", 1))
                .result();
        assertEquals("false", found.get("registered"));
        assertEquals("1", found.get("priorityNotices"));
    }

    @Test
    void anUnknownCertificateIsNotRegistered() {
        search.set("/form/searchBy", "CERTIFICATE").set("/form/certificateNumber", "赣（2020）玉山县不动产权第0000999号");
        assertEquals(
                Map.of("registered", "false", "searchedOn", "2026-03-02"),
                result.record(search.step("GRANT", 1)).result());
    }

    @Test
    void aSearchByNameListsTheApplicantsUnits() {
        var found = result.record(search.set("/applicant/idNumber", Fixtures.LI).step("GRANT", 1))
                .result();
        assertEquals("1", found.get("units"));
        assertEquals(Fixtures.UNIT, found.get("unitNumbers"));
        assertEquals(
                Map.of("units", "0", "searchedOn", "2026-03-02"),
                result.record(search.set("/applicant/idNumber", Fixtures.WU).step("GRANT", 1))
                        .result());
    }

    @Test
    void aSearchWritesNothing() {
        assertEquals(List.of(), result.record(unit().step("GRANT", 1)).changes());
    }

    private Specimen unit() {
        return search.set("/form/searchBy", "UNIT").set("/form/unitNumber", Fixtures.UNIT);
    }
}
