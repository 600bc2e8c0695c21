package org.onewindow.hall.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.Matter.Handling;
import org.onewindow.catalogue.Setting;
import org.onewindow.hall.Deed;
import org.onewindow.hall.MatterSetting;
import org.onewindow.hall.MatterSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges what the centre wants to set over a matter by the definition that is published now. */
@Component
public final class SettingsDesk implements MatterSettings {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsDesk.class);

    private final Catalogue catalogue;
    private final KeptSettings settings;
    private final Clock clock;

    @Activate
    public SettingsDesk(@Reference Catalogue catalogue, @Reference KeptSettings settings, @Reference Clock clock) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<MatterSetting> history(String matter) {
        var newestFirst = new ArrayList<>(settings.of(matter));
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    @Override
    public MatterSetting set(
            String matter, Setting setting, LocalDate from, LocalDate until, String by, String reason) {
        var today = LocalDate.now(clock);
        var first = from == null ? today : from;
        Texts.refuse("setting-faulty", faults(matter(matter), setting, first, until, today));
        var made = new Deed(by, clock.instant(), reason);
        var kept = settings.add(number -> new MatterSetting(number, matter, setting, first, until, made, null));
        LOG.info("Setting {} over matter {} from {} was made by {}", kept.number(), matter, first, by);
        return kept;
    }

    @Override
    public MatterSetting revoke(String matter, int number, String by, String reason) {
        synchronized (settings) {
            var standing = settings.of(matter).stream()
                    .filter(setting -> setting.number() == number && setting.revoked() == null)
                    .findFirst()
                    .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "setting-unknown", number, matter));
            LOG.info("Setting {} over matter {} was revoked by {}", number, matter, by);
            return settings.keep(standing.revoked(new Deed(by, clock.instant(), reason)));
        }
    }

    private Matter matter(String code) {
        return catalogue
                .matter(code)
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "matter-unknown", code))
                .matter();
    }

    private List<Fault> faults(Matter matter, Setting setting, LocalDate from, LocalDate until, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (setting.isNone()) {
            faults.add(Texts.fault("", "nothing-set"));
        }
        if (setting.promised() != null) {
            promised(matter, setting.promised(), faults);
        }
        if (setting.phone() != null && setting.phone().equals(complaints(matter))) {
            faults.add(Texts.fault("/phone", "phones-alike"));
        }
        if (setting.feeExemption() != null && matter.fees().isEmpty()) {
            faults.add(Texts.fault("/feeExemption", "nothing-to-pay"));
        }
        if (from.isBefore(today)) {
            faults.add(Texts.fault("/from", "from-past", today));
        }
        if (until != null && until.isBefore(from)) {
            faults.add(Texts.fault("/until", "until-before-from", from));
        }
        return faults;
    }

    private static void promised(Matter matter, Period promised, List<Fault> faults) {
        if (matter.handling() == Handling.ON_THE_SPOT) {
            faults.add(Texts.fault("/promised", "promised-on-the-spot"));
        } else if (promised.length() == 0) {
            faults.add(Texts.fault("/promised", "promised-takes-none"));
        } else if (!matter.limitsOfLaw().allow(promised)) {
            var statutory = matter.limits().statutory();
            faults.add(Texts.fault(
                    "/promised", "promised-beyond-statutory", statutory.length(), Texts.unit(statutory.unit())));
        }
    }

    private String complaints(Matter matter) {
        return catalogue
                .department(matter.department())
                .map(department -> department.contact().complaintPhone())
                .orElse(null);
    }
}
