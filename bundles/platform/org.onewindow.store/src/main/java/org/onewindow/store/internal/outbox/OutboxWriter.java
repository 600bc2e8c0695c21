package org.onewindow.store.internal.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.timers.Timer;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.Writes;

/** Writes messages and timers within the transaction of a case. */
public final class OutboxWriter {
    private final Writes writes;

    public OutboxWriter(Writes writes) {
        this.writes = writes;
    }

    /** Asks before it writes: a key that is taken would be the end of the transaction. */
    public void enqueue(Message message, Instant now) {
        if (writes.read(em -> em.find(MessageEntity.class, message.key())) == null) {
            writes.insert(new MessageEntity(message, now), Failures::busy);
        }
    }

    public void plan(String number, List<Timer> timers) {
        var kept = writes.read(em -> em
                .createQuery("select t.key from TimerEntity t where t.number = ?1", String.class)
                .setParameter(1, number)
                .getResultList()
                .stream()
                .collect(Collectors.toSet()));
        var planned = timers.stream().map(Timer::key).collect(Collectors.toSet());
        kept.stream().filter(key -> !planned.contains(key)).forEach(this::clear);
        timers.stream().filter(timer -> isNew(timer, kept)).forEach(this::set);
    }

    private static boolean isNew(Timer timer, Set<String> kept) {
        return !kept.contains(timer.key());
    }

    private void clear(String key) {
        writes.execute("DELETE FROM OW_TIMER WHERE timer_key = ? AND fired_ns = 0", key);
    }

    private void set(Timer timer) {
        writes.insert(new TimerEntity(timer), Failures::busy);
    }

    public boolean fire(Timer timer, Instant now) {
        return writes.execute(
                        "UPDATE OW_TIMER SET fired_ns = ? WHERE timer_key = ? AND fired_ns = 0",
                        Instants.nanos(now),
                        timer.key())
                == 1;
    }
}
