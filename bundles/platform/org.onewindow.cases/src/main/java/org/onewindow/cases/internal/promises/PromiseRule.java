package org.onewindow.cases.internal.promises;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Deferral;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Order;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.internal.Texts;
import org.onewindow.cases.promises.Promises;
import org.onewindow.cases.promises.Promises.Deferred;
import org.onewindow.cases.promises.Promises.Pledge;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Material.MaterialForm;

/**
 * What may be promised with an application, and what has to be kept before it is granted. Deferral by local rules (rules.md
 * 容缺受理): only materials that the definition names, by a date within the promised limit, and not for who has broken a pledge.
 */
public final class PromiseRule implements StepRule {
    /** How many earlier cases of an applicant are looked at. */
    private static final int EARLIER = 200;

    private final WorkingCalendar calendar;
    private final CaseRepository repository;

    public PromiseRule(WorkingCalendar calendar, CaseRepository repository) {
        this.calendar = calendar;
        this.repository = repository;
    }

    @Override
    public List<Fault> faults(Definition definition, Filing filing, Moment moment) {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (int i = 0; i < filing.deferrals().size(); i++) {
            deferral(definition, filing, filing.deferrals().get(i), "/deferrals/" + i, moment.day(), seen, faults);
        }
        boolean promises = !filing.deferrals().isEmpty()
                || pledged(filing.materials()).findAny().isPresent();
        if (promises && hasBrokenAPledge(filing)) {
            faults.add(Texts.fault("/applicant", "pledge-broken-before"));
        }
        return faults;
    }

    private void deferral(
            Definition definition,
            Filing filing,
            Deferral deferral,
            String at,
            LocalDate today,
            Set<String> seen,
            List<Fault> faults) {
        var material = definition.matter().material(deferral.material());
        if (material.isEmpty()) {
            faults.add(Texts.fault(at + "/material", "material-unknown", deferral.material()));
            return;
        }
        var name = material.get().name();
        if (!material.get().deferrable()) {
            faults.add(Texts.fault(at + "/material", "material-not-deferrable", name));
        } else if (!seen.add(deferral.material()) || handedIn(filing, deferral.material())) {
            faults.add(Texts.fault(at + "/material", "material-twice", name));
        }
        var latest =
                calendar.due(today, definition.matter().limits().promised()).date();
        if (deferral.promisedBy().isBefore(today) || deferral.promisedBy().isAfter(latest)) {
            faults.add(Texts.fault(at + "/promisedBy", "deferral-too-long", latest));
        }
    }

    private static boolean handedIn(Filing filing, String material) {
        return filing.materials().stream().anyMatch(handedIn -> handedIn.code().equals(material));
    }

    private boolean hasBrokenAPledge(Filing filing) {
        var earlier = new CaseQuery(
                null, null, null, null, null, null, null, filing.applicant().idNumber(), null, null, null, EARLIER);
        return repository.list(earlier).stream()
                .flatMap(file -> file.annex(Promises.ANNEX).stream())
                .flatMap(promises -> promises.pledges().stream())
                .anyMatch(Pledge::isBroken);
    }

    @Override
    public Set<String> excused(Filing filing) {
        return filing.deferrals().stream().map(Deferral::material).collect(Collectors.toSet());
    }

    @Override
    public Set<String> excused(CaseFile file) {
        return file.annex(Promises.ANNEX).orElse(Promises.NONE).outstanding().stream()
                .map(Deferred::material)
                .collect(Collectors.toSet());
    }

    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var deferred = filing.deferrals().stream()
                .map(deferral -> new Deferred(deferral.material(), deferral.promisedBy(), null))
                .toList();
        return with(
                received.file(),
                new Promises(deferred, List.of()),
                received.moment().day());
    }

    @Override
    public void require(Situation before, Order order) {
        if (order.action() != Action.GRANT) {
            return;
        }
        var outstanding =
                before.file().annex(Promises.ANNEX).orElse(Promises.NONE).outstanding();
        if (!outstanding.isEmpty()) {
            var codes = outstanding.stream().map(Deferred::material).toList();
            throw Texts.problem(
                    Kind.CONFLICT, "materials-outstanding", Map.of("materials", codes), String.join(", ", codes));
        }
    }

    /** Materials that are handed in anew may supply what was deferred, or pledge what was not pledged. */
    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        if (order.materials() == null) {
            return taken;
        }
        var promises = taken.annex(Promises.ANNEX).orElse(Promises.NONE);
        var today = before.moment().day();
        var there = taken.content().materials().stream().map(HandedIn::code).collect(Collectors.toSet());
        var deferrals = promises.deferrals().stream()
                .map(d -> d.isOutstanding() && there.contains(d.material())
                        ? new Deferred(d.material(), d.promisedBy(), today)
                        : d)
                .toList();
        return with(taken, new Promises(deferrals, promises.pledges()), today);
    }

    private static CaseFile with(CaseFile file, Promises promises, LocalDate today) {
        var pledges = pledged(file.content().materials())
                .map(material -> promises.pledges().stream()
                        .filter(pledge -> pledge.material().equals(material))
                        .findFirst()
                        .orElseGet(() -> new Pledge(material, today, null)))
                .toList();
        var now = new Promises(promises.deferrals(), pledges);
        boolean unchanged = now.equals(file.annex(Promises.ANNEX).orElse(Promises.NONE));
        return unchanged ? file : file.change().annex(Promises.ANNEX, now).same();
    }

    private static Stream<String> pledged(List<HandedIn> materials) {
        return materials.stream()
                .filter(handedIn -> handedIn.kind() == MaterialForm.PLEDGED)
                .map(HandedIn::code);
    }
}
