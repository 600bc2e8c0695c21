package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.TestCentre;

class UnitNumberTest {
    private final TestCentre centre = new TestCentre();

    @Test
    void blanksAndSmallLettersDoNotMatter() {
        assertEquals(Optional.of(new UnitNumber(Fixtures.UNIT)), UnitNumber.of("361123 001002 gb00012 F0001 0023"));
    }

    @Test
    void itsFirstSixDigitsAreTheDivision() {
        assertEquals("361123", new UnitNumber(Fixtures.UNIT).region());
    }

    @Test
    void bareLandHasZerosForItsFixture() {
        assertTrue(UnitNumber.of("361123001002GB00012W00000000").isPresent());
        assertTrue(UnitNumber.of("361123001002GB00012W00000001").isEmpty());
    }

    @Test
    void whatHasAnotherShapeIsNone() {
        for (String wrong : List.of(
                "",
                "361123001002GB00012F0001002",
                "361123001002GB00012F000100233",
                "361123001002KB00012F00010023",
                "361123001002G100012F00010023",
                "361123001002GB00012X00010023",
                "36112300100AGB00012F00010023")) {
            assertTrue(UnitNumber.of(wrong).isEmpty(), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> new UnitNumber("361123"));
    }

    @Test
    void aUnitElsewhereIsForTheClerkToJudge() {
        var rule = centre.component(UnitInJurisdiction.class);
        var filing = centre.specimen("real-estate-transfer");
        assertEquals(List.of(), filing.findings(rule));
        assertEquals(
                List.of("/form/unitNumber unit-elsewhere (overridable)"),
                filing.set("/form/unitNumber", "361124001002GB00012F00010023").findings(rule));
    }

    @Test
    void aDivisionsCodeHasSixDigits() {
        assertThrows(IllegalArgumentException.class, () -> new Jurisdiction("36112", "赣", "玉山县"));
    }
}
