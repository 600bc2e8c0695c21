package org.onewindow.cases.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Order;
import org.onewindow.cases.SiteDuty;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.fees.Billing;
import org.onewindow.cases.internal.hearings.HearingRule;
import org.onewindow.cases.internal.joint.JointRule;
import org.onewindow.cases.internal.licences.IssueRule;
import org.onewindow.cases.internal.materials.DeliveryRule;
import org.onewindow.cases.internal.materials.FilesRule;
import org.onewindow.cases.internal.materials.HeldRule;
import org.onewindow.cases.internal.materials.VisitRule;
import org.onewindow.cases.internal.promises.PromiseRule;
import org.onewindow.cases.internal.tracks.AgencyRule;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules of all subjects as one, in the order in which they are listed here. */
@Component(service = StepRules.class)
public final class StepRules implements StepRule {
    private final List<StepRule> rules;

    @Activate
    public StepRules(
            @Reference WorkingCalendar calendar,
            @Reference Catalogue catalogue,
            @Reference CaseRepository repository,
            @Reference LicenceRepository licences,
            @Reference LocalLimits limits,
            @Reference SiteDuty sites) {
        rules = List.of(
                new PromiseRule(calendar, repository),
                new ReturnRule(calendar, limits),
                new LapseRule(calendar, limits),
                new SiteRule(sites),
                new AgencyRule(),
                new HearingRule(),
                new JointRule(catalogue),
                new Billing(catalogue),
                new DeliveryRule(),
                new VisitRule(),
                new FilesRule(),
                new HeldRule(licences),
                new IssueRule(calendar, catalogue, licences),
                new ChainRule());
    }

    @Override
    public List<Fault> faults(Definition definition, Filing filing, Moment moment) {
        var faults = new ArrayList<Fault>();
        rules.forEach(rule -> faults.addAll(rule.faults(definition, filing, moment)));
        return faults;
    }

    @Override
    public Set<String> excused(Filing filing) {
        return rules.stream().flatMap(rule -> rule.excused(filing).stream()).collect(Collectors.toSet());
    }

    @Override
    public Set<String> excused(CaseFile file) {
        return rules.stream().flatMap(rule -> rule.excused(file).stream()).collect(Collectors.toSet());
    }

    @Override
    public Set<String> held(Definition definition, Filing filing, Moment moment) {
        return rules.stream()
                .flatMap(rule -> rule.held(definition, filing, moment).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> held(Situation taken) {
        return rules.stream().flatMap(rule -> rule.held(taken).stream()).collect(Collectors.toSet());
    }

    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var file = received.file();
        for (StepRule rule : rules) {
            file = rule.filed(new Situation(file, received.definition(), received.moment(), received.by()), filing);
        }
        return file;
    }

    @Override
    public List<Fault> faults(Situation before, Order order) {
        var faults = new ArrayList<Fault>();
        rules.forEach(rule -> faults.addAll(rule.faults(before, order)));
        return faults;
    }

    @Override
    public void require(Situation before, Order order) {
        rules.forEach(rule -> rule.require(before, order));
    }

    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        var file = taken;
        for (StepRule rule : rules) {
            file = rule.taken(before, order, file);
        }
        return file;
    }

    @Override
    public void write(Situation before, Order order, CaseFile after, Transaction tx) {
        rules.forEach(rule -> rule.write(before, order, after, tx));
    }
}
