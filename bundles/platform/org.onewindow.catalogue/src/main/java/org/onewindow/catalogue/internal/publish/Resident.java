package org.onewindow.catalogue.internal.publish;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Publication.Status;
import org.onewindow.catalogue.internal.content.DepartmentContent;
import org.onewindow.catalogue.internal.guard.DepartmentCalls;
import org.osgi.framework.Version;

/**
 * A department bundle that is started, and where it stands. Immutable: each step makes another one.
 *
 * @param content present unless its files have faults
 * @param calls present with the content
 */
record Resident(
        DepartmentBundle bundle,
        Optional<DepartmentContent> content,
        Optional<DepartmentCalls> calls,
        Publication publication) {

    static Resident refused(DepartmentBundle bundle, List<Fault> faults) {
        return new Resident(
                bundle, Optional.empty(), Optional.empty(), says(bundle, Status.REFUSED, faults, List.of()));
    }

    static Resident waiting(DepartmentBundle bundle, DepartmentContent content, DepartmentCalls calls) {
        return new Resident(
                bundle, Optional.of(content), Optional.of(calls), says(bundle, Status.WAITING, List.of(), List.of()));
    }

    Resident awaits(List<String> names) {
        return with(says(bundle, Status.WAITING, List.of(), names));
    }

    Resident refusedFor(List<Fault> faults) {
        return with(says(bundle, Status.REFUSED, faults, List.of()));
    }

    Resident staged() {
        return with(says(bundle, Status.STAGED, List.of(), List.of()));
    }

    Resident published() {
        return with(says(bundle, Status.PUBLISHED, List.of(), List.of()));
    }

    Resident finishing() {
        return with(says(bundle, Status.FINISHING, List.of(), List.of()));
    }

    boolean is(Status status) {
        return publication.status() == status;
    }

    /** Whether it was linted and tried, and found good. */
    boolean isReady() {
        return is(Status.STAGED) || is(Status.PUBLISHED) || is(Status.FINISHING);
    }

    /** Whether its code can carry on what was filed under this version. */
    boolean carries(String version) {
        return Edition.carries(bundle.version(), version);
    }

    Version version() {
        return Version.parseVersion(bundle.version());
    }

    /** The names of rules and recorders that its matters name and that are not there. */
    List<String> missingCode() {
        var missing = new TreeSet<String>();
        for (var definition : content.orElseThrow().definitions()) {
            definition.matter().rules().stream()
                    .filter(name -> bundle.rule(name).isEmpty())
                    .forEach(missing::add);
            definition.matter().recorders().values().stream()
                    .filter(name -> bundle.recorder(name).isEmpty())
                    .forEach(missing::add);
        }
        return List.copyOf(missing);
    }

    private Resident with(Publication says) {
        return new Resident(bundle, content, calls, says);
    }

    private static Publication says(DepartmentBundle bundle, Status status, List<Fault> faults, List<String> awaited) {
        return new Publication(bundle.id(), bundle.version(), bundle.number(), status, faults, awaited);
    }
}
