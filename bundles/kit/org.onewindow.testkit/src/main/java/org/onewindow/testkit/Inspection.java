package org.onewindow.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.licences.IssuedLicence;
import org.onewindow.cases.licences.Licence;
import org.onewindow.catalogue.Certificate;
import org.onewindow.testkit.internal.BuiltBundle;
import org.onewindow.testkit.internal.ComponentDescription;
import org.onewindow.testkit.internal.SpokenCodes;

/** What is wrong with a department as a whole. Every list is empty when nothing is. */
public final class Inspection {
    private final TestCentre centre;
    private final BuiltBundle bundle;

    Inspection(TestCentre centre, BuiltBundle bundle) {
        this.centre = centre;
        this.bundle = bundle;
    }

    /** The faults for which a centre would refuse its files, each as {@code file:line code: sentence}. */
    public List<String> files() {
        return bundle.department().faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code() + ": "
                        + fault.message().en())
                .toList();
    }

    /** Rules and recorders that a matter names and nobody is, or that nobody names, or that cannot be made. */
    public List<String> code() {
        var rules = new TreeSet<String>();
        var recorders = new TreeSet<String>();
        for (var definition : bundle.department().definitions()) {
            rules.addAll(definition.matter().rules());
            recorders.addAll(definition.matter().recorders().values());
        }
        var wrong = new ArrayList<String>();
        compare("rule", rules, bundle.rules(), wrong);
        compare("recorder", recorders, bundle.recorders(), wrong);
        return wrong;
    }

    private void compare(
            String what, TreeSet<String> named, SortedMap<String, ComponentDescription> code, List<String> wrong) {
        named.stream()
                .filter(name -> !code.containsKey(name))
                .forEach(name -> wrong.add("no component is the " + what + " " + name));
        code.forEach((name, description) -> {
            if (!named.contains(name)) {
                wrong.add("no matter names the " + what + " " + name);
            }
            try {
                centre.made(description);
            } catch (IllegalStateException e) {
                wrong.add("the " + what + " " + name + ": " + e.getMessage());
            }
        });
    }

    /**
     * Codes of findings without a sentence, and sentences whose code stands nowhere in the compiled code. A code that is
     * not written where the finding is made is not seen here, but by {@link Specimen#findings} as soon as a test meets it.
     */
    public List<String> sentences() {
        var spoken = SpokenCodes.in(bundle.folder());
        var known = bundle.department().findingCodes();
        var wrong = new ArrayList<String>();
        spoken.findings().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> wrong.add("there is no text finding." + code));
        known.stream()
                .filter(code -> !spoken.constants().contains(code))
                .forEach(code -> wrong.add("no rule finds " + code));
        return wrong;
    }

    /** Why a specimen, handed in on a day in a centre with empty registers, does not become a case with its result. */
    public List<String> specimen(String matter, String day) {
        var elsewhere = centre.anew().on(day);
        try {
            var filed = elsewhere.file(elsewhere.specimen(matter));
            if (filed.faults().isEmpty()) {
                filed.carry();
            }
            return filed.faults();
        } catch (ProblemException refused) {
            return List.of(
                    refused.problem().code() + ": " + refused.problem().detail().en());
        }
    }

    /**
     * The codes of what a matter's certificate shows (照面) and of which the specimen, carried to its result, says nothing:
     * a field that is not filled in, or one that no recorder puts into the result.
     *
     * @throws AssertionError when the specimen does not become a case
     */
    public List<String> unshown(String matter, String day) {
        var certificate = centre.matter(matter).result().certificate();
        if (certificate == null) {
            return List.of();
        }
        var elsewhere = centre.anew().on(day);
        var shown = elsewhere.file(elsewhere.specimen(matter)).carry().file().annex(IssuedLicence.ANNEX).stream()
                .flatMap(issued -> issued.face().stream())
                .map(Licence.Shown::name)
                .toList();
        return certificate.shows().stream()
                .filter(named -> !shown.contains(named.name()))
                .map(Certificate.Shown::code)
                .toList();
    }
}
