package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class HotelTest {
    private static final String CODE = "91361123MA0F000193";
    private static final String ADDRESS = "江西省上饶市玉山县冰溪街道示范路18号";

    private final TestCentre centre = new TestCentre();
    private final Specimen filing = centre.specimen("hotel-licence");

    @Test
    void theFireOpinionIsNotOlderThanTheLastAlteration() {
        var rule = new FireOpinion();
        assertEquals(List.of(), filing.set("/form/alteredOn", "2024-09-10").findings(rule));
        assertEquals(
                List.of("/form/fireOpinion/issuedOn fire-opinion-before-alteration"),
                filing.set("/form/alteredOn", "2024-09-11").findings(rule));
        assertEquals(List.of(), filing.set("/form/alteredOn", null).findings(rule));
    }

    @Test
    void theFireOpinionIsThereAlready() {
        var rule = new FireOpinion();
        assertEquals(List.of(), filing.on("2024-09-10").findings(rule));
        assertEquals(
                List.of("/form/fireOpinion/issuedOn fire-opinion-in-future"),
                filing.on("2024-09-09").findings(rule));
    }

    @Test
    void roomsAndBedsOfTheFloorsAddUp() {
        var rule = new RoomsAddUp();
        assertEquals(
                List.of("/form/rooms rooms-differ", "/form/beds beds-differ"),
                filing.set("/form/rooms", 33).set("/form/beds", 55).findings(rule));
    }

    @Test
    void aLicensedHotelIsForTheClerkToJudge() {
        var registers = centre.registers()
                .with(
                        "hotels",
                        "2026030200007",
                        Map.of("licenceNumber", "2026030200007", "creditCode", CODE, "address", ADDRESS));
        var rule = centre.component(HotelKnown.class);
        assertEquals(List.of("/form/premises hotel-licensed (overridable)"), filing.findings(rule));
        assertEquals(
                List.of(), filing.set("/form/premises/address", "冰溪街道示范路20号").findings(rule));
    }
}
