package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.DepartmentContract;

class DefinitionTest extends DepartmentContract {
    @Test
    void eightMattersAreOffered() {
        assertEquals(
                List.of(
                        "mortgage-registration",
                        "mortgage-release",
                        "objection-registration",
                        "priority-notice",
                        "real-estate-first-registration",
                        "real-estate-record-search",
                        "real-estate-transfer",
                        "utility-transfer"),
                centre().matters());
    }

    /** The specimens' mortgage is no maximum mortgage, their new home has one owner. */
    @Override
    protected List<String> leftOpen(String matter) {
        return switch (matter) {
            case "mortgage-registration" -> List.of("maximum-amount");
            case "real-estate-first-registration" -> List.of("shares");
            default -> List.of();
        };
    }

    @Test
    void fiveOrgansDecide() {
        assertEquals(5, centre().department().organs().size());
    }

    @Test
    void zoneAHasTwentyTwoWindowsOnTheFirstFloor() {
        var windows = centre().department().windows().stream()
                .map(group -> group.kind() + " " + group.floor() + " " + group.count())
                .toList();
        assertEquals(Set.of("COMPREHENSIVE 1 10", "RESERVE 1 3", "TAX_FEE 1 2", "CITIZEN 1 7"), Set.copyOf(windows));
        assertEquals(4, windows.size());
    }

    @Test
    void theFormsAskForUnitNumbersOfTheShapeTheCodeKnows() {
        var centre = centre();
        for (String matter : centre.matters()) {
            var unitNumber = centre.definition(matter).schema().at("/properties/unitNumber/pattern");
            assertEquals("^" + UnitNumber.PATTERN + "$", unitNumber.textValue(), matter);
        }
    }

    @Test
    void everyUseOfLandInTheFormHasItsLongestTerm() {
        var uses = centre().definition("real-estate-first-registration")
                .schema()
                .at("/properties/landRight/properties/use/oneOf");
        uses.forEach(
                use -> assertTrue(LandUse.named(use.get("const").textValue()).isPresent(), use.toString()));
        assertFalse(uses.isEmpty());
    }

    @Test
    void theFeesAreThoseOfTheNationalStandard() {
        assertEquals(
                Map.of(
                        "registration-dwelling", "80.00",
                        "registration-other", "550.00",
                        "registration-garage", "80.00",
                        "further-certificate", "10.00"),
                fees("real-estate-transfer"));
        assertEquals(fees("real-estate-transfer"), fees("real-estate-first-registration"));
        assertEquals("80.00", fees("mortgage-registration").get("registration-dwelling"));
        assertEquals("550.00", fees("mortgage-registration").get("registration-other"));
        assertEquals(
                Map.of("objection-dwelling", "40.00", "objection-other", "275.00", "objection-garage", "40.00"),
                fees("objection-registration"));
        for (String free :
                List.of("mortgage-release", "priority-notice", "real-estate-record-search", "utility-transfer")) {
            assertEquals(Map.of(), fees(free), free);
        }
    }

    @Test
    void everyUseOfAUnitCostsOneRegistrationFee() {
        for (String matter : List.of(
                "real-estate-transfer",
                "real-estate-first-registration",
                "mortgage-registration",
                "objection-registration")) {
            var charged = centre().matter(matter).fees().stream()
                    .filter(fee -> fee.when() != null)
                    .peek(fee -> assertEquals("/use", fee.when().pointer()))
                    .flatMap(fee -> fee.when().values().stream())
                    .sorted()
                    .toList();
            var uses = new ArrayList<String>();
            centre().definition(matter)
                    .schema()
                    .at("/properties/use/oneOf")
                    .forEach(use -> uses.add(use.get("const").textValue()));

            assertEquals(uses.stream().sorted().toList(), charged, matter);
        }
    }

    private Map<String, String> fees(String matter) {
        return centre().matter(matter).fees().stream()
                .peek(fee -> assertEquals(fee.min(), fee.max()))
                .collect(Collectors.toMap(fee -> fee.code(), fee -> fee.min().toPlainString()));
    }
}
