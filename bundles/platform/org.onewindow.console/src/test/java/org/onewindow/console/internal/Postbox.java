package org.onewindow.console.internal;

import java.util.ArrayList;
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

/** A few messages. */
final class Postbox implements Outbox {
    static final String KEY = "20250303000000000011-1-RECEIPT";

    final List<String> asked = new ArrayList<>();
    long givenUp;

    @Override
    public Map<State, Long> unsent() {
        return Map.of(State.WAITING, 3L, State.GIVEN_UP, givenUp);
    }

    @Override
    public List<Queued> list(State state, String before, int limit) {
        var receipt = new Message(
                "20250303000000000011",
                1,
                Message.Kind.RECEIPT,
                Recipient.applicant(),
                "{}",
                "{\"name\":\"欧阳明\",\"phone\":\"13800000000\"}");
        var reminder = new Message(
                "20250303000000000011", 2, Message.Kind.REMINDER, Recipient.role("REVIEW", "amr"), "{}", null);
        var all = List.of(
                new Queued(reminder, State.WAITING, Archive.AT, 0, Archive.AT, null),
                new Queued(receipt, State.GIVEN_UP, Archive.AT, 12, Archive.AT, "line busy"));
        return all.stream()
                .filter(one -> state == null || one.state() == state)
                .limit(limit)
                .toList();
    }

    @Override
    public Queued retry(String key, String by) {
        asked.add(by + " " + key);
        return list(State.GIVEN_UP, null, 1).stream()
                .filter(one -> one.message().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Kind.NOT_FOUND, "message-unknown", new Text("没有这条消息。", "There is no such message.")));
    }
}
