package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class FreightTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final FreightVehicles vehicles = centre.component(FreightVehicles.class);
    private final Specimen filing = centre.specimen("road-freight-licence");

    @Test
    void lightVehiclesInGeneralFreightNeedNoLicence() {
        var rule = new FreightWeight();
        filing.set("/form/scope", List.of("GENERAL")).set("/form/vehicles/0/totalMass", 4500);
        assertEquals(
                List.of("/form/vehicles freight-licence-needless (overridable)"),
                filing.set("/form/vehicles/1/totalMass", 4500).findings(rule));
        assertEquals(List.of(), filing.set("/form/vehicles/1/totalMass", 4501).findings(rule));
        assertEquals(
                List.of(),
                filing.set("/form/vehicles/1/totalMass", 4500)
                        .set("/form/scope", List.of("REFRIGERATED"))
                        .findings(rule));
    }

    @ParameterizedTest
    @CsvSource({"plate", "vehicleLicence", "inspectionReport"})
    void aVehicleThatExistsHasItsPapers(String paper) {
        assertEquals(
                List.of("/form/vehicles/0 freight-vehicle-papers"),
                filing.set("/form/vehicles/0/" + paper, null).findings(vehicles));
    }

    @Test
    void aPlannedVehicleHasAPledge() {
        filing.without("vehicle-pledge");
        assertEquals(List.of("/materials freight-vehicle-pledge (overridable)"), filing.findings(vehicles));
    }

    @Test
    void aVehicleIsListedOnce() {
        assertEquals(
                List.of("/form/vehicles/1/plate freight-vehicle-twice"),
                filing.set("/form/vehicles/1/plate", "赣E00001").findings(vehicles));
    }

    @Test
    void aVehicleWorksForOneHaulier() {
        registers.apply(new HaulierEntry().record(filing.step("ISSUE", 1)));
        assertEquals(List.of(), filing.findings(vehicles));
        assertEquals(
                List.of("/form/vehicles/0/plate freight-vehicle-elsewhere (overridable)"),
                filing.set("/form/creditCode", "91361123MA0000058D").findings(vehicles));
    }

    @Test
    void heavyVehiclesHaveQualifiedDrivers() {
        var rule = new FreightDrivers();
        filing.set("/form/drivers/0/qualification", null);
        assertEquals(List.of("/form/drivers/0/qualification freight-driver-qualification"), filing.findings(rule));
        assertEquals(List.of(), filing.set("/form/drivers/0/heaviest", 4500).findings(rule));
    }

    @Test
    void onlyVehiclesWithAPlateAreEntered() {
        Recording recording = new HaulierEntry().record(filing.on("2026-03-02").step("ISSUE", 3));
        assertEquals(2, recording.changes().size());
        assertEquals("道运〔2026〕030200003号", recording.result().get("licenceNumber"));
        registers.apply(recording);
        assertTrue(registers.find(HaulierEntry.VEHICLES, "赣E00001").isPresent());
    }
}
