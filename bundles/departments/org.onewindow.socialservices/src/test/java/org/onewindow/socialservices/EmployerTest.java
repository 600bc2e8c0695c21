package org.onewindow.socialservices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Recording;
import org.onewindow.api.form.Form;

class EmployerTest {
    private static final String CODE = "91361123MA0000B58U";

    private final FakeRegisters registers = new FakeRegisters();
    private final Filing registration =
            Filing.of("social-insurance-registration").set("/lateReason", null);

    @Test
    void anEmployerHasThirtyCalendarDaysToRegister() {
        var rule = new RegistrationInTime(new PlainCalendar());
        // The thirtieth day, 29 March 2026, is a Sunday.
        registration.set("/establishedOn", "2026-02-27");
        assertEquals(List.of(), registration.on("2026-03-30").findings(rule));
        assertEquals(
                List.of("/form/establishedOn registration-late (overridable)"),
                registration.on("2026-03-31").findings(rule));
    }

    @Test
    void whoSaysWhyMayBeLate() {
        var rule = new RegistrationInTime(new PlainCalendar());
        assertEquals(
                List.of(),
                registration.set("/lateReason", "筹建期间未用工").on("2030-01-02").findings(rule));
    }

    @Test
    void nobodyRegistersBeforeExisting() {
        var rule = new RegistrationInTime(new PlainCalendar());
        registration.set("/establishedOn", "2026-03-03");
        assertEquals(
                List.of("/form/establishedOn establishment-in-future"),
                registration.on("2026-03-02").findings(rule));
        assertEquals(List.of(), registration.on("2026-03-03").findings(rule));
    }

    @Test
    void anEmployerRegistersOnce() {
        var rule = new EmployerIsNew(registers);
        assertEquals(List.of(), registration.findings(rule));
        registers.apply(new EmployerEntry().record(registration.issue(3)));
        assertEquals(
                List.of("/form/creditCode employer-registered-already (overridable)"), registration.findings(rule));
    }

    @Test
    void theResultSaysTheEmployersNumber() {
        Recording recording =
                new EmployerEntry().record(registration.on("2026-03-02").issue(3));
        assertEquals(Map.of("employerNumber", "2026030200003"), recording.result());
        registers.apply(recording);
        Form entry =
                Form.of(registers.find(Employers.REGISTER, CODE).orElseThrow().document());
        assertEquals("2026-03-02", entry.text("/registeredOn").orElseThrow());
        assertEquals("2026030200003", entry.text("/employerNumber").orElseThrow());
    }

    @Test
    void onlyAKnownEmployerEnrols() {
        var rule = new EmployerKnown(registers);
        var enrolment = Filing.of("employee-enrolment").set("/employerNumber", null);
        assertEquals(List.of("/form/creditCode employer-unknown (overridable)"), enrolment.findings(rule));
        registers.apply(new EmployerEntry().record(registration.issue(3)));
        assertEquals(List.of(), enrolment.findings(rule));
    }
}
