package org.onewindow.cases.internal.licences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.State;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Ending;
import org.onewindow.cases.licences.LicenceLibrary;
import org.onewindow.cases.licences.LicencePage;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.licences.Verification;
import org.onewindow.cases.licences.VerificationCode;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The library over its repository. */
@Component
public final class Library implements LicenceLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);
    private static final Proceeding REVOKE = new Proceeding("REVOKE_LICENCE", Role.HEAD, Set.of(State.ISSUED));
    private static final Proceeding CANCEL = new Proceeding("CANCEL_LICENCE", Role.HEAD, Set.of(State.ISSUED));

    private final Clock clock;
    private final CaseRepository cases;
    private final LicenceRepository licences;
    private final CaseWork work;

    @Activate
    public Library(
            @Reference Clock clock,
            @Reference CaseRepository cases,
            @Reference LicenceRepository licences,
            @Reference CaseWork work) {
        this.clock = clock;
        this.cases = cases;
        this.licences = licences;
        this.work = work;
    }

    @Override
    public Licence read(String id, Person by) {
        var licence = licences.find(id).orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "licence-unknown"));
        Sight.require(licence, by);
        return licence;
    }

    @Override
    public LicencePage list(LicenceSearch search, String cursor, int limit, Person by) {
        var found = licences.list(Sight.query(search, today(), cursor, limit + 1, by));
        if (found.size() <= limit) {
            return new LicencePage(found, null);
        }
        return new LicencePage(found.subList(0, limit), found.get(limit - 1).id());
    }

    @Override
    public long count(LicenceSearch search, Person by) {
        return licences.count(Sight.query(search, today(), null, 1, by));
    }

    @Override
    public List<Licence> ofCase(String caseNumber) {
        return licences.ofCase(caseNumber);
    }

    @Override
    public Licence revoke(String id, End end, long version, Person by) {
        return end(REVOKE, id, end, version, by, Licence::revoked);
    }

    @Override
    public Licence cancel(String id, End end, long version, Person by) {
        return end(CANCEL, id, end, version, by, Licence::cancelled);
    }

    @Override
    public Verification verify(String code) {
        var typed = VerificationCode.typed(code);
        return Optional.of(typed)
                .filter(VerificationCode::isValid)
                .flatMap(licences::findByCode)
                .filter(Licence::listed)
                .map(licence -> Masked.of(licence, today()))
                .orElseThrow(() -> Texts.problem(Kind.NOT_FOUND, "licence-not-verified"));
    }

    private Licence end(
            Proceeding proceeding,
            String id,
            End end,
            long version,
            Person by,
            BiFunction<Licence, Ending, Licence> writing) {
        var before = read(id, by);
        by.require(proceeding.role(), before.issuer().organ());
        if (before.version() != version) {
            throw Texts.problem(Kind.STALE, "licence-changed");
        }
        requireEndable(proceeding, before);
        var moment = Moment.of(clock);
        requireSound(end, before, moment.day());
        var on = end.on() == null ? moment.day() : end.on();
        var after = writing.apply(before, new Ending(on, end.reason(), end.basis(), by.name(), moment.at()));
        if (before.source().caseNumber() == null) {
            cases.transact(tx -> {
                tx.replace(after);
                return null;
            });
        } else {
            journalled(proceeding, before, after, new End(on, end.reason(), end.basis()), by);
        }
        LOG.info("{} of licence {} by {}", proceeding.name(), id, by.name());
        return after;
    }

    /** In one transaction with an entry in the journal of the case that the licence was issued in. */
    private void journalled(Proceeding proceeding, Licence before, Licence after, End end, Person by) {
        var number = before.source().caseNumber();
        long caseVersion = cases.find(number).map(CaseFile::version).orElse(0L);
        // The licence's own version makes the request safe against another: repeated, it is stale.
        var key = before.id() + "-" + before.version();
        work.carryOut(
                proceeding,
                (unused, file) -> before.issuer().organ(),
                new Asked(number, caseVersion, key, end, by),
                situation -> Outcome.of(situation.file().change())
                        .telling("licence", before.id())
                        .telling("on", end.on())
                        .sealing("reason", end.reason())
                        .sealing("basis", end.basis())
                        .writing(tx -> tx.replace(after)));
    }

    /** A licence that was revoked is cancelled afterwards (行政许可法 art. 70); otherwise it ends once. */
    private static void requireEndable(Proceeding proceeding, Licence licence) {
        boolean revokedOnly = licence.revocation() != null && licence.cancellation() == null;
        boolean ended = licence.revocation() != null || licence.cancellation() != null || licence.replacedBy() != null;
        if (ended && !(proceeding == CANCEL && revokedOnly)) {
            throw Texts.problem(Kind.CONFLICT, "licence-ended");
        }
    }

    private static void requireSound(End end, Licence licence, LocalDate today) {
        var faults = new ArrayList<Fault>();
        text("/reason", end.reason(), "reason-missing", faults);
        text("/basis", end.basis(), "basis-missing", faults);
        if (end.on() != null && end.on().isAfter(today)) {
            faults.add(Texts.fault("/on", "ending-in-future"));
        }
        if (end.on() != null && end.on().isBefore(licence.validity().issuedOn())) {
            faults.add(
                    Texts.fault("/on", "ending-before-issue", licence.validity().issuedOn()));
        }
        if (!faults.isEmpty()) {
            throw Texts.invalid("ending-faulty", faults);
        }
    }

    private static void text(String pointer, String text, String missing, List<Fault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(Texts.fault(pointer, missing));
        }
        faults.addAll(PlainText.faults(pointer, text));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
