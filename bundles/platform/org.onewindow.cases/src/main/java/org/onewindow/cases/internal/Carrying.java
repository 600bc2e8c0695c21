package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.department.Step;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseReturn;
import org.onewindow.cases.ClockLaw;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.StateTable.Transition;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.intake.Replies;
import org.onewindow.cases.intake.Request;
import org.onewindow.cases.internal.Chain.Event;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.DepartmentCode;
import org.onewindow.catalogue.Edition;

/** Carries cases on: takes the steps of the state table, by the department's code or, when that is gone, by hand. */
final class Carrying {
    private final Clock clock;
    private final Catalogue catalogue;
    private final DepartmentCode departments;
    private final CaseRepository repository;
    private final FilingCheck filingCheck;
    private final Steps steps;
    private final StepRules rules;
    private final Replies replies;
    private final Keeping keeping;

    Carrying(
            Clock clock,
            Catalogue catalogue,
            DepartmentCode departments,
            CaseRepository repository,
            FilingCheck filingCheck,
            Steps steps,
            StepRules rules,
            Keeping keeping) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.departments = departments;
        this.repository = repository;
        this.filingCheck = filingCheck;
        this.steps = steps;
        this.rules = rules;
        this.replies = new Replies(repository::reply);
        this.keeping = keeping;
    }

    Answer<Progress> act(String number, Order order, long version, String idempotencyKey, Person by) {
        var request = Request.of(by, idempotencyKey, number, order);
        return replies.once(request, Progress.class, () -> {
            var before = Visibility.seen(repository, number, by);
            if (before.version() != version) {
                throw Texts.problem(Kind.STALE, "case-changed");
            }
            var definition = catalogue.frozen(before.origin().definition());
            var transition = transition(before, order.action());
            var needed = Needed.of(transition, before, definition);
            by.require(needed.role(), needed.scope());
            requireSeparation(order.action(), before, definition, by);
            var situation = new Situation(before, definition, Moment.of(clock), by);
            OrderCheck.check(order, before, definition, rules.faults(situation, order));
            rules.require(situation, order);
            return take(request, situation, order, transition);
        });
    }

    Answer<Progress> claim(String number, Person by) {
        var before = Visibility.seen(repository, number, by);
        Visibility.requireOwn(before, by);
        var handler = before.people().handler();
        if (by.name().equals(handler)) {
            return new Answer<>(Progress.of(before), before.version());
        }
        if (handler != null) {
            throw Texts.problem(Kind.CONFLICT, "claimed-by-another", Map.of("handler", handler), handler);
        }
        var claimed = Steps.claimed(before, by.name());
        var event = new Event(number, Moment.of(clock).at(), by.name(), "CLAIM", before.state(), before.state());
        return keeping.keep(new Deed(before, claimed, event));
    }

    private Answer<Progress> take(Request request, Situation situation, Order order, Transition transition) {
        var before = situation.file();
        var moment = situation.moment();
        var by = situation.by();
        var edition = new Edition(situation.definition(), before.origin().departmentVersion());
        var code = code(before, order, Needed.of(transition, before, situation.definition()));
        var taken = steps.take(before, situation.matter(), order, transition.leads(before), moment.day(), by.name());
        var sealed = content(code, edition, new Situation(taken, situation.definition(), moment, by), order);
        var recorded = code.record(edition, step(taken, order.action(), moment.day()));
        code.requireNeeded();
        var result = recorded.recording().result();
        var after = rules.taken(situation, order, Steps.withResult(taken, result));
        Entries.put(sealed, "reason", order.reason());
        Entries.put(sealed, "basis", order.basis());
        Entries.put(sealed, "rejection", order.rejection());
        Entries.put(sealed, "corrections", order.corrections());
        Entries.put(sealed, "result", result);
        var facts = Entries.empty();
        if (order.byHand()) {
            facts.put(Entries.BY_HAND, true);
        }
        Entries.put(facts, "byAgent", order.byAgent());
        Remedies.against(order.action(), before, catalogue)
                .ifPresent(remedies -> Entries.put(facts, Entries.REMEDIES, remedies));
        var event =
                new Event(after.number(), moment.at(), by.name(), order.action().name(), before.state(), after.state());
        return keeping.keep(
                request,
                new Deed(before, after, event, facts, sealed, recorded, tx -> rules.write(situation, order, after, tx)),
                Progress::of);
    }

    private StepCode code(CaseFile file, Order order, Needed needed) {
        Supplier<ProblemException> offer = () -> {
            var role = needed.role();
            var scope = needed.scope();
            return Texts.problem(
                    Kind.CONFLICT, StepCode.GONE, Map.of("role", role.name(), "scope", scope), role.label(), scope);
        };
        return new StepCode(file.isHandedOver() ? new StepCode.Nobody(offer) : departments, order, offer);
    }

    /** What was handed in anew, checked again, with the overrides that were needed; to be sealed. */
    private ObjectNode content(StepCode code, Edition edition, Situation situation, Order order) {
        if (order.form() == null && order.materials() == null) {
            return Entries.empty();
        }
        var taken = situation.file();
        var overridden = filingCheck.check(
                code,
                edition,
                taken.content(),
                taken.dates().receivedOn(),
                order.overrides(),
                new FilingCheck.Absent(rules.excused(taken), rules.held(situation)),
                List.of());
        var sealed = Entries.content(taken.content());
        Entries.put(sealed, "overrides", overridden);
        return sealed;
    }

    private static Transition transition(CaseFile file, Action action) {
        return StateTable.find(file.state(), action).orElseThrow(() -> {
            var allowed =
                    StateTable.allowed(file.state()).stream().map(Action::name).toList();
            return Texts.problem(Kind.CONFLICT, "action-not-allowed", Map.of("allowed", allowed), action, file.state());
        });
    }

    /** What a step asks of whoever takes it. */
    private record Needed(Role role, String scope) {
        /** The table names who extends an organ's own limit; whose limit a case has, the law of its matter says. */
        static Needed of(Transition transition, CaseFile file, Definition definition) {
            var role = transition.action() == Action.EXTEND
                    ? ClockLaw.of(definition.matter()).extension().by()
                    : transition.role();
            return new Needed(role, scope(role, file));
        }

        private static String scope(Role role, CaseFile file) {
            if (role.centreOnly()) {
                return Grant.EVERYWHERE;
            }
            return role == Role.INTAKE
                    ? file.carrier().department()
                    : file.carrier().organ();
        }
    }

    /**
     * Whoever accepted a case does not decide it; on the spot under a letter of authority one person may (row 16). Whoever
     * returned a case does not rule on that (row 95).
     */
    private static void requireSeparation(Action action, CaseFile file, Definition definition, Person by) {
        boolean decides = action == Action.GRANT || action == Action.DENY;
        if (decides
                && by.name().equals(file.people().acceptedBy())
                && !definition.matter().mayBeDecidedAtTheWindow()) {
            throw Texts.problem(Kind.DENIED, "same-person");
        }
        boolean rules = action == Action.UPHOLD_RETURN || action == Action.OVERTURN_RETURN;
        if (rules && by.name().equals(file.annex(CaseReturn.ANNEX).orElseThrow().by())) {
            throw Texts.problem(Kind.DENIED, "same-person-returned");
        }
    }

    private static Step step(CaseFile file, Action action, LocalDate today) {
        return new Step(
                file.number(),
                file.dates().receivedOn(),
                file.origin().serial(),
                file.origin().matter(),
                action.name(),
                today,
                file.content().applicant(),
                FilingCheck.form(file.content().form()),
                file.result());
    }
}
