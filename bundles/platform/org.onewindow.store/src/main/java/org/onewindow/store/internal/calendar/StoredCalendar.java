package org.onewindow.store.internal.calendar;

import java.util.List;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.calendar.CalendarYear;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;

/** Imported years in the database. */
public final class StoredCalendar implements CalendarRepository {
    private final Database database;

    public StoredCalendar(Database database) {
        this.database = database;
    }

    @Override
    public List<CalendarYear> load() {
        return database.read(em ->
                em.createQuery("select y from YearEntity y order by y.year", YearEntity.class).getResultList().stream()
                        .map(YearEntity::announced)
                        .toList());
    }

    @Override
    public void save(CalendarYear year) {
        database.transact(writes -> {
            int updated = writes.execute(
                    "UPDATE OW_CALENDAR_YEAR SET source = ?, days_off = ?, make_up_days = ? WHERE year_no = ?",
                    year.source(),
                    YearEntity.daysOff(year),
                    YearEntity.makeUpDays(year),
                    year.year());
            if (updated == 0) {
                writes.insert(new YearEntity(year), Failures::busy);
            }
            return null;
        });
    }
}
