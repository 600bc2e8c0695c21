package org.onewindow.hall.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.SiteDuty;
import org.onewindow.catalogue.Matter;
import org.onewindow.hall.HallRegister;
import org.onewindow.hall.Site;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The main hall takes every matter in. Another site takes those that any site of the city takes, and those that are present
 * there. All numbered windows are in the main hall.
 */
@Component
public final class SiteDuties implements SiteDuty {
    private final HallRegister hall;

    @Activate
    public SiteDuties(@Reference HallRegister hall) {
        this.hall = hall;
    }

    @Override
    public List<Fault> objections(String code, String window, Matter matter) {
        return hall.sites().stream()
                .filter(site -> site.code().equals(code))
                .findFirst()
                .map(site -> objections(site, window, matter))
                .orElseGet(() -> List.of(Texts.fault("/site", "site-unknown", code)));
    }

    private static List<Fault> objections(Site site, String window, Matter matter) {
        var faults = new ArrayList<Fault>();
        if (!site.main() && !matter.anySite() && !site.matters().contains(matter.code())) {
            faults.add(Texts.fault("/site", "matter-not-at-site", matter.name(), site.name()));
        }
        if (!site.main() && window != null) {
            faults.add(Texts.fault("/window", "window-not-at-site", window, site.name()));
        }
        return faults;
    }
}
