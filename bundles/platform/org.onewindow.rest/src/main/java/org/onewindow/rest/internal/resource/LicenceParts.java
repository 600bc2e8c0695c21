package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.List;
import org.onewindow.cases.licences.LicenceImports;
import org.onewindow.cases.licences.LicenceLibrary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@code /api/v1} says about the licence library. */
@Component(service = LicenceParts.class)
public final class LicenceParts {
    private final List<Object> parts;

    @Activate
    public LicenceParts(
            @Reference LicenceLibrary library,
            @Reference LicenceImports imports,
            @Reference LicenceInbox inbox,
            @Reference Print print,
            @Reference Clock clock) {
        parts = List.of(
                new LicenceResource(library, clock),
                new CertificateResource(library, print, clock),
                new LicenceImportResource(imports, inbox, clock),
                new VerificationResource(library));
    }

    List<Object> parts() {
        return parts;
    }
}
