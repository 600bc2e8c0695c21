package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;

class EnrolmentTest {
    private final FakeRegisters registers = new FakeRegisters();
    private final Filing filing = Filing.of("employee-enrolment").set("/lateReason", null);

    @Test
    void anEmployeeIsEnrolledWithinThirtyCalendarDays() {
        var rule = new EnrolmentInTime(new PlainCalendar());
        filing.set("/employees/0/employedOn", "2026-03-02").set("/employees/1/employedOn", "2026-03-03");
        assertEquals(List.of(), filing.on("2026-04-01").findings(rule));
        assertEquals(
                List.of("/form/employees/0/employedOn enrolment-late (overridable)"),
                filing.on("2026-04-02").findings(rule));
        assertEquals(2, filing.on("2026-04-03").findings(rule).size());
    }

    @Test
    void nobodyIsEnrolledBeforeWorkBegins() {
        var rule = new EnrolmentInTime(new PlainCalendar());
        filing.set("/employees/0/employedOn", "2026-03-02").set("/employees/1/employedOn", "2026-03-03");
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
                filing.set("/employees/0/employedOn", "1916-12-31").findings(rule));
        assertEquals(
                List.of(), filing.set("/employees/0/employedOn", "1917-01-01").findings(rule));
    }

    @Test
    void theArtsMayEmployMinorsWithAnApproval() {
        filing.set("/employees/0/employedOn", "1910-01-01").with("minor-approval");
        assertEquals(List.of(), filing.findings(new EmployeeAge()));
    }

    @Test
    void aPassportSaysNoAge() {
        filing.set("/employees/0/employedOn", "1910-01-01")
                .set("/employees/0/idType", "PASSPORT")
                .set("/employees/0/idNumber", "E00000001");
        assertEquals(List.of(), filing.findings(new EmployeeAge()));
    }

    @Test
    void nobodyIsListedTwice() {
        filing.set("/employees/1/idNumber", "361123190101010017");
        assertEquals(
                List.of("/form/employees/1/idNumber employee-twice"), filing.findings(new EmployeeOnce(registers)));
    }

    @Test
    void whoIsEnrolledByAnotherEmployerIsForTheClerkToJudge() {
        var rule = new EmployeeOnce(registers);
        registers.apply(new EmployeesEnrolled().record(filing.issue(1)));
        assertEquals(List.of(), filing.findings(rule));
        assertEquals(
                List.of(
                        "/form/employees/0/idNumber employee-enrolled-elsewhere (overridable)",
                        "/form/employees/1/idNumber employee-enrolled-elsewhere (overridable)"),
                filing.set("/creditCode", "91361123MA0000058D").findings(rule));
    }

    @Test
    void everyEmployeeIsEntered() {
        Recording recording = new EmployeesEnrolled().record(filing.issue(1));
        assertEquals(Map.of("enrolledEmployees", "2"), recording.result());
        registers.apply(recording);
        var entry = registers.findBy(EmployeesEnrolled.REGISTER, "employee", "361123190101010017");
        assertEquals(1, entry.size());
        assertEquals(
                List.of("PENSION", "MEDICAL", "UNEMPLOYMENT", "INJURY"),
                entry.get(0).document().get("insurances"));
    }
}
