package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Timekeeping;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.StepFile;

@Service
@Command(
        scope = "chain",
        name = "show",
        description =
                "Shows an application for a chain: its steps, their cases and what holds them up; personal data is"
                        + " masked")
public class ChainShow extends ShowingCommand {
    @Argument(index = 0, name = "number", description = "The application's number", required = true)
    @Completion(ChainNumberCompleter.class)
    String number;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--personal", description = "Show the applicant's name, document and phone in full")
    boolean personal;

    @Reference(optional = true)
    ChainRepository chains;

    @Reference(optional = true)
    CaseRepository cases;

    @Reference(optional = true)
    WorkingCalendar calendar;

    @Reference(optional = true)
    Timekeeping timekeeping;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var file = need(chains, ChainRepository.class).find(number).orElse(null);
        if (file == null) {
            throw refuse("chain-case-unknown", number);
        }
        var report = new Report("chain.");
        standing(report, file);
        applicant(report, file);
        report.table("stepTable", steps(file, need(cases, CaseRepository.class)))
                .items("faults", faults(file))
                .table("payments", payments(file))
                .table("journal", journal(file));
        show(report);
    }

    private void standing(Report report, ChainFile file) throws CommandException {
        var origin = file.origin();
        var due = file.clock().due(need(calendar, WorkingCalendar.class)).orElseThrow();
        report.value("number", file.number())
                .value("chain", origin.chain())
                .value("state", file.state())
                .value("department", origin.department())
                .value("lead", origin.lead())
                .value("channel", origin.channel())
                .value("definition", origin.definition())
                .value("receivedAt", origin.receivedAt())
                .value("receivedBy", origin.receivedBy())
                .value("dueOn", due.date())
                .value("dueProvisional", due.provisional())
                .value("light", need(timekeeping, Timekeeping.class).light(file.clock()))
                .value("closedOn", file.closedOn())
                .value("version", file.version());
    }

    private void applicant(Report report, ChainFile file) {
        var full = file.content().applicant();
        var shown = personal ? full : Mask.of(full);
        report.value("applicantKind", shown.kind())
                .value("applicantName", shown.name())
                .value("applicantIdNumber", shown.idNumber())
                .value("applicantPhone", shown.phone());
    }

    private static Table steps(ChainFile file, CaseRepository kept) {
        var table = new Table("chain.steps.", "step", "matter", "state", "case", "caseState", "trouble", "nextTry");
        for (StepFile step : file.steps()) {
            var of = step.caseNumber() == null
                    ? null
                    : kept.find(step.caseNumber()).orElse(null);
            table.row(
                    step.id(),
                    step.matter(),
                    step.state(),
                    step.caseNumber(),
                    state(of),
                    step.trouble(),
                    step.nextTry());
        }
        return table;
    }

    private static Object state(CaseFile of) {
        return of == null ? null : of.state();
    }

    private static List<String> faults(ChainFile file) {
        return file.steps().stream()
                .flatMap(step -> step.faults().stream())
                .map((Fault fault) -> fault.pointer() + ": " + fault.code())
                .toList();
    }

    private static Table payments(ChainFile file) {
        var table = new Table("chain.payments.", "receipt", "step", "case", "amount", "shareState", "trouble");
        file.payments().forEach(payment -> payment.shares()
                .forEach(share -> table.row(
                        payment.receipt(),
                        share.step(),
                        share.caseNumber(),
                        share.amount(),
                        share.state(),
                        share.trouble())));
        return table;
    }

    /** Reasons are free text, in which anything about a person may stand. */
    private Table journal(ChainFile file) {
        var table = new Table("chain.journal.", "at", "actor", "action", "step", "about");
        file.journal()
                .forEach(entry -> table.row(
                        entry.at(),
                        entry.actor(),
                        entry.action(),
                        entry.step(),
                        personal || entry.actor().equals("centre") ? entry.about() : null));
        return table;
    }
}
