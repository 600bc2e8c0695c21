package org.onewindow.catalogue.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Recorder;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.internal.content.Freezer;
import org.onewindow.catalogue.internal.guard.DepartmentCalls;
import org.onewindow.catalogue.internal.guard.DepartmentServices;
import org.onewindow.catalogue.internal.guard.Guard;

/**
 * A catalogue without a framework in which one department is published. Its definitions are frozen and thawed, and its
 * code is called through the guard, as in a centre.
 */
public final class SoleDepartment implements Catalogue, DepartmentCode {
    private final ReadDepartment read;
    private final DefinitionRepository repository;
    private final DepartmentCalls calls;

    /**
     * @param rules the bundle's rules by name
     * @param recorders the bundle's recorders by name
     * @throws IllegalStateException when the files have faults, with all of them
     */
    public SoleDepartment(
            ReadDepartment read,
            Map<String, Callable<CaseRule>> rules,
            Map<String, Callable<Recorder>> recorders,
            DefinitionRepository repository) {
        this.read = read;
        this.repository = repository;
        var content = read.content();
        String id = content.department().id();
        this.calls = new DepartmentCalls(
                id,
                new Code(Map.copyOf(rules), Map.copyOf(recorders)),
                content.findings(),
                new Guard(0, id, Thread.currentThread().getContextClassLoader(), reason -> {}));
    }

    @Override
    public List<Department> departments() {
        return List.of(read.department());
    }

    @Override
    public Optional<Department> department(String id) {
        return Optional.of(read.department())
                .filter(department -> department.id().equals(id));
    }

    @Override
    public List<Definition> matters() {
        return read.definitions();
    }

    @Override
    public Optional<Definition> matter(String code) {
        var found = matters().stream()
                .filter(definition -> definition.matter().code().equals(code))
                .findFirst();
        found.ifPresent(definition -> repository.freeze(List.of(Freezer.freeze(definition))));
        return found;
    }

    @Override
    public Optional<Edition> edition(String code) {
        return matter(code)
                .map(definition -> new Edition(definition, read.department().version()));
    }

    @Override
    public Definition frozen(String hash) {
        return repository
                .find(hash)
                .map(Freezer::thaw)
                .orElseThrow(() ->
                        new ProblemException(Kind.NOT_FOUND, "definition-unknown", Text.same("definition-unknown")));
    }

    @Override
    public List<Chain> chains() {
        return read.chains();
    }

    @Override
    public Optional<Chain> chain(String code) {
        var found = chains().stream().filter(chain -> chain.code().equals(code)).findFirst();
        found.ifPresent(chain -> repository.freeze(List.of(Freezer.freeze(chain))));
        return found;
    }

    @Override
    public Chain frozenChain(String hash) {
        return repository
                .find(hash)
                .map(Freezer::thawChain)
                .orElseThrow(() ->
                        new ProblemException(Kind.NOT_FOUND, "definition-unknown", Text.same("definition-unknown")));
    }

    @Override
    public List<Publication> publications() {
        return List.of();
    }

    @Override
    public List<Fault> check(Edition edition, Submission submission) {
        return calls.check(edition.definition().matter().rules(), submission);
    }

    @Override
    public Recorded record(Edition edition, Step step) {
        String recorder = edition.definition().matter().recorders().get(step.action());
        return recorder == null
                ? Recorded.NOTHING
                : new Recorded(calls.record(recorder, step), read.department().registers());
    }

    private record Code(Map<String, Callable<CaseRule>> rules, Map<String, Callable<Recorder>> recorders)
            implements DepartmentServices {
        @Override
        public Optional<Callable<CaseRule>> rule(String name) {
            return Optional.ofNullable(rules.get(name));
        }

        @Override
        public Optional<Callable<Recorder>> recorder(String name) {
            return Optional.ofNullable(recorders.get(name));
        }
    }
}
