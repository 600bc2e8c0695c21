package org.onewindow.cases.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.intake.Replies;
import org.onewindow.cases.intake.Request;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.DepartmentCode.Recorded;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The one way in which {@link Proceeding}s are carried out: answer given before, sight, version, state, grant, then what
 * the subject makes of the case, in one transaction with the journal's entry and the answer. Thread-safe.
 */
@Component(service = CaseWork.class)
public final class CaseWork {
    /** Who acts when no account does, but the applicant. */
    private static final Person APPLICANT = new Person("applicant", "applicant", Set.of(), false);

    private final Clock clock;
    private final Catalogue catalogue;
    private final CaseRepository repository;
    private final Replies replies;
    private final Keeping keeping;

    @Activate
    public CaseWork(
            @Reference Clock clock,
            @Reference Catalogue catalogue,
            @Reference CaseRepository repository,
            @Reference JournalKey key,
            @Reference Consequences consequences) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.repository = repository;
        this.replies = new Replies(repository::reply);
        this.keeping = new Keeping(repository, new Chain(key.bytes(), new SecureRandom()), consequences);
    }

    /**
     * Carries out a proceeding that is up to those who carry the case.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown}; DENIED; STALE {@code case-changed};
     *     CONFLICT {@code not-in-this-state}; what the work throws. Nothing has changed then
     */
    public Answer<Progress> carryOut(Proceeding proceeding, Asked asked, Function<Situation, Outcome> work) {
        return carryOut(proceeding, CaseWork::carrying, asked, work);
    }

    /**
     * Carries out a proceeding.
     *
     * @param scope for which department or organ the role is asked
     */
    public Answer<Progress> carryOut(
            Proceeding proceeding, Scope scope, Asked asked, Function<Situation, Outcome> work) {
        return carryOut(proceeding, scope, asked, work, Progress.class, Progress::of);
    }

    /**
     * Carries out a proceeding that is answered with something of its own.
     *
     * @param answer made of the case as it is then; canonical JSON writes and reads it, and it is kept without a date of
     *     deletion: no personal data
     */
    public <T> Answer<T> carryOut(
            Proceeding proceeding,
            Scope scope,
            Asked asked,
            Function<Situation, Outcome> work,
            Class<T> type,
            Function<CaseFile, T> answer) {
        var by = asked.by();
        var request = Request.of(by, asked.key(), asked.number(), proceeding.name(), asked.body());
        return replies.once(request, type, () -> {
            var before = Visibility.seen(repository, asked.number(), by);
            if (before.version() != asked.version()) {
                throw Texts.problem(Kind.STALE, "case-changed");
            }
            if (proceeding.role() != null) {
                by.require(proceeding.role(), scope.of(proceeding, before));
            }
            requireState(proceeding, before);
            var moment = Moment.of(clock);
            var definition = catalogue.frozen(before.origin().definition());
            var outcome = work.apply(new Situation(before, definition, moment, by));
            var after = outcome.change().next();
            var event =
                    new Event(after.number(), moment.at(), by.name(), proceeding.name(), before.state(), after.state());
            var deed =
                    new Deed(before, after, event, outcome.facts(), outcome.sealed(), Recorded.NOTHING, outcome.also());
            return keeping.keep(request, deed, answer);
        });
    }

    /**
     * Carries out what an applicant does, who has no account and has shown the receipt code.
     *
     * @param name under which the journal tells it
     * @param before the case as the applicant has seen it
     * @throws org.onewindow.api.problem.ProblemException STALE {@code case-changed} when somebody else was faster; what the
     *     work throws
     */
    public void byApplicant(String name, CaseFile before, Function<Situation, Outcome> work) {
        var moment = Moment.of(clock);
        var definition = catalogue.frozen(before.origin().definition());
        var outcome = work.apply(new Situation(before, definition, moment, APPLICANT));
        var after = outcome.change().next();
        var event = new Event(after.number(), moment.at(), APPLICANT.name(), name, before.state(), after.state());
        var deed = new Deed(before, after, event, outcome.facts(), outcome.sealed(), Recorded.NOTHING, outcome.also());
        keeping.keep(deed);
    }

    /** Those who carry the case: its department for INTAKE, else the organ that decides. */
    public static String carrying(Proceeding proceeding, CaseFile file) {
        var carrier = file.carrier();
        return proceeding.role() == Role.INTAKE ? carrier.department() : carrier.organ();
    }

    private static void requireState(Proceeding proceeding, CaseFile file) {
        if (!proceeding.in().contains(file.state())) {
            var states = proceeding.in().stream().sorted().map(State::name).toList();
            throw Texts.problem(
                    Kind.CONFLICT,
                    "not-in-this-state",
                    Map.of("states", states),
                    file.state(),
                    String.join(", ", states));
        }
    }

    /** For which department or organ a proceeding's role is asked. */
    @FunctionalInterface
    public interface Scope {
        String of(Proceeding proceeding, CaseFile file);
    }
}
