package org.onewindow.catalogue.internal.guard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.Recording;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Rehearsal;
import org.onewindow.catalogue.internal.read.FindingTexts;

/** Calls of one department bundle's rules and recorders, each through the guard. Thread-safe. */
public final class DepartmentCalls implements AutoCloseable {
    /** How many findings one rule may have: more are not read by anybody, and fill the reply. */
    static final int MAX_FINDINGS = 200;

    /** How many register changes one step may want. */
    static final int MAX_CHANGES = 1_000;

    private final String department;
    private final DepartmentServices services;
    private final FindingTexts findings;
    private final Guard guard;

    public DepartmentCalls(String department, DepartmentServices services, FindingTexts findings, Guard guard) {
        this.department = department;
        this.services = services;
        this.findings = findings;
        this.guard = guard;
    }

    /** What the rules find, in the order of their names; problems as {@link Guard#call}. */
    public List<Fault> check(Collection<String> rules, Submission submission) {
        return check(rules, rule -> () -> bounded(rule.call().check(submission)));
    }

    /** What one rule finds in a specimen, while every register looks empty to it. */
    public List<Fault> rehearse(String rule, Submission specimen) {
        return check(
                List.of(rule),
                found -> () -> Rehearsal.call(() -> bounded(found.call().check(specimen))));
    }

    /** What a recorder wants kept; problems as {@link Guard#call}. */
    public Recording record(String name, Step step) {
        Callable<Recorder> recorder = services.recorder(name).orElseThrow(() -> Guard.away(department));
        String what = "recorder " + name;
        Recording recording = guard.call(what, () -> recorder.call().record(step));
        if (recording == null) {
            throw guard.failed(what, "it answered null", null);
        }
        if (recording.changes().size() > MAX_CHANGES) {
            throw guard.failed(what, "it wants more than " + MAX_CHANGES + " register changes", null);
        }
        return recording;
    }

    @Override
    public void close() {
        guard.close();
    }

    private List<Fault> check(Collection<String> rules, RuleCall call) {
        var faults = new ArrayList<Fault>();
        for (String name : new TreeSet<>(rules)) {
            Callable<CaseRule> rule = services.rule(name).orElseThrow(() -> Guard.away(department));
            String what = "rule " + name;
            for (Finding finding : guard.call(what, call.of(rule))) {
                faults.add(fault(what, finding));
            }
        }
        return List.copyOf(faults);
    }

    /** On the department's thread: the list may be one of its own making. */
    private static List<Finding> bounded(List<Finding> findings) {
        if (findings.size() > MAX_FINDINGS) {
            throw new IllegalStateException("more than " + MAX_FINDINGS + " findings");
        }
        return List.copyOf(findings);
    }

    private Fault fault(String what, Finding finding) {
        try {
            Text sentence = findings.sentence(finding.code(), finding.arguments())
                    .orElseThrow(() -> guard.failed(what, "no text finding." + finding.code(), null));
            return new Fault(finding.pointer(), finding.code(), sentence, finding.overridable());
        } catch (IllegalArgumentException blank) {
            throw guard.failed(what, "the text finding." + finding.code() + " came out blank", blank);
        }
    }

    private interface RuleCall {
        Callable<List<Finding>> of(Callable<CaseRule> rule);
    }
}
