package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.ws.rs.core.Application;
import org.onewindow.access.Authentication;
import org.onewindow.access.Staff;
import org.onewindow.calendar.CentreCalendar;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.Handovers;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.departments.Departments;
import org.onewindow.departments.Trust;
import org.onewindow.rest.internal.health.HealthCheck;
import org.onewindow.rest.internal.openapi.ApiDocument;
import org.onewindow.rest.internal.problem.Diagnosis;
import org.onewindow.rest.internal.problem.ThrownMapper;
import org.onewindow.rest.internal.problem.WebMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Everything under {@code /api/v1}. It brings all its parts itself, as singletons: nothing on the whiteboard can come, go
 * and have it rebuilt while people are being served.
 */
@Component(service = CoreApplication.class)
public final class CoreApplication extends Application {
    private final Set<Object> parts;

    @Activate
    public CoreApplication(
            @Reference CaseDesk desk,
            @Reference Timekeeping timekeeping,
            @Reference Handovers handovers,
            @Reference Catalogue catalogue,
            @Reference CentreCalendar calendar,
            @Reference Authentication authentication,
            @Reference Staff staff,
            @Reference Departments departments,
            @Reference Trust trust,
            @Reference JarInbox inbox,
            @Reference Outbox outbox,
            @Reference CaseParts cases,
            @Reference ChainParts chains,
            @Reference LicenceParts licences,
            @Reference MaterialParts materials,
            @Reference HallParts hall,
            @Reference HealthCheck health,
            @Reference ApiDocument document,
            @Reference Clock clock) {
        parts = new LinkedHashSet<>(List.of(
                new MatterResource(catalogue),
                new CaseResource(desk, timekeeping, catalogue, clock),
                new HandOverResource(handovers),
                new CalendarResource(calendar),
                new SessionResource(authentication, clock),
                new MeResource(staff),
                new StaffResource(staff, clock),
                new DepartmentResource(departments, catalogue, inbox, clock),
                new OpenCasesResource(handovers, departments),
                new TrustResource(trust, clock),
                new OutboxResource(outbox, clock),
                new HealthResource(health),
                new OpenApiResource(document),
                new ThrownMapper(Diagnosis::of),
                new WebMapper(Diagnosis::of)));
        parts.addAll(cases.parts());
        parts.addAll(chains.parts());
        parts.addAll(licences.parts());
        parts.addAll(materials.parts());
        parts.addAll(hall.parts());
    }

    @Override
    public Set<Object> getSingletons() {
        return parts;
    }
}
