package org.onewindow.console.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.ClockReport;
import org.onewindow.cases.Correction;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.Timekeeping;

@Service
@Command(
        scope = "case",
        name = "info",
        description = "Shows a case: state, dates, people and what its journal says; personal data is masked")
public class CaseInfo extends ShowingCommand {
    private static final int PAGE = 200;

    @Argument(index = 0, name = "number", description = "The case's number", required = true)
    @Completion(CaseCompleter.class)
    String number;

    @Argument(index = 1, name = "options", description = "Options may also stand here", multiValued = true)
    List<String> behind = new ArrayList<>();

    @Option(name = "--personal", description = "Show the applicant's name, document and phone in full")
    boolean personal;

    @Reference(optional = true)
    CaseRepository cases;

    @Reference(optional = true)
    Timekeeping timekeeping;

    @Override
    List<String> behind() {
        return behind;
    }

    @Override
    void run() throws Exception {
        var kept = need(cases, CaseRepository.class);
        var file = kept.find(number).orElse(null);
        if (file == null) {
            throw refuse("case-unknown", number);
        }
        var report = new Report("case.");
        standing(report, file);
        report.value("light", need(timekeeping, Timekeeping.class).light(file));
        timekeeping.report(file).ifPresent(clocks -> clocks(report, clocks));
        applicant(report, file);
        report.items("demanded", file.demanded().stream().map(this::demand).toList())
                .items(
                        "result",
                        new TreeMap<>(file.result())
                                .entrySet().stream()
                                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                                        .toList())
                .value("journalLength", file.journalLength())
                .value("journalHead", file.journalHead())
                .table("journal", journal(kept));
        show(report);
    }

    private static void standing(Report report, CaseFile file) {
        var origin = file.origin();
        var dates = file.dates();
        var people = file.people();
        report.value("number", file.number())
                .value("state", file.state())
                .value("matter", origin.matter())
                .value("department", origin.department())
                .value("departmentVersion", origin.departmentVersion())
                .value("organ", origin.organ())
                .value("channel", origin.channel())
                .value("window", origin.window())
                .value("definition", origin.definition())
                .value("receivedAt", origin.receivedAt())
                .value("acceptBy", dates.acceptBy())
                .value("acceptedOn", dates.acceptedOn())
                .value("dueOn", dates.dueOn())
                .value("dueProvisional", dates.dueProvisional())
                .value("decidedOn", dates.decidedOn())
                .value("closedOn", dates.closedOn())
                .value("receivedBy", people.receivedBy())
                .value("acceptedBy", people.acceptedBy())
                .value("decidedBy", people.decidedBy())
                .value("handler", people.handler())
                .value("carrierDepartment", file.carrier().department())
                .value("carrierOrgan", file.carrier().organ())
                .value("byHand", file.carrier().byHand())
                .value("version", file.version());
    }

    private static void clocks(Report report, ClockReport clocks) {
        var table = new Table(
                "case.clocks.",
                "clock",
                "budget",
                "budgetDays",
                "consumed",
                "remaining",
                "condition",
                "dueOn",
                "overdue");
        row(table, "case.clocks.statutory", clocks.statutory());
        row(table, "case.clocks.promised", clocks.promised());
        report.table("clocks", table)
                .items(
                        "movements",
                        clocks.movements().stream().map(ClockReport.Told::words).toList());
    }

    private static void row(Table table, String name, ClockReport.Face clock) {
        table.row(
                Wording.TEXTS.text(name),
                clock.budget(),
                clock.budgetDays(),
                clock.consumed(),
                clock.remaining(),
                clock.condition(),
                clock.dueOn(),
                clock.overdue());
    }

    private void applicant(Report report, CaseFile file) {
        var full = file.content().applicant();
        var shown = personal ? full : Mask.of(full);
        report.value("applicantKind", shown.kind())
                .value("applicantName", shown.name())
                .value("applicantIdType", shown.idType())
                .value("applicantIdNumber", shown.idNumber())
                .value("applicantPhone", shown.phone());
    }

    /** What is wanted is free text, in which anything about a person may stand. */
    private String demand(Correction correction) {
        return personal ? correction.pointer() + ": " + correction.demand() : correction.pointer();
    }

    private Table journal(CaseRepository kept) {
        var table = new Table("case.journal.", "sequence", "at", "actor", "action", "from", "to");
        List<JournalEntry> page = new ArrayList<>();
        int after = 0;
        do {
            page = kept.journal(number, after, PAGE);
            for (var entry : page) {
                table.row(entry.sequence(), entry.at(), entry.actor(), entry.action(), entry.from(), entry.to());
                after = entry.sequence();
            }
        } while (page.size() == PAGE);
        return table;
    }
}
