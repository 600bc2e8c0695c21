package org.onewindow.cases.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.onewindow.api.calendar.WorkingCalendar;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseNews;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Concerned;
import org.onewindow.cases.JournalEntry;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.timers.Timer;
import org.onewindow.catalogue.Catalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What follows from every step of a case: messages, the timers that it has from then on, and whom it concerns. All are written in the
 * step's own transaction; once that is committed, whoever waits for it is told. Thread-safe.
 */
@Component(service = {Consequences.class, CaseNews.class})
public final class Consequences implements CaseNews {
    private final TimerPlan plan;
    private final ZoneId zone;
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();
    private final List<Consumer<CaseFile>> listening = new CopyOnWriteArrayList<>();

    @Activate
    public Consequences(@Reference Clock clock, @Reference WorkingCalendar calendar, @Reference Catalogue catalogue) {
        zone = clock.getZone();
        plan = new TimerPlan(calendar, catalogue, zone);
    }

    /** @param file with its newest journal entry */
    Following of(CaseFile file, JournalEntry entry) {
        var messages = new ArrayList<Message>();
        Notices.of(file, entry, LocalDate.ofInstant(entry.at(), zone)).ifPresent(messages::add);
        messages.addAll(JointNotices.of(file, entry));
        return new Following(file.number(), entry.at(), List.copyOf(messages), plan.timersOf(file), Concerned.by(file));
    }

    TimerPlan plan() {
        return plan;
    }

    /** Has something done after every commit, on the committing thread; it must be quick and must not throw. */
    void whenCommitted(Runnable listener) {
        waiting.add(listener);
    }

    void forget(Runnable listener) {
        waiting.remove(listener);
    }

    /** Has those told who wait: something was written that they look at. */
    public void committed() {
        waiting.forEach(Runnable::run);
    }

    /** A case was filed or changed. */
    void committed(CaseFile file) {
        committed();
        listening.forEach(listener -> listener.accept(file));
    }

    @Override
    public Runnable listen(Consumer<CaseFile> listener) {
        listening.add(listener);
        return () -> listening.remove(listener);
    }

    /** What follows from one step. */
    record Following(String number, Instant at, List<Message> messages, List<Timer> timers, List<Concerned> concerned) {
        void write(Transaction tx) {
            messages.forEach(told -> tx.enqueue(told, at));
            tx.plan(number, timers);
            if (!concerned.isEmpty()) {
                tx.concern(number, concerned);
            }
        }
    }
}
