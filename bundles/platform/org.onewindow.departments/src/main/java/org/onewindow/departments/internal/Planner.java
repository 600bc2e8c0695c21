package org.onewindow.departments.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.ToLongFunction;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Stage.Content;
import org.onewindow.catalogue.WindowAllotment;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.departments.Plan;
import org.onewindow.departments.Plan.Change;
import org.onewindow.departments.Plan.Windows;
import org.onewindow.departments.Release;

/** Says what a deployment would do, and what stands against it. Changes nothing. */
final class Planner {
    private final Differences differences;
    private final WindowAllotment windows;
    private final boolean development;

    /** @param openCases told a matter's code */
    Planner(ToLongFunction<String> openCases, WindowAllotment windows, boolean development) {
        this.differences = new Differences(openCases);
        this.windows = windows;
        this.development = development;
    }

    /**
     * How things stand.
     *
     * @param current the release that serves or is suspended
     * @param up the releases of the department that are up: that one, and those that are draining
     * @param openVersions how many cases are open, by the version they were filed under
     * @param others what the other departments bring, by id
     * @param releases every release of the department that is known
     */
    record Situation(
            Optional<Release> current,
            List<Up> up,
            Map<String, Long> openVersions,
            SortedMap<String, Content> others,
            List<Release> releases) {}

    /** A release that is up, with what it brings. */
    record Up(Release release, Content content) {}

    Plan plan(Candidate candidate, Situation situation) {
        var place = new SideBySide(candidate, situation);
        Optional<Release> predecessor = place.predecessor();
        var refusals = new ArrayList<Fault>(candidate.faults());
        refusals.addAll(candidate.definitions().faults());
        if (!development) {
            sameVersion(candidate, situation).ifPresent(refusals::add);
        }
        olderMajor(place).ifPresent(refusals::add);
        Optional<Content> before = situation.up().stream()
                .filter(up -> place.succeeds(up.release()))
                .map(Up::content)
                .findFirst();
        int after = windows.after(candidate.department(), List.of());
        List<Change> changes = List.of();
        if (candidate.definitions().content().isPresent()) {
            Content content = candidate.definitions().content().get();
            after = windows.after(
                    candidate.department(), place.windows(content).department().windows());
            changes = before.map(former -> differences.between(former, content))
                    .orElseGet(() -> differences.first(content));
            refusals.addAll(Promises.broken(place, content));
            situation.others().values().forEach(other -> owned(content, other, refusals));
            if (after > WindowAllotment.MOST) {
                refusals.add(Refusals.fault("windows.yaml", "windows-over-cap", after, WindowAllotment.MOST));
            }
        }
        return identified(new Plan(
                "",
                candidate.digest(),
                candidate.signer(),
                candidate.department(),
                predecessor.map(Release::version).orElse(null),
                candidate.version().toString(),
                place.step(),
                place.serves(),
                changes,
                new Windows(after, WindowAllotment.MOST),
                place.finishing(),
                refusals));
    }

    private static Optional<Fault> olderMajor(SideBySide place) {
        String version = place.candidate().version().toString();
        if (!place.isOfOlderMajor()) {
            return Optional.empty();
        }
        if (place.predecessor().isEmpty()) {
            return Optional.of(Refusals.fault("", "major-older", version, place.serves()));
        }
        Release predecessor = place.predecessor().get();
        return place.candidate().version().compareTo(SideBySide.version(predecessor)) < 0
                ? Optional.of(Refusals.fault("", "patch-older", version, predecessor.version()))
                : Optional.empty();
    }

    private static Optional<Fault> sameVersion(Candidate candidate, Situation situation) {
        return situation.releases().stream()
                .filter(known -> known.version().equals(candidate.version().toString())
                        && !known.digest().equals(candidate.digest()))
                .findFirst()
                .map(known -> Refusals.fault("", "same-version-other-digest", known.version(), known.digest()));
    }

    private static void owned(Content mine, Content theirs, List<Fault> refusals) {
        String comer = named(mine.department());
        String owner = named(theirs.department());
        for (var definition : mine.definitions()) {
            String code = definition.matter().code();
            if (theirs.definitions().stream()
                    .anyMatch(other -> other.matter().code().equals(code))) {
                refusals.add(Refusals.fault("matters/" + code, "matter-owned", code, owner, comer));
            }
        }
        for (var chain : mine.chains()) {
            if (theirs.chains().stream().anyMatch(other -> other.code().equals(chain.code()))) {
                refusals.add(Refusals.fault("chains/" + chain.code(), "chain-owned", chain.code(), owner, comer));
            }
        }
        for (var organ : mine.department().organs()) {
            if (theirs.department().organs().stream()
                    .anyMatch(other -> other.id().equals(organ.id()))) {
                refusals.add(Refusals.fault("department.yaml", "organ-owned", organ.id(), owner, comer));
            }
        }
    }

    private static String named(Department department) {
        return department.id() + " " + department.version();
    }

    private static Plan identified(Plan plan) {
        ObjectNode json = CanonicalJson.mapper().valueToTree(plan);
        ((ArrayNode) json.get("changes")).forEach(change -> ((ObjectNode) change).remove("openCases"));
        json.remove("finishing");
        return new Plan(
                CanonicalJson.sha256(json),
                plan.jar(),
                plan.signer(),
                plan.department(),
                plan.from(),
                plan.to(),
                plan.step(),
                plan.serves(),
                plan.changes(),
                plan.windows(),
                plan.finishing(),
                plan.refusals());
    }
}
