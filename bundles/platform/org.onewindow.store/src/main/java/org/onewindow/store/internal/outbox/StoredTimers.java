package org.onewindow.store.internal.outbox;

import java.time.Instant;
import java.util.List;
import org.onewindow.cases.timers.Timer;
import org.onewindow.cases.timers.TimerRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Instants;

/** The timers of cases in the database. */
public final class StoredTimers implements TimerRepository {
    private final Database database;

    public StoredTimers(Database database) {
        this.database = database;
    }

    @Override
    public List<Timer> due(Instant now, int limit) {
        return database.read(em -> em
                .createQuery(
                        "select t from TimerEntity t where t.fired = 0 and t.due <= ?1 order by t.due, t.key",
                        TimerEntity.class)
                .setParameter(1, Instants.nanos(now))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(TimerEntity::timer)
                .toList());
    }

    @Override
    public List<Timer> of(String caseNumber) {
        return database.read(em -> em
                .createQuery("select t from TimerEntity t where t.number = ?1 order by t.key", TimerEntity.class)
                .setParameter(1, caseNumber)
                .getResultList()
                .stream()
                .map(TimerEntity::timer)
                .toList());
    }

    @Override
    public void postpone(Timer timer, Instant until) {
        database.transact(writes -> writes.execute(
                "UPDATE OW_TIMER SET due_ns = ? WHERE timer_key = ? AND fired_ns = 0",
                Instants.nanos(until),
                timer.key()));
    }
}
