package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.List;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.closures.Closures;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.hearings.Hearings;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.papers.NoticeLog;
import org.onewindow.cases.papers.Papers;
import org.onewindow.cases.promises.PromiseDesk;
import org.onewindow.cases.tracks.Agencies;
import org.onewindow.cases.tracks.GreenChannels;
import org.onewindow.catalogue.Catalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@code /api/v1} says about what is kept with a case. */
@Component(service = CaseParts.class)
public final class CaseParts {
    private final List<Object> parts;

    @Activate
    public CaseParts(
            @Reference CaseDesk desk,
            @Reference PromiseDesk promises,
            @Reference Bills bills,
            @Reference JointReviews jointReviews,
            @Reference Hearings hearings,
            @Reference Papers papers,
            @Reference GreenChannels greenChannels,
            @Reference Agencies agencies,
            @Reference Closures closures,
            @Reference NoticeLog notices,
            @Reference Catalogue catalogue,
            @Reference Print print,
            @Reference Clock clock) {
        parts = List.of(
                new ProgressResource(desk, bills),
                new PromiseResource(promises),
                new GreenChannelResource(greenChannels),
                new MandateResource(agencies),
                new ClosureResource(closures, catalogue),
                new ClosureCheckResource(closures),
                new JointResource(jointReviews, clock),
                new HearingResource(hearings, clock),
                new BillResource(desk, bills, clock),
                new PaperResource(papers, print),
                new OwnPaperResource(papers, print),
                new NoticeResource(catalogue, print),
                new NoticeHandoverResource(notices, clock));
    }

    List<Object> parts() {
        return parts;
    }
}
