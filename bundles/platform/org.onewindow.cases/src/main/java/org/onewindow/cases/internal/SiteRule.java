package org.onewindow.cases.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.IntakeSite;
import org.onewindow.cases.SiteDuty;
import org.onewindow.cases.intake.Moment;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.Channel;

/** Where an application may be handed in, and where it was (同城通办, row 10). */
final class SiteRule implements StepRule {
    /** By the others an application comes in from anywhere. */
    private static final Set<Channel> AT_A_SITE = EnumSet.of(Channel.WINDOW, Channel.KIOSK);

    private final SiteDuty sites;

    SiteRule(SiteDuty sites) {
        this.sites = sites;
    }

    @Override
    public List<Fault> faults(Definition definition, Filing filing, Moment moment) {
        if (filing.site() == null) {
            return List.of();
        }
        return AT_A_SITE.contains(filing.channel())
                ? sites.objections(filing.site(), filing.window(), definition.matter())
                : List.of(Texts.fault("/site", "site-without-channel"));
    }

    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var file = received.file();
        return filing.site() == null
                ? file
                : file.change()
                        .annex(IntakeSite.ANNEX, new IntakeSite(filing.site()))
                        .same();
    }
}
