package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recording;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCalendar;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class EnrolmentTest {
    private final TestCentre centre = new TestCentre().with(WorkingCalendar.class, TestCalendar.withPlainYear(2026));
    private final TestRegisters registers = centre.registers();
    private final Specimen filing = centre.specimen("employee-enrolment").set("/form/lateReason", null);

    @Test
    void anEmployeeIsEnrolledWithinThirtyCalendarDays() {
        var rule = centre.component(EnrolmentInTime.class);
        filing.set("/form/employees/0/employedOn", "2026-03-02").set("/form/employees/1/employedOn", "2026-03-03");
        assertEquals(List.of(), filing.on("2026-04-01").findings(rule));
        assertEquals(
                List.of("/form/employees/0/employedOn enrolment-late (overridable)"),
                filing.on("2026-04-02").findings(rule));
        assertEquals(2, filing.on("2026-04-03").findings(rule).size());
    }

    @Test
    void nobodyIsEnrolledBeforeWorkBegins() {
        var rule = centre.component(EnrolmentInTime.class);
        filing.set("/form/employees/0/employedOn", "2026-03-02").set("/form/employees/1/employedOn", "2026-03-03");
        assertEquals(
                List.of("/form/employees/1/employedOn employment-in-future"),
                filing.on("2026-03-02").findings(rule));
    }

    @Test
    void workBeginsAtSixteen() {
        var rule = new EmployeeAge();
        // Born on 1 January 1901.
        assertEquals(
                List.of("/form/employees/0/idNumber employee-under-sixteen"),
                filing.set("/form/employees/0/employedOn", "1916-12-31").findings(rule));
        assertEquals(
                List.of(),
                filing.set("/form/employees/0/employedOn", "1917-01-01").findings(rule));
    }

    @Test
    void theArtsMayEmployMinorsWithAnApproval() {
        filing.set("/form/employees/0/employedOn", "1910-01-01").with("minor-approval");
        assertEquals(List.of(), filing.findings(new EmployeeAge()));
    }

    @Test
    void aPassportSaysNoAge() {
        filing.set("/form/employees/0/employedOn", "1910-01-01")
                .set("/form/employees/0/idType", "PASSPORT")
                .set("/form/employees/0/idNumber", "E00000001");
        assertEquals(List.of(), filing.findings(new EmployeeAge()));
    }

    @Test
    void nobodyIsListedTwice() {
        filing.set("/form/employees/1/idNumber", "361123190101010017");
        assertEquals(
                List.of("/form/employees/1/idNumber employee-twice"),
                filing.findings(centre.component(EmployeeOnce.class)));
    }

    @Test
    void whoIsEnrolledByAnotherEmployerIsForTheClerkToJudge() {
        var rule = centre.component(EmployeeOnce.class);
        registers.apply(new EmployeesEnrolled().record(filing.step("ISSUE", 1)));
        assertEquals(List.of(), filing.findings(rule));
        assertEquals(
                List.of(
                        "/form/employees/0/idNumber employee-enrolled-elsewhere (overridable)",
                        "/form/employees/1/idNumber employee-enrolled-elsewhere (overridable)"),
                filing.set("/form/creditCode", "91361123MA0000058D").findings(rule));
    }

    @Test
    void everyEmployeeIsEntered() {
        Recording recording = new EmployeesEnrolled().record(filing.step("ISSUE", 1));
        assertEquals(Map.of("enrolledEmployees", "2"), recording.result());
        registers.apply(recording);
        var entry = registers.findBy(EmployeesEnrolled.REGISTER, "employee", "361123190101010017");
        assertEquals(1, entry.size());
        assertEquals(
                List.of("PENSION", "MEDICAL", "UNEMPLOYMENT", "INJURY"),
                entry.get(0).document().get("insurances"));
    }
}
