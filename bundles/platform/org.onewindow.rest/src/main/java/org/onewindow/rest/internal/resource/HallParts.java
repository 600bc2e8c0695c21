package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.List;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.hall.Exemptions;
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.HallWindows;
import org.onewindow.hall.MatterSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@code /api/v1} says about the hall itself. */
@Component(service = HallParts.class)
public final class HallParts {
    private final List<Object> parts;

    @Activate
    public HallParts(
            @Reference HallWindows windows,
            @Reference HallRegister hall,
            @Reference Exemptions exemptions,
            @Reference MatterSettings settings,
            @Reference Catalogue catalogue,
            @Reference Clock clock) {
        parts = List.of(
                new WindowResource(windows, clock),
                new ZoneResource(hall, windows, catalogue),
                new SiteResource(hall),
                new ThemeResource(hall, catalogue),
                new EntrantResource(hall),
                new ExemptionResource(exemptions, clock),
                new PresenceResource(exemptions, clock),
                new SettingResource(settings, clock));
    }

    List<Object> parts() {
        return parts;
    }
}
