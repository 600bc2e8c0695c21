package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCalendar;
import org.onewindow.testkit.TestCentre;
import org.onewindow.testkit.TestRegisters;

class EmployerTest {
    private static final String CODE = "91361123MA0000B58U";

    private final TestCentre centre = new TestCentre().with(WorkingCalendar.class, TestCalendar.withPlainYear(2026));
    private final TestRegisters registers = centre.registers();
    private final Specimen registration =
            centre.specimen("social-insurance-registration").set("/form/lateReason", null);

    @Test
    void anEmployerHasThirtyCalendarDaysToRegister() {
        var rule = centre.component(RegistrationInTime.class);
        // The thirtieth day, 29 March 2026, is a Sunday.
        registration.set("/form/establishedOn", "2026-02-27");
        assertEquals(List.of(), registration.on("2026-03-30").findings(rule));
        assertEquals(
                List.of("/form/establishedOn registration-late (overridable)"),
                registration.on("2026-03-31").findings(rule));
    }

    @Test
    void whoSaysWhyMayBeLate() {
        var rule = centre.component(RegistrationInTime.class);
        assertEquals(
                List.of(),
                registration.set("/form/lateReason", "筹建期间未用工").on("2030-01-02").findings(rule));
    }

    @Test
    void nobodyRegistersBeforeExisting() {
        var rule = centre.component(RegistrationInTime.class);
        registration.set("/form/establishedOn", "2026-03-03");
        assertEquals(
                List.of("/form/establishedOn establishment-in-future"),
                registration.on("2026-03-02").findings(rule));
        assertEquals(List.of(), registration.on("2026-03-03").findings(rule));
    }

    @Test
    void anEmployerRegistersOnce() {
        var rule = centre.component(EmployerIsNew.class);
        assertEquals(List.of(), registration.findings(rule));
        registers.apply(new EmployerEntry().record(registration.step("ISSUE", 3)));
        assertEquals(
                List.of("/form/creditCode employer-registered-already (overridable)"), registration.findings(rule));
    }

    @Test
    void theResultSaysTheEmployersNumber() {
        Recording recording =
                new EmployerEntry().record(registration.on("2026-03-02").step("ISSUE", 3));
        assertEquals(Map.of("employerNumber", "2026030200003"), recording.result());
        registers.apply(recording);
        Form entry =
                Form.of(registers.find(Employers.REGISTER, CODE).orElseThrow().document());
        assertEquals("2026-03-02", entry.text("/registeredOn").orElseThrow());
        assertEquals("2026030200003", entry.text("/employerNumber").orElseThrow());
    }

    @Test
    void onlyAKnownEmployerEnrols() {
        var rule = centre.component(EmployerKnown.class);
        var enrolment = centre.specimen("employee-enrolment").set("/form/employerNumber", null);
        assertEquals(List.of("/form/creditCode employer-unknown (overridable)"), enrolment.findings(rule));
        registers.apply(new EmployerEntry().record(registration.step("ISSUE", 3)));
        assertEquals(List.of(), enrolment.findings(rule));
    }
}
