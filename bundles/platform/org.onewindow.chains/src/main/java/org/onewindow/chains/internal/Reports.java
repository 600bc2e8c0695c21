package org.onewindow.chains.internal;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Timekeeping;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainProgress;
import org.onewindow.chains.ChainReport;
import org.onewindow.chains.StepFile;

/** Puts together what belongs to a chain's application. */
final class Reports {
    private final WorkingCalendar calendar;
    private final ZoneId zone;
    private final Timekeeping timekeeping;
    private final Catalogue catalogue;
    private final CaseRepository cases;

    /** @param zone the centre's */
    Reports(WorkingCalendar calendar, ZoneId zone, Timekeeping timekeeping, Catalogue catalogue, CaseRepository cases) {
        this.calendar = calendar;
        this.zone = zone;
        this.timekeeping = timekeeping;
        this.catalogue = catalogue;
        this.cases = cases;
    }

    ChainReport of(ChainFile file) {
        var chain = chain(file);
        var found = cases(file);
        var definitions = new HashMap<String, Definition>();
        for (StepFile step : file.steps()) {
            var of = found.get(step.id());
            var hash = of == null ? step.definition() : of.origin().definition();
            definitions.put(step.id(), catalogue.frozen(hash));
        }
        return new ChainReport(
                file,
                chain,
                found,
                definitions,
                due(file.clock()),
                timekeeping.light(file.clock()),
                new Billing(chain, file, found, catalogue::frozen).bill());
    }

    Chain chain(ChainFile file) {
        return catalogue.frozenChain(file.origin().definition());
    }

    /** The last day of a limit over all steps. */
    DueDate due(LegalClock clock) {
        return clock.due(calendar).orElseThrow();
    }

    private Limit limit(ChainFile file) {
        return Limit.of(due(file.clock()).date(), calendar, zone);
    }

    Course course(ChainFile file) {
        return new Course(chain(file), file, cases(file), catalogue::frozen, limit(file));
    }

    /** The cases of the steps that are filed, by the steps' ids. */
    Map<String, CaseFile> cases(ChainFile file) {
        var found = new HashMap<String, CaseFile>();
        for (StepFile step : file.steps()) {
            if (step.caseNumber() != null) {
                found.put(step.id(), cases.find(step.caseNumber()).orElseThrow());
            }
        }
        return found;
    }

    /** How far it is, without personal data. */
    ChainProgress progress(ChainFile file) {
        var report = of(file);
        var toPay = report.bill().toPay();
        return new ChainProgress(
                file.number(),
                file.origin().chain(),
                report.chain().name(),
                file.state(),
                file.origin().receivedOn(),
                report.due().date(),
                report.due().provisional(),
                report.light(),
                file.closedOn(),
                toPay.compareTo(BigDecimal.ZERO) == 0 ? null : toPay,
                file.steps().stream().map(step -> step(step, report)).toList());
    }

    private static ChainProgress.Step step(StepFile step, ChainReport report) {
        var after = report.chain().step(step.id()).orElseThrow().after().stream()
                .filter(id -> report.file().step(id).isPresent())
                .toList();
        var of = report.cases().get(step.id());
        var name = report.name(step.id());
        if (of == null) {
            return new ChainProgress.Step(
                    step.id(), step.matter(), name, after, step.state(), null, null, null, null, null, null, null);
        }
        var dates = of.dates();
        return new ChainProgress.Step(
                step.id(),
                step.matter(),
                name,
                after,
                step.state(),
                of.number(),
                of.state(),
                dates.receivedOn(),
                dates.acceptedOn(),
                dates.dueOn(),
                dates.decidedOn(),
                dates.closedOn());
    }
}
