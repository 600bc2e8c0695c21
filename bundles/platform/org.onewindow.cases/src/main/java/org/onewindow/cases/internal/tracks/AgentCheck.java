package org.onewindow.cases.internal.tracks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.internal.IdCheck;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.internal.Texts;

/** Whether somebody can act for an applicant: with a written mandate that has not run out, and not for themselves (row 94). */
final class AgentCheck {
    private AgentCheck() {}

    /** @param at where the agent stands in what was handed in; empty at its root */
    static List<Fault> faults(String at, Agent agent, Applicant applicant, LocalDate today) {
        var faults = new ArrayList<Fault>();
        text(at + "/name", agent.name(), "agent-name-blank", faults);
        text(at + "/mandate", agent.mandate(), "mandate-blank", faults);
        faults.addAll(PlainText.faults(at + "/idNumber", agent.idNumber()));
        faults.addAll(PlainText.faults(at + "/phone", agent.phone()));
        faults.addAll(IdCheck.faults(at + "/idNumber", agent.idType(), agent.idNumber()));
        boolean same = agent.idType() == applicant.idType()
                && agent.idNumber()
                        .strip()
                        .equalsIgnoreCase(applicant.idNumber().strip());
        if (same) {
            faults.add(Texts.fault(at + "/idNumber", "agent-is-applicant"));
        }
        if (agent.until() != null && agent.until().isBefore(today)) {
            faults.add(Texts.fault(at + "/until", "mandate-run-out", agent.until()));
        }
        return faults;
    }

    private static void text(String pointer, String text, String whenBlank, List<Fault> faults) {
        if (text.isBlank()) {
            faults.add(Texts.fault(pointer, whenBlank));
        }
        faults.addAll(PlainText.faults(pointer, text));
    }
}
