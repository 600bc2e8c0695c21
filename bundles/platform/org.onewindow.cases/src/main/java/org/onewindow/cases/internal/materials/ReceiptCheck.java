package org.onewindow.cases.internal.materials;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.WindowDuty;
import org.onewindow.cases.internal.Plain;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.materials.Deliveries.Delivered;
import org.onewindow.cases.materials.Deliveries.Dispatch;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.ResultDelivery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether what is said about a delivery is what such a delivery needs. */
@Component(service = ReceiptCheck.class)
public final class ReceiptCheck {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CARRIER = 100;
    private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9-]{4,40}");
    private static final Pattern SITE = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final String UNKNOWN = "window-unknown";

    private final WindowDuty windows;
    private final ZoneId zone;

    @Activate
    public ReceiptCheck(@Reference WindowDuty windows, @Reference Clock clock) {
        this.windows = windows;
        this.zone = clock.getZone();
    }

    static List<Fault> faults(DeliveryMode mode, Dispatch dispatch) {
        var faults = new ArrayList<Fault>();
        if (mode == DeliveryMode.POST) {
            Plain.require("/carrier", dispatch.carrier(), LONGEST_CARRIER, faults);
            if (dispatch.trackingNumber() == null
                    || !TRACKING.matcher(dispatch.trackingNumber()).matches()) {
                faults.add(Texts.fault("/trackingNumber", "tracking-number-malformed"));
            }
        } else {
            only("/carrier", dispatch.carrier(), faults);
            only("/trackingNumber", dispatch.trackingNumber(), faults);
        }
        return faults;
    }

    List<Fault> faults(Situation at, ResultDelivery delivery, Delivered how) {
        var faults = new ArrayList<Fault>();
        if (how.mode() == DeliveryMode.ELECTRONIC) {
            Plain.allow("/to", how.to(), LONGEST_NAME, faults);
        } else {
            Plain.require("/to", how.to(), LONGEST_NAME, faults);
        }
        day(at, delivery, how.on(), faults);
        if (how.mode() == DeliveryMode.WINDOW) {
            atAWindow(at, how, faults);
        } else {
            only("/window", how.window(), faults);
            only("/site", how.site(), faults);
            only("/visitReason", how.visitReason(), faults);
        }
        return faults;
    }

    /** It arrives neither before it was sent off or issued nor in the future. */
    private void day(Situation at, ResultDelivery delivery, LocalDate on, List<Fault> faults) {
        if (on == null) {
            return;
        }
        var first = delivery.underWay()
                .map(sending -> LocalDate.ofInstant(sending.at(), zone))
                .orElse(at.file().dates().closedOn());
        if (on.isAfter(at.moment().day()) || on.isBefore(first)) {
            faults.add(
                    Texts.fault("/on", "delivery-day-wrong", first, at.moment().day()));
        }
    }

    private void atAWindow(Situation at, Delivered how, List<Fault> faults) {
        if (how.window() == null) {
            faults.add(Plain.missing("/window"));
        } else {
            windows.objection(how.window(), at.matter())
                    .filter(objection -> objection.code().equals(UNKNOWN))
                    .ifPresent(faults::add);
        }
        if (how.site() != null && !SITE.matcher(how.site()).matches()) {
            faults.add(Texts.fault("/site", "site-malformed"));
        }
        if (!Boolean.TRUE.equals(how.signed())) {
            faults.add(Texts.fault("/signed", "receipt-not-signed"));
        }
    }

    private static void only(String pointer, String text, List<Fault> faults) {
        if (text != null) {
            faults.add(Texts.fault(pointer, "not-for-this-mode"));
        }
    }
}
