package org.onewindow.chains.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.access.Grant;
import org.onewindow.access.Person;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.fees.Balance;
import org.onewindow.cases.fees.Bills;
import org.onewindow.cases.fees.Payment;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.testing.InMemoryCases;
import org.onewindow.cases.testing.InMemoryDesk;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainFiling;
import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.StepFile;
import org.onewindow.chains.StepState;
import org.onewindow.chains.testing.InMemoryChains;

/** The {@link Quarter}'s hall: the real desk, the real office and engine, over everything in memory. */
final class Street {
    static final Person CLERK = person("clerk", "homes:INTAKE");
    static final Person STRANGER = person("stranger", "shops:INTAKE");
    static final Person TAKER = person("taker", "*:INTAKE");
    static final Person OFFICER = person("officer", "*:REVIEW", "*:DECIDE", "*:ISSUE");

    private static final Set<Action> OF_THE_WINDOW =
            Set.of(Action.ACCEPT, Action.REJECT, Action.WITHDRAW, Action.CONTEST_RETURN);

    /** A Friday. */
    static final LocalDate TODAY = LocalDate.of(2026, 9, 18);

    final SettableClock clock = new SettableClock();
    final Quarter quarter = new Quarter();
    final Weekdays calendar = new Weekdays();
    final InMemoryDesk hall;
    final InMemoryCases cases;
    final InMemoryChains chains = new InMemoryChains();
    final Timekeeping timekeeping;
    final Reports reports;
    final Set<String> awake = new LinkedHashSet<>();
    final ChainOffice office;
    private Engine engine;
    private int keys;

    Street() {
        clock.set(TODAY);
        hall = new InMemoryDesk(clock, calendar, quarter, quarter);
        cases = hall.cases();
        timekeeping = hall.timekeeping();
        reports = new Reports(calendar, clock.getZone(), timekeeping, quarter, cases);
        office = new ChainOffice(clock, quarter, chains, hall.trial(), reports, awake::add, "361123");
        hall.news().listen(file -> file.annex(ChainPart.ANNEX).ifPresent(part -> awake.add(part.chain())));
        engine = engine(chains, hall.desk());
    }

    /** Another process, over what the one before has left. */
    Engine engine(ChainRepository repository, CaseDesk desk) {
        return new Engine(clock, reports, cases, repository, desk, hall.bills());
    }

    /** Has another engine go on. */
    void run(Engine with) {
        engine = with;
    }

    /** An engine that is killed after so many moments. */
    Engine killing(int after) {
        return mortal(new Mortal(after));
    }

    Engine mortal(Mortal mortal) {
        return new Engine(
                clock,
                reports,
                cases,
                mortal.wrap(ChainRepository.class, chains),
                mortal.wrap(CaseDesk.class, hall.desk()),
                mortal.wrap(Bills.class, hall.bills()));
    }

    /** Another process: what the one before was told is forgotten, and it looks at all that is open. */
    void restart() {
        awake.clear();
        engine = engine(chains, hall.desk());
        chains.openAfter("", 1000).forEach(engine::advance);
        goOn();
    }

    static Person person(String name, String... grants) {
        return new Person(name, name, List.of(grants).stream().map(Grant::parse).collect(Collectors.toSet()), false);
    }

    static ChainFiling filing() {
        return filing(
                "{\"shared\":{\"price\":900000},\"steps\":{\"transfer\":{\"unit\":\"3-201\"},\"water\":{\"meter\":12}}}");
    }

    static ChainFiling filing(String form) {
        return filing(Quarter.json(form), List.of(new HandedIn("contract", 1, MaterialForm.ORIGINAL)));
    }

    static ChainFiling filing(JsonNode form, List<HandedIn> materials) {
        return new ChainFiling(
                "buy-a-home",
                Channel.WINDOW,
                new Applicant(PersonKind.NATURAL_PERSON, "张三", IdType.RESIDENT_ID, "11010519491231002X", "13800000000"),
                form,
                materials,
                null,
                null,
                null,
                null);
    }

    /** Filed by the clerk, and brought as far as it goes. */
    ChainFile filed() {
        return filed(filing());
    }

    ChainFile filed(ChainFiling filing) {
        var number = office.file(filing, nextKey(), CLERK).value().number();
        goOn();
        return file(number);
    }

    /** Has the engine look at whatever it was told of. */
    void goOn() {
        while (!awake.isEmpty()) {
            var numbers = new ArrayList<>(awake);
            awake.clear();
            numbers.forEach(engine::advance);
        }
    }

    /** Has the engine go its round over whatever is due. */
    void patrol() {
        chains.due(clock.instant(), 100).forEach(engine::advance);
        goOn();
    }

    ChainFile file(String number) {
        return chains.find(number).orElseThrow();
    }

    StepFile step(ChainFile file, String id) {
        return file(file.number()).step(id).orElseThrow();
    }

    StepState state(ChainFile file, String id) {
        return step(file, id).state();
    }

    CaseFile caseOf(ChainFile file, String id) {
        return cases.find(step(file, id).caseNumber()).orElseThrow();
    }

    /** Carries a step's case on. */
    void carry(ChainFile file, String id, Action... actions) {
        for (Action action : actions) {
            var by = OF_THE_WINDOW.contains(action) ? TAKER : OFFICER;
            var of = caseOf(file, id);
            hall.desk().act(of.number(), Order.of(action, "理由"), of.version(), nextKey(), by);
            goOn();
        }
    }

    /** From receipt to decision. */
    void grant(ChainFile file, String id) {
        carry(file, id, Action.ACCEPT, Action.START_REVIEW, Action.GRANT);
    }

    /** All the way, unless something is to pay. */
    void issue(ChainFile file, String id) {
        if (caseOf(file, id).state() == State.RECEIVED) {
            grant(file, id);
        }
        carry(file, id, Action.ISSUE);
    }

    /** What is to pay now for the transfer. */
    void pay(ChainFile file) {
        var of = caseOf(file, "transfer");
        var toPay = Balance.of(of).toPay();
        if (toPay.signum() > 0) {
            var payment = new Payment("票-1", PaymentMethod.CASH, toPay);
            hall.bills().settle(of.number(), payment, of.version(), nextKey(), TAKER);
            goOn();
        }
    }

    String nextKey() {
        return "key-" + ++keys;
    }

    static final class Weekdays implements WorkingCalendar {
        final Set<LocalDate> holidays = new HashSet<>();

        @Override
        public boolean isWorkingDay(LocalDate date) {
            return date.getDayOfWeek().getValue() < 6 && !holidays.contains(date);
        }

        @Override
        public DueDate due(LocalDate event, Period period) {
            if (period.unit() != PeriodUnit.WORKING_DAY) {
                throw new IllegalArgumentException("only working days here");
            }
            var date = event;
            for (int left = period.length(); left > 0; ) {
                date = date.plusDays(1);
                left -= isWorkingDay(date) ? 1 : 0;
            }
            return new DueDate(date, false);
        }

        @Override
        public int workingDaysBetween(LocalDate event, LocalDate until) {
            return (int) event.plusDays(1)
                    .datesUntil(until.isAfter(event) ? until.plusDays(1) : event.plusDays(1))
                    .filter(this::isWorkingDay)
                    .count();
        }
    }
}
