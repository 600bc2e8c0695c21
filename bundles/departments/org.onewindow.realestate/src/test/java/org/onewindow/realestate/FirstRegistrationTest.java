package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class FirstRegistrationTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final UnitNotRegistered notRegistered = centre.component(UnitNotRegistered.class);
    private final LandTerm term = new LandTerm();
    private final FloorArea area = new FloorArea();
    private final Specimen filing =
            centre.specimen("real-estate-first-registration").on("2026-03-02");

    @Test
    void aUnitIsRegisteredForTheFirstTimeOnce() {
        assertEquals(List.of(), filing.set("/form/unitNumber", Fixtures.UNIT).findings(notRegistered));
        registers.with(Units.REGISTER, Fixtures.UNIT, Fixtures.unit("SOLE", List.of(Fixtures.person(Fixtures.LI))));
        assertEquals(List.of("/form/unitNumber unit-registered-already"), filing.findings(notRegistered));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENTIAL, 2091-03-01, 2091-03-02",
        "INDUSTRIAL, 2071-03-01, 2071-03-02",
        "WELFARE, 2071-03-01, 2071-03-02",
        "COMMERCIAL, 2061-03-01, 2061-03-02",
        "MIXED, 2071-03-01, 2071-03-02"
    })
    void landIsGrantedForAtMostTheYearsOfItsUse(String use, String longest, String tooLong) {
        filing.set("/form/landRight/use", use).set("/form/landRight/from", "2021-03-01");
        assertEquals(List.of(), filing.set("/form/landRight/until", longest).findings(term));
        assertEquals(
                List.of("/form/landRight/until land-term-too-long (overridable)"),
                filing.set("/form/landRight/until", tooLong).findings(term));
    }

    @Test
    void aTermEndsAfterItBegins() {
        assertEquals(
                List.of("/form/landRight/until land-term-reversed"),
                filing.set("/form/landRight/until", "2021-03-01").findings(term));
    }

    @Test
    void aRightPastItsTermIsNotRegisteredExceptUnderADwelling() {
        filing.set("/form/landRight/from", "2000-03-02").set("/form/landRight/until", "2026-03-01");
        assertEquals(List.of(), filing.findings(term));
        filing.set("/form/landRight/use", "COMMERCIAL");
        assertEquals(List.of("/form/landRight/until land-term-ended"), filing.findings(term));
        assertEquals(
                List.of(), filing.set("/form/landRight/until", "2026-03-02").findings(term));
    }

    @Test
    void allocatedLandHasNoTerm() {
        filing.set("/form/landRight/from", null).set("/form/landRight/until", null);
        assertEquals(List.of(), filing.findings(term));
    }

    @Test
    void theAreasAddUpToTheLastHundredth() {
        assertEquals(
                List.of("/form/floorArea area-sum-differs (overridable)"),
                filing.set("/form/floorArea", 121.31).findings(area));
        assertEquals(List.of(), filing.set("/form/floorArea", 121.3).findings(area));
    }

    @Test
    void aHouseOfItsOwnSharesNoArea() {
        assertEquals(List.of(), filing.set("/form/sharedArea", null).findings(area));
    }
}
