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

class TeacherTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final TeacherEducation education = new TeacherEducation();
    private final TeacherMandarin mandarin = new TeacherMandarin();
    private final TeacherCapacity capacity = new TeacherCapacity();
    private final Specimen filing = centre.specimen("teacher-qualification");

    @ParameterizedTest
    @CsvSource({
        "KINDERGARTEN, SENIOR_MIDDLE, KINDERGARTEN_NORMAL",
        "PRIMARY, KINDERGARTEN_NORMAL, SECONDARY_NORMAL",
        "JUNIOR_MIDDLE, SECONDARY_NORMAL, COLLEGE"
    })
    void eachQualificationAsksForItsEducation(String level, String below, String enough) {
        filing.set("/form/level", level);
        assertEquals(
                List.of("/form/education teacher-education-too-low (overridable)"),
                filing.set("/form/education", below).findings(education));
        assertEquals(List.of(), filing.set("/form/education", enough).findings(education));
    }

    @Test
    void theCountyGrantsNoneForSeniorMiddleSchools() {
        assertEquals(
                List.of("/form/level teacher-beyond-county (overridable)"),
                filing.set("/form/level", "SENIOR_MIDDLE").findings(education));
        assertEquals(
                List.of(
                        "/form/education teacher-education-too-low (overridable)",
                        "/form/level teacher-beyond-county (overridable)"),
                filing.set("/form/education", "COLLEGE").findings(education));
    }

    @Test
    void mandarinIsAtLeastGradeTwoLevelB() {
        assertEquals(List.of(), filing.set("/form/mandarin/grade", "B2").findings(mandarin));
        assertEquals(
                List.of("/form/mandarin/grade teacher-mandarin-too-low (overridable)"),
                filing.set("/form/mandarin/grade", "A3").findings(mandarin));
        assertEquals(
                List.of("/form/mandarin/grade teacher-mandarin-too-low"),
                filing.set("/form/mandarin/grade", "B3").findings(mandarin));
    }

    @Test
    void aTeacherIsEighteen() {
        // Born on 2 February 1902.
        assertEquals(
                List.of("/form/applicant/idNumber teacher-minor (overridable)"),
                filing.on("1920-02-01").findings(capacity));
        assertEquals(List.of(), filing.on("1920-02-02").findings(capacity));
    }

    @Test
    void whoWasImprisonedForAnIntentionalCrimeCannotTeach() {
        assertEquals(
                List.of("/form/convicted teacher-convicted"),
                filing.set("/form/convicted", true).findings(capacity));
    }

    @Test
    void theSameQualificationIsNotGivenTwice() {
        var rule = centre.component(TeacherQualificationNew.class);
        Recording recording =
                new TeacherCertificateEntry().record(filing.on("2026-03-02").step("ISSUE", 7));
        assertEquals(Map.of("certificateNumber", "教资〔2026〕030200007号"), recording.result());
        registers.apply(recording);
        assertEquals(List.of("/form/level teacher-has-qualification"), filing.findings(rule));
        assertEquals(List.of(), filing.set("/form/subject", "数学").findings(rule));
    }
}
