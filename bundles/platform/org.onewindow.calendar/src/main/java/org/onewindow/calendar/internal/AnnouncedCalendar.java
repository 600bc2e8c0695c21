package org.onewindow.calendar.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.calendar.CalendarImport;
import org.onewindow.calendar.CalendarListener;
import org.onewindow.calendar.CalendarListener.Recount;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.calendar.CentreCalendar;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The years that ship with the product, overlaid by those of the repository. */
@Component(service = {CentreCalendar.class, WorkingCalendar.class})
public final class AnnouncedCalendar implements CentreCalendar {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncedCalendar.class);

    private final CalendarRepository repository;
    private final AtomicReference<WorkingDays> current;
    private final List<CalendarListener> listeners = new CopyOnWriteArrayList<>();

    @Activate
    public AnnouncedCalendar(@Reference CalendarRepository repository) {
        this.repository = repository;
        var years = new TreeMap<Integer, CalendarYear>();
        BundledYears.load().forEach(year -> years.put(year.year(), year));
        var kept = new HashSet<Integer>();
        for (CalendarYear year : repository.load()) {
            if (!kept.add(year.year())) {
                throw new IllegalStateException("the repository holds " + year.year() + " twice");
            }
            years.put(year.year(), year);
        }
        current = new AtomicReference<>(new WorkingDays(years));
        LOG.info("Calendar with the years {}, imported of them {}", years.keySet(), new TreeSet<>(kept));
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return current.get().isWorkingDay(date);
    }

    @Override
    public DueDate due(LocalDate event, Period period) {
        return current.get().due(event, period);
    }

    @Override
    public int workingDaysBetween(LocalDate event, LocalDate until) {
        return current.get().workingDaysBetween(event, until);
    }

    @Override
    public NavigableSet<Integer> announcedYears() {
        return current.get().announcedYears();
    }

    @Override
    public Optional<CalendarYear> year(int year) {
        return current.get().year(year);
    }

    @Override
    public CalendarImport importYear(CalendarYear year) {
        var change = replace(year);
        var recount = Recount.NOTHING;
        for (CalendarListener listener : listeners) {
            recount = recount.plus(told(listener, change));
        }
        return new CalendarImport(year, change.former(), change.becameOff(), change.becameWorked(), recount);
    }

    private static Recount told(CalendarListener listener, CalendarImport change) {
        try {
            return listener.imported(change);
        } catch (RuntimeException broken) {
            LOG.error(
                    "Not everything was counted anew after the import of {}",
                    change.year().year(),
                    broken);
            return new Recount(0, 1);
        }
    }

    @Override
    public Runnable listen(CalendarListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private synchronized CalendarImport replace(CalendarYear year) {
        WorkingDays before = current.get();
        WorkingDays after = before.with(year);
        var becameOff = new TreeSet<LocalDate>();
        var becameWorked = new TreeSet<LocalDate>();
        LocalDate end = LocalDate.of(year.year() + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year.year(), 1, 1); day.isBefore(end); day = day.plusDays(1)) {
            boolean worked = after.isWorkingDay(day);
            if (worked != before.isWorkingDay(day)) {
                (worked ? becameWorked : becameOff).add(day);
            }
        }
        var change = new CalendarImport(year, before.year(year.year()), becameOff, becameWorked);
        repository.save(year);
        current.set(after);
        LOG.info("Imported the calendar of {}: off {}, worked {}", year.year(), becameOff, becameWorked);
        return change;
    }

    @Override
    public NavigableSet<Integer> missingYears(LocalDate today) {
        var due = new TreeSet<Integer>();
        due.add(today.getYear());
        if (today.getMonth().compareTo(Month.NOVEMBER) >= 0) {
            due.add(today.getYear() + 1);
        }
        due.removeAll(announcedYears());
        return Collections.unmodifiableNavigableSet(due);
    }
}
