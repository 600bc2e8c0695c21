package org.onewindow.console.internal;

import java.util.Map;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.onewindow.cases.CaseRepository;

@Service
@Command(
        scope = "department",
        name = "withdraw",
        description = "Shows the open cases that a department leaves behind, asks, and lets it leave;"
                + " they stay readable and keep their definitions")
public class DepartmentWithdraw extends DepartmentChange {
    private static final int SHOWN = 20;

    @Reference(optional = true)
    CaseRepository cases;

    @Override
    void run() throws Exception {
        var kept = need(cases, CaseRepository.class);
        administration().releases(id);
        var matters = kept.openMatters(id);
        if (forPeople() && !matters.isEmpty()) {
            showOpen(kept, matters);
        }
        ask("department.withdraw.ask", id, total(matters));
        show(administration().withdraw(id, BY, reason));
    }

    private void showOpen(CaseRepository kept, Map<String, Long> matters) {
        var counts = new Table("department.open.", "matter", "openCases");
        new TreeMap<>(matters).forEach(counts::row);
        show(counts);
        out.println();
        var newest = new Table("case.", "number", "matter", "state", "receivedOn");
        kept.openCases(id, null, SHOWN)
                .forEach(open -> newest.row(open.number(), open.matter(), open.state(), open.receivedOn()));
        show(newest);
        if (total(matters) > SHOWN) {
            say("department.open.more", SHOWN, id);
        }
        say("department.open.then");
        out.println();
    }

    private static long total(Map<String, Long> matters) {
        return matters.values().stream().mapToLong(Long::longValue).sum();
    }
}
