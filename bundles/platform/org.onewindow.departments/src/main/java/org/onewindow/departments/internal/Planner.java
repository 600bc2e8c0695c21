package org.onewindow.departments.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Stage.Content;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Plan.Change;
import org.onewindow.departments.Plan.Step;
import org.onewindow.departments.Plan.Windows;
import org.onewindow.departments.Release;
import org.osgi.framework.Version;

/** Says what a deployment would do, and what stands against it. Changes nothing. */
final class Planner {
    /** The most windows a centre may have (row 50). */
    static final int MOST_WINDOWS = 120;

    private final Differences differences;
    private final boolean development;

    /** @param openCases told a matter's code */
    Planner(ToLongFunction<String> openCases, boolean development) {
        this.differences = new Differences(openCases);
        this.development = development;
    }

    /**
     * How things stand.
     *
     * @param current the release that serves or is suspended
     * @param serving what that one brings; empty when it is not up
     * @param others what the other departments bring, by id
     * @param releases every release of the department that is known
     */
    record Situation(
            Optional<Release> current,
            Optional<Content> serving,
            SortedMap<String, Content> others,
            List<Release> releases) {}

    Plan plan(Candidate candidate, Situation situation) {
        Step step = step(candidate.version(), situation.current());
        var refusals = new ArrayList<Fault>(candidate.faults());
        refusals.addAll(candidate.definitions().faults());
        if (!development) {
            sameVersion(candidate, situation).ifPresent(refusals::add);
        }
        if (otherMajor(candidate, situation)) {
            refusals.add(Refusals.fault("", "major-not-yet", candidate.version()));
        }
        int windows = situation.others().values().stream()
                .mapToInt(content -> windows(content.department()))
                .sum();
        List<Change> changes = List.of();
        if (candidate.definitions().content().isPresent()) {
            Content content = candidate.definitions().content().get();
            windows += windows(content.department());
            changes = situation
                    .serving()
                    .map(serving -> differences.between(serving, content))
                    .orElseGet(() -> differences.first(content));
            if (!otherMajor(candidate, situation)) {
                situation.serving().ifPresent(serving -> refusals.addAll(SameMajor.check(serving, content)));
            }
            situation.others().forEach((id, other) -> owned(candidate.department(), content, id, other, refusals));
            if (windows > MOST_WINDOWS) {
                refusals.add(Refusals.fault("windows.yaml", "windows-over-cap", windows, MOST_WINDOWS));
            }
        }
        return identified(new Plan(
                "",
                candidate.digest(),
                candidate.department(),
                situation.current().map(Release::version).orElse(null),
                candidate.version().toString(),
                step,
                changes,
                new Windows(windows, MOST_WINDOWS),
                refusals));
    }

    private static Step step(Version to, Optional<Release> current) {
        if (current.isEmpty()) {
            return Step.FIRST;
        }
        var from = Version.parseVersion(current.get().version());
        if (to.equals(from)) {
            return Step.SAME;
        }
        if (to.compareTo(from) < 0) {
            return Step.BACK;
        }
        if (to.getMajor() != from.getMajor()) {
            return Step.MAJOR;
        }
        return to.getMinor() != from.getMinor() ? Step.MINOR : Step.PATCH;
    }

    private static boolean otherMajor(Candidate candidate, Situation situation) {
        return situation
                .current()
                .filter(release -> Version.parseVersion(release.version()).getMajor()
                        != candidate.version().getMajor())
                .isPresent();
    }

    private static Optional<Fault> sameVersion(Candidate candidate, Situation situation) {
        return situation.releases().stream()
                .filter(known -> known.version().equals(candidate.version().toString())
                        && !known.digest().equals(candidate.digest()))
                .findFirst()
                .map(known -> Refusals.fault("", "same-version-other-digest", known.version(), known.digest()));
    }

    private static void owned(String id, Content mine, String owner, Content theirs, List<Fault> refusals) {
        for (var definition : mine.definitions()) {
            String code = definition.matter().code();
            if (theirs.definitions().stream()
                    .anyMatch(other -> other.matter().code().equals(code))) {
                refusals.add(Refusals.fault("matters/" + code, "matter-owned", code, owner, id));
            }
        }
        for (var organ : mine.department().organs()) {
            if (theirs.department().organs().stream()
                    .anyMatch(other -> other.id().equals(organ.id()))) {
                refusals.add(Refusals.fault("department.yaml", "organ-owned", organ.id(), owner, id));
            }
        }
    }

    private static int windows(Department department) {
        return department.windows().stream()
                .mapToInt(Department.WindowGroup::count)
                .sum();
    }

    private static Plan identified(Plan plan) {
        ObjectNode json = CanonicalJson.mapper().valueToTree(plan);
        ((ArrayNode) json.get("changes")).forEach(change -> ((ObjectNode) change).remove("openCases"));
        return new Plan(
                CanonicalJson.sha256(json),
                plan.jar(),
                plan.department(),
                plan.from(),
                plan.to(),
                plan.step(),
                plan.changes(),
                plan.windows(),
                plan.refusals());
    }
}
