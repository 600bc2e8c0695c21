package org.onewindow.cases.internal.closures;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.closures.ClosureCheck;
import org.onewindow.cases.closures.ClosureCounts;
import org.onewindow.cases.closures.ClosureRepository;
import org.onewindow.cases.closures.ClosureSample;
import org.onewindow.cases.closures.Closures;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.PlainText;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Draws samples of closed cases, and keeps what checks of them found. */
@Component
public final class ClosureDesk implements Closures {
    private static final Set<State> DECIDED_OR_CLOSED = Arrays.stream(State.values())
            .filter(state -> state.isFinal() || state == State.GRANTED)
            .collect(Collectors.toSet());
    private static final Proceeding CHECK = new Proceeding("CHECK_CLOSURE", Role.SUPERVISE, DECIDED_OR_CLOSED);
    private static final int BATCH = 1000;
    private static final int SEEDS = 1_000_000_000;

    private final CaseRepository cases;
    private final ClosureRepository closures;
    private final CaseWork work;
    private final RandomGenerator random;

    @Activate
    public ClosureDesk(
            @Reference CaseRepository cases, @Reference ClosureRepository closures, @Reference CaseWork work) {
        this(cases, closures, work, new SecureRandom());
    }

    /** @param random where seeds come from that nobody gives */
    public ClosureDesk(CaseRepository cases, ClosureRepository closures, CaseWork work, RandomGenerator random) {
        this.cases = cases;
        this.closures = closures;
        this.work = work;
        this.random = random;
    }

    @Override
    public ClosureSample sample(LocalDate from, LocalDate until, int size, Integer seed, Person by) {
        by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        requirePeriod(from, until);
        int used = seed == null ? random.nextInt(SEEDS) : seed;
        var draw = new Draw(used, size);
        from.datesUntil(until.plusDays(1)).forEach(day -> offer(day, draw));
        var drawn = draw.drawn().stream()
                .flatMap(number -> cases.find(number).stream())
                .toList();
        return new ClosureSample(used, draw.offered(), drawn);
    }

    private void offer(LocalDate day, Draw draw) {
        List<String> numbers;
        String after = "";
        do {
            numbers = closures.closedOn(day, after, BATCH);
            numbers.forEach(draw::offer);
            after = numbers.isEmpty() ? after : numbers.get(numbers.size() - 1);
        } while (numbers.size() == BATCH);
    }

    @Override
    public ClosureCounts counts(LocalDate from, LocalDate until, Person by) {
        by.require(Role.SUPERVISE, Grant.EVERYWHERE);
        requirePeriod(from, until);
        return closures.counts(from, until);
    }

    private static void requirePeriod(LocalDate from, LocalDate until) {
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= LONGEST_PERIOD) {
            throw Texts.problem(Kind.MALFORMED, "period-wrong", Map.of("parameter", "until"), LONGEST_PERIOD);
        }
    }

    @Override
    public Answer<Progress> check(String number, Finding finding, long version, String idempotencyKey, Person by) {
        var asked = new Asked(number, version, idempotencyKey, finding, by);
        return work.carryOut(CHECK, (proceeding, file) -> Grant.EVERYWHERE, asked, at -> checked(at, finding));
    }

    private static Outcome checked(Situation at, Finding finding) {
        var today = at.moment().day();
        var systemDate = ClosureCheck.systemDate(at.file());
        requireSound(finding, systemDate, today);
        var check = new ClosureCheck(
                finding.documentDate(),
                systemDate,
                finding.note(),
                today,
                at.by().name());
        return Outcome.of(at.file().change().annex(ClosureCheck.ANNEX, check))
                .telling("documentDate", check.documentDate())
                .telling("agrees", check.agrees());
    }

    /** A difference is told with what is known of it. */
    private static void requireSound(Finding finding, LocalDate systemDate, LocalDate today) {
        var faults = new ArrayList<Fault>();
        boolean silent = finding.note() == null || finding.note().isBlank();
        if (finding.documentDate().isAfter(today)) {
            faults.add(Texts.fault("/documentDate", "document-date-ahead"));
        } else if (silent && !finding.documentDate().equals(systemDate)) {
            faults.add(Texts.fault("/note", "closure-note-missing", systemDate));
        }
        faults.addAll(PlainText.faults("/note", finding.note()));
        if (!faults.isEmpty()) {
            throw Texts.invalid("closure-check-faulty", faults);
        }
    }
}
