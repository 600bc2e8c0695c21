package org.onewindow.rest.internal.resource;

import java.time.Clock;
import java.util.List;
import org.onewindow.cases.joint.JointReviews;
import org.onewindow.cases.papers.Papers;
import org.onewindow.cases.promises.PromiseDesk;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.drafting.Drafts;
import org.onewindow.papers.Press;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What {@code /api/v1} says about what is kept with a case. */
@Component(service = CaseParts.class)
public final class CaseParts {
    private final List<Object> parts;

    @Activate
    public CaseParts(
            @Reference PromiseDesk promises,
            @Reference JointReviews jointReviews,
            @Reference Papers papers,
            @Reference Catalogue catalogue,
            @Reference Drafts drafts,
            @Reference Press press,
            @Reference Clock clock) {
        var print = new Print(drafts, press);
        parts = List.of(
                new PromiseResource(promises),
                new JointResource(jointReviews, clock),
                new PaperResource(papers, print),
                new OwnPaperResource(papers, print),
                new NoticeResource(catalogue, print));
    }

    List<Object> parts() {
        return parts;
    }
}
