package org.onewindow.cases.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Queued.State;

/** The outbox in memory. */
final class InMemoryMessages implements MessageRepository {
    private final InMemoryCases cases;

    InMemoryMessages(InMemoryCases cases) {
        this.cases = cases;
    }

    @Override
    public List<Queued> due(Instant now, int limit) {
        var waiting = cases.contents().messages.values().stream()
                .filter(queued -> queued.state() == State.WAITING)
                .toList();
        return waiting.stream()
                .filter(queued -> !queued.nextTry().isAfter(now))
                .filter(queued -> waiting.stream().noneMatch(other -> isBefore(other, queued)))
                .sorted(Comparator.comparing(Queued::nextTry)
                        .thenComparing(queued -> queued.message().key()))
                .limit(limit)
                .toList();
    }

    private static boolean isBefore(Queued one, Queued other) {
        return one.message().subject().equals(other.message().subject())
                && one.message().place() < other.message().place();
    }

    @Override
    public boolean sent(Queued read, Instant now) {
        var told = read.message();
        var unsealed = new Message(told.subject(), told.sequence(), told.kind(), told.recipient(), told.facts(), null);
        return replace(read, new Queued(unsealed, State.SENT, read.since(), read.tries(), now, null));
    }

    @Override
    public boolean failed(Queued read, Instant now, Instant nextTry, String error) {
        var state = nextTry == null ? State.GIVEN_UP : State.WAITING;
        var next = nextTry == null ? now : nextTry;
        return replace(read, new Queued(read.message(), state, read.since(), read.tries() + 1, next, error));
    }

    private boolean replace(Queued read, Queued changed) {
        return cases.change(here -> here.messages.replace(read.message().key(), read, changed));
    }

    @Override
    public boolean retry(String key, Instant now) {
        return cases.change(here -> here.messages.computeIfPresent(
                                key,
                                (same, old) -> old.state() == State.SENT
                                        ? old
                                        : new Queued(
                                                old.message(), State.WAITING, old.since(), 0, now, old.lastError()))
                        != null
                && here.messages.get(key).state() == State.WAITING);
    }

    @Override
    public Optional<Queued> find(String key) {
        return Optional.ofNullable(cases.contents().messages.get(key));
    }

    @Override
    public List<Queued> list(State state, String before, int limit) {
        var newestFirst = cases.contents().messages.descendingMap();
        return (before == null ? newestFirst : newestFirst.tailMap(before, false))
                .values().stream()
                        .filter(queued -> state == null || queued.state() == state)
                        .limit(limit)
                        .toList();
    }

    @Override
    public Map<State, Long> unsent() {
        return cases.contents().messages.values().stream()
                .filter(queued -> queued.state() != State.SENT)
                .collect(Collectors.groupingBy(Queued::state, Collectors.counting()));
    }
}
