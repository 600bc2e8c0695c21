package org.onewindow.undifferentiated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class AssociationTest {
    private final TestCentre centre = new TestCentre();
    private final TestRegisters registers = centre.registers();
    private final AssociationMembers members = new AssociationMembers();
    private final AssociationName name = centre.component(AssociationName.class);
    private final AssociationOfficers officers = centre.component(AssociationOfficers.class);
    private final Specimen filing = centre.specimen("association-registration");

    @ParameterizedTest
    @CsvSource({"50, 0", "0, 30", "49, 1", "1, 49", "20, 30"})
    void thereAreEnoughMembers(int individuals, int units) {
        assertEquals(List.of(), members(individuals, units));
    }

    @ParameterizedTest
    @CsvSource({"49, 0", "0, 29", "48, 1", "1, 48", "19, 30", "0, 0"})
    void thereAreTooFewMembers(int individuals, int units) {
        assertEquals(List.of("/form/individualMembers association-members"), members(individuals, units));
    }

    private List<String> members(int individuals, int units) {
        return filing.set("/form/individualMembers", individuals)
                .set("/form/unitMembers", units)
                .findings(members);
    }

    @Test
    void thereIsFullTimeStaff() {
        assertEquals(
                List.of("/form/fullTimeStaff association-no-staff"),
                filing.set("/form/fullTimeStaff", 0).findings(members));
    }

    @Test
    void aLocalAssociationHasThirtyThousand() {
        var rule = new AssociationFunds();
        assertEquals(List.of(), filing.set("/form/funds", 30000).findings(rule));
        assertEquals(
                List.of("/form/funds association-funds"),
                filing.set("/form/funds", 29999.99).findings(rule));
    }

    @ParameterizedTest
    @CsvSource({"中国茶叶协会", "全国茶叶协会", "中华茶叶协会"})
    void aLocalAssociationDoesNotCallItselfNational(String national) {
        assertEquals(
                List.of("/form/name association-name-national"),
                filing.set("/form/name", national).findings(name));
    }

    @Test
    void theNameSaysWhatItIs() {
        assertEquals(
                List.of("/form/name association-name-form (overridable)"),
                filing.set("/form/name", "玉山县茶叶中心").findings(name));
    }

    @Test
    void aNameIsRegisteredOnce() {
        assertEquals(List.of(), filing.findings(name));
        registers.apply(new AssociationEntry().record(filing.step("ISSUE", 1)));
        assertEquals(List.of("/form/name association-name-taken"), filing.findings(name));
    }

    @Test
    void theLegalRepresentativeIsAnOfficer() {
        assertEquals(
                List.of("/form/legalRepresentative association-representative"),
                filing.set("/form/legalRepresentative", "11010519491231002X").findings(officers));
    }

    @Test
    void theLegalRepresentativeHasNoOtherAssociation() {
        registers.apply(new AssociationEntry().record(filing.step("ISSUE", 1)));
        assertEquals(
                List.of("/form/legalRepresentative association-representative-elsewhere"),
                filing.set("/form/name", "玉山县另一协会").findings(officers));
    }

    @Test
    void nobodyWasDeprivedOfRights() {
        assertEquals(
                List.of(
                        "/form/founders/0/deprivedOfRights association-officer-rights",
                        "/form/officers/1/deprivedOfRights association-officer-rights"),
                filing.set("/form/founders/0/deprivedOfRights", true)
                        .set("/form/officers/1/deprivedOfRights", true)
                        .findings(officers));
    }

    @Test
    void everybodyIsAnAdult() {
        // The younger one was born on 2 February 1902.
        assertEquals(
                List.of("/form/officers/1/idNumber association-officer-minor (overridable)"),
                filing.on("1920-02-01").findings(officers));
        assertEquals(List.of(), filing.on("1920-02-02").findings(officers));
    }

    @Test
    void theResultSaysTheCertificatesNumber() {
        assertEquals(
                Map.of("certificateNumber", "社团〔2026〕030200001号"),
                new AssociationEntry()
                        .record(filing.on("2026-03-02").step("ISSUE", 1))
                        .result());
    }
}
