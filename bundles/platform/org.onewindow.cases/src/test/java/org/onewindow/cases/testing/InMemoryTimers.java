package org.onewindow.cases.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.onewindow.cases.timers.Timer;
import org.onewindow.cases.timers.TimerRepository;

/** The timers of cases in memory. */
final class InMemoryTimers implements TimerRepository {
    private final InMemoryCases cases;

    InMemoryTimers(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Timer> due(Instant now, int limit) {
        return cases.contents().timers.values().stream()
                .filter(timer -> timer.firedAt() == null && !timer.dueAt().isAfter(now))
                .sorted(Comparator.comparing(Timer::dueAt).thenComparing(Timer::key))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Timer> of(String caseNumber) {
        return cases.contents().timers.values().stream()
                .filter(timer -> timer.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void postpone(Timer timer, Instant until) {
        cases.change(here -> here.canFire(timer)
                ? here.timers.put(timer.key(), new Timer(timer.caseNumber(), timer.kind(), timer.day(), until))
                : null);
    }
}
