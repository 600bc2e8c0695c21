package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class FellingTest {
    private static final String QUOTA = "玉林资〔2026〕9号";

    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final FellingQuota quota = centre.component(FellingQuota.class);
    private final FellingProhibited prohibited = new FellingProhibited();
    private final FellingManner manner = new FellingManner();
    private final Specimen filing = centre.specimen("tree-felling-licence");

    @Test
    void thePlotsMakeAreaAndVolume() {
        var rule = new FellingSums();
        assertEquals(List.of(), filing.findings(rule));
        assertEquals(
                List.of("/form/totalArea felling-area-differs", "/form/totalVolume felling-volume-differs"),
                filing.set("/form/plots/0/area", 1.21)
                        .set("/form/plots/1/volume", 12.31)
                        .findings(rule));
    }

    @Test
    void theVolumeStaysWithinTheQuota() {
        assertEquals(List.of(), filing.set("/form/quota/volume", 108.8).findings(quota));
        assertEquals(
                List.of("/form/totalVolume felling-beyond-quota"),
                filing.set("/form/quota/volume", 108.79).findings(quota));
    }

    @Test
    void whatHasBeenGrantedUsesTheQuotaUp() {
        registers.with(FellingEntry.REGISTER, "1", Map.of("quotaDocument", QUOTA, "volume", "391.2"));
        registers.with(FellingEntry.REGISTER, "2", Map.of("quotaDocument", "另一文件", "volume", "400"));
        assertEquals(List.of(), filing.findings(quota));
        registers.with(FellingEntry.REGISTER, "3", Map.of("quotaDocument", QUOTA, "volume", "0.01"));
        assertEquals(List.of("/form/totalVolume felling-beyond-quota"), filing.findings(quota));
    }

    @Test
    void beyondTwoHundredLicencesAClerkCounts() {
        for (int i = 1; i < 200; i++) {
            registers.with(FellingEntry.REGISTER, "L" + i, Map.of("quotaDocument", QUOTA, "volume", "1"));
        }
        assertEquals(List.of(), filing.findings(quota));
        registers.with(FellingEntry.REGISTER, "L200", Map.of("quotaDocument", QUOTA, "volume", "1"));
        assertEquals(List.of("/form/quota felling-quota-uncounted (overridable)"), filing.findings(quota));
    }

    @Test
    void nothingIsFelledInAClosedArea() {
        assertEquals(
                List.of("/form/plots/1/closed felling-closed-area"),
                filing.set("/form/plots/1/closed", true).findings(prohibited));
    }

    @Test
    void nothingIsFelledBeforeLastYearsReplantingIsDone() {
        assertEquals(
                List.of("/form/lastYear/replanted felling-not-replanted"),
                filing.set("/form/lastYear/replanted", false).findings(prohibited));
    }

    @Test
    void afterAFireThereAreMeasures() {
        assertEquals(
                List.of("/form/lastYear/remedied felling-no-remedy"),
                filing.set("/form/lastYear/incident", true).findings(prohibited));
        assertEquals(List.of(), filing.set("/form/lastYear/remedied", true).findings(prohibited));
    }

    @ParameterizedTest
    @CsvSource({"PROTECTION, CLEAR", "PROTECTION, SELECTIVE", "SPECIAL, GRADUAL"})
    void publicWelfareForestIsNotHarvested(String kind, String how) {
        filing.set("/form/plots/1/forestKind", kind).set("/form/plots/1/manner", how);
        assertEquals(List.of("/form/plots/1/manner felling-manner"), filing.findings(manner));
        assertEquals(List.of(), filing.with("exception-proof").findings(manner));
    }

    @ParameterizedTest
    @CsvSource({"TENDING", "REGENERATION", "IMPROVEMENT"})
    void publicWelfareForestIsTended(String how) {
        assertEquals(List.of(), filing.set("/form/plots/1/manner", how).findings(manner));
    }

    @Test
    void noLessIsReplantedThanFelled() {
        var rule = new FellingReplanting();
        assertEquals(
                List.of("/form/replanting/area felling-replanting-too-small"),
                filing.set("/form/replanting/area", 1.99).findings(rule));
        assertEquals(List.of(), filing.set("/form/replanting/area", 2).findings(rule));
    }

    @Test
    void aLicenceIsEnteredUnderItsQuota() {
        Recording recording = new FellingEntry().record(filing.on("2026-03-02").step("ISSUE", 12));
        assertEquals(Map.of("licenceNumber", "林采〔2026〕030200012号"), recording.result());
        registers.apply(recording);
        var entries = registers.findBy(FellingEntry.REGISTER, "quota", QUOTA);
        assertEquals("108.8", entries.get(0).document().get("volume"));
    }
}
