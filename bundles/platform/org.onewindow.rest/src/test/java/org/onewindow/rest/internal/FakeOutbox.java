package org.onewindow.rest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Queued.State;
import org.onewindow.cases.outbox.Recipient;

/** Messages in a list, and who asked for one again. */
final class FakeOutbox implements Outbox {
    final List<Queued> queued = new ArrayList<>();
    final List<String> asked = new ArrayList<>();

    void add(int sequence, State state) {
        var message = new Message(
                Samples.NUMBER,
                sequence,
                Message.Kind.RECEIPT,
                Recipient.applicant(),
                "{\"state\":\"RECEIVED\"}",
                "{\"phone\":\"13800000000\"}");
        queued.add(new Queued(
                message, state, Instant.EPOCH, 2, Instant.EPOCH, state == State.GIVEN_UP ? "line busy" : null));
    }

    @Override
    public Map<State, Long> unsent() {
        var unsent = new EnumMap<State, Long>(State.class);
        for (var state : List.of(State.WAITING, State.GIVEN_UP)) {
            unsent.put(
                    state, queued.stream().filter(one -> one.state() == state).count());
        }
        return unsent;
    }

    @Override
    public List<Queued> list(State state, String before, int limit) {
        return queued.stream()
                .filter(one -> state == null || one.state() == state)
                .filter(one -> before == null || one.message().key().compareTo(before) < 0)
                .sorted(Comparator.comparing((Queued one) -> one.message().key())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Queued retry(String key, String by) {
        asked.add(by + " " + key);
        return queued.stream()
                .filter(one -> one.message().key().equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new ProblemException(Kind.NOT_FOUND, "message-unknown", Text.same("message-unknown")));
    }
}
