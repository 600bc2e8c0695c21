package org.onewindow.catalogue.internal.publish;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.onewindow.api.department.Step;
import org.onewindow.api.department.Submission;
import org.onewindow.api.problem.Fault;
import org.onewindow.catalogue.Breakdown;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.CentreSettings;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;
import org.onewindow.catalogue.Publication;
import org.onewindow.catalogue.Stage;
import org.onewindow.catalogue.guard.ReleaseThreads;
import org.onewindow.catalogue.internal.content.DepartmentContent;
import org.onewindow.catalogue.internal.guard.Guard;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The catalogue, the stage in front of it and the way into the departments' code. While it is active it watches the
 * framework for departments. Thread-safe.
 */
@Component(
        immediate = true,
        service = {Catalogue.class, DepartmentCode.class, Stage.class})
public final class PublishedCatalogue implements Catalogue, DepartmentCode, Stage {
    private final Publisher publisher;
    private final FrozenDefinitions frozen;
    private final OfferedDefinitions offered;
    private final Runnable end;

    @Activate
    public PublishedCatalogue(
            BundleContext context,
            @Reference DefinitionRepository repository,
            @Reference CentreSettings settings,
            @Reference Clock clock) {
        var executor =
                Executors.newSingleThreadExecutor(work -> ReleaseThreads.ofTheCentre(work, "catalogue-publisher"));
        publisher = new Publisher(repository, clock, executor);
        frozen = new FrozenDefinitions(repository);
        offered = new OfferedDefinitions(repository, settings, clock);
        var tracker = new DepartmentTracker(context, publisher);
        end = () -> {
            tracker.close();
            executor.shutdownNow();
        };
        tracker.open();
    }

    PublishedCatalogue(Publisher publisher, DefinitionRepository repository, CentreSettings settings, Clock clock) {
        this.publisher = publisher;
        this.frozen = new FrozenDefinitions(repository);
        this.offered = new OfferedDefinitions(repository, settings, clock);
        this.end = () -> {};
    }

    @Deactivate
    void close() {
        end.run();
    }

    @Override
    public List<Department> departments() {
        return publisher.shelf().contents().values().stream()
                .map(DepartmentContent::department)
                .toList();
    }

    @Override
    public Optional<Department> department(String id) {
        return Optional.ofNullable(publisher.shelf().contents().get(id)).map(DepartmentContent::department);
    }

    @Override
    public List<Definition> matters() {
        return publisher.shelf().matters().values().stream().map(offered::today).toList();
    }

    @Override
    public Optional<Definition> matter(String code) {
        return Optional.ofNullable(publisher.shelf().matters().get(code)).map(offered::today);
    }

    @Override
    public Optional<Edition> edition(String code) {
        return publisher
                .shelf()
                .edition(code)
                .map(edition -> new Edition(offered.today(edition.definition()), edition.version()));
    }

    @Override
    public Definition frozen(String hash) {
        return publisher.shelf().frozen(hash).orElseGet(() -> frozen.get(hash));
    }

    @Override
    public List<Chain> chains() {
        return List.copyOf(publisher.shelf().chains().values());
    }

    @Override
    public Optional<Chain> chain(String code) {
        return Optional.ofNullable(publisher.shelf().chains().get(code));
    }

    @Override
    public Chain frozenChain(String hash) {
        return publisher.shelf().frozenChain(hash).orElseGet(() -> frozen.chain(hash));
    }

    @Override
    public List<Publication> publications() {
        return publisher.publications();
    }

    @Override
    public CompletableFuture<Publication> settled(long bundle) {
        return publisher.settled(bundle);
    }

    @Override
    public Content content(long bundle) {
        return publisher
                .content(bundle)
                .map(PublishedCatalogue::content)
                .orElseThrow(() -> new IllegalStateException("bundle " + bundle + " is not staged"));
    }

    private static Content content(DepartmentContent content) {
        return new Content(content.department(), content.definitions(), content.chains());
    }

    @Override
    public void publish(long bundle) {
        publisher.publish(bundle);
    }

    @Override
    public void finish(long bundle) {
        publisher.finish(bundle);
    }

    @Override
    public void unpublish(long bundle) {
        publisher.unpublish(bundle);
    }

    @Override
    public void abandon(String department, Set<String> versions) {
        publisher.abandon(department, versions);
    }

    @Override
    public void onBreakdown(Consumer<Breakdown> listener) {
        publisher.breakdowns().add(listener);
    }

    @Override
    public void forget(Consumer<Breakdown> listener) {
        publisher.breakdowns().remove(listener);
    }

    @Override
    public void forget(String department) {
        publisher.forget(department);
    }

    @Override
    public List<Fault> check(Edition edition, Submission submission) {
        var rules = edition.definition().matter().rules();
        return rules.isEmpty()
                ? List.of()
                : carrier(edition).calls().orElseThrow().check(rules, submission);
    }

    @Override
    public Recorded record(Edition edition, Step step) {
        String recorder = edition.definition().matter().recorders().get(step.action());
        if (recorder == null) {
            return Recorded.NOTHING;
        }
        Resident carrier = carrier(edition);
        return new Recorded(
                carrier.calls().orElseThrow().record(recorder, step),
                carrier.content().orElseThrow().department().registers());
    }

    private Resident carrier(Edition edition) {
        String department = edition.definition().matter().department();
        Shelf shelf = publisher.shelf();
        return shelf.carrier(department, edition.version())
                .orElseThrow(() -> shelf.isAbandoned(department, edition.version())
                        ? Guard.gone(department, edition.version())
                        : Guard.away(department));
    }
}
