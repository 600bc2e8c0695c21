package org.onewindow.cases.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CasePage;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.ClockReport;
import org.onewindow.cases.ClockReport.Condition;
import org.onewindow.cases.ClockReport.Face;
import org.onewindow.cases.ClockReport.Told;
import org.onewindow.cases.Light;
import org.onewindow.cases.Timekeeping;
import org.onewindow.cases.intake.Moment;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Matter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads the clocks of cases. */
@Component(configurationPid = "org.onewindow.cases")
public final class ClockRoom implements Timekeeping {
    /** How many cases are read at once, and how often for one page: at most 2,000 cases. */
    private static final int BATCH = 200;

    private static final int MOST_BATCHES = 10;

    private final Clock clock;
    private final WorkingCalendar calendar;
    private final Catalogue catalogue;
    private final CaseRepository repository;
    private final LightRule rule;

    /** When lights turn yellow. */
    @interface Settings {
        /** How much of a limit is used up when its light turns yellow, in percent: 1 to 100. */
        int yellow_percent() default 80;

        /** How many working days before the due date the light is yellow in any case; 0 is the day itself. */
        int yellow_days() default 0;
    }

    @Activate
    public ClockRoom(
            @Reference Clock clock,
            @Reference WorkingCalendar calendar,
            @Reference Catalogue catalogue,
            @Reference CaseRepository repository,
            Settings settings) {
        this(clock, calendar, catalogue, repository, LightRule.set(settings.yellow_percent(), settings.yellow_days()));
    }

    ClockRoom(Clock clock, WorkingCalendar calendar, Catalogue catalogue, CaseRepository repository, LightRule rule) {
        this.clock = clock;
        this.calendar = calendar;
        this.catalogue = catalogue;
        this.repository = repository;
        this.rule = rule;
    }

    /** With the rule that holds unless a centre sets another. */
    public static ClockRoom usual(
            Clock clock, WorkingCalendar calendar, Catalogue catalogue, CaseRepository repository) {
        return new ClockRoom(clock, calendar, catalogue, repository, LightRule.USUAL);
    }

    @Override
    public Light light(CaseFile file) {
        return rule.of(file, today(), calendar);
    }

    @Override
    public Light light(LegalClock shown) {
        return rule.of(shown, today(), calendar);
    }

    @Override
    public Optional<ClockReport> report(CaseFile file) {
        return Optional.ofNullable(file.clocks())
                .map(clocks -> new ClockReport(
                        today(),
                        file.dates().dueOn(),
                        file.dates().dueProvisional(),
                        light(file),
                        face(clocks.statutory()),
                        face(clocks.promised()),
                        clocks.movements().stream()
                                .map(movement -> new Told(movement, LedgerWords.of(movement, matter(file))))
                                .toList()));
    }

    private Matter matter(CaseFile file) {
        return catalogue.frozen(file.origin().definition()).matter();
    }

    private Face face(LegalClock shown) {
        var today = today();
        var due = shown.due(calendar).map(DueDate::date).orElse(null);
        var until = shown.ended() == null ? today : shown.ended();
        return new Face(
                shown.budget(),
                shown.budgetDays(),
                shown.consumed(calendar, today),
                shown.remaining(calendar, today),
                condition(shown),
                due,
                due != null && until.isAfter(due));
    }

    private static Condition condition(LegalClock shown) {
        if (shown.ended() != null) {
            return Condition.ENDED;
        }
        return shown.standsStill() ? Condition.SUSPENDED : Condition.RUNNING;
    }

    @Override
    public CasePage list(CaseQuery query, Light light) {
        return light == null ? anyLight(query) : withLight(query, light);
    }

    private CasePage anyLight(CaseQuery query) {
        var found = repository.list(query.within(query.due(), query.before(), query.limit() + 1));
        if (found.size() <= query.limit()) {
            return new CasePage(found, null);
        }
        var page = found.subList(0, query.limit());
        return new CasePage(page, page.get(page.size() - 1).number());
    }

    private CasePage withLight(CaseQuery query, Light light) {
        var due = LightRule.due(light, today());
        var page = new ArrayList<CaseFile>();
        String before = query.before();
        for (int batches = 0; batches < MOST_BATCHES; batches++) {
            var found = repository.list(query.within(due, before, BATCH));
            for (CaseFile file : found) {
                if (page.size() == query.limit()) {
                    return new CasePage(page, before);
                }
                before = file.number();
                if (light(file) == light) {
                    page.add(file);
                }
            }
            if (found.size() < BATCH) {
                return new CasePage(page, null);
            }
        }
        return new CasePage(page, before);
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
