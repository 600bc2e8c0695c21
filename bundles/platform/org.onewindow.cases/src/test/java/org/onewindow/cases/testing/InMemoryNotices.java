package org.onewindow.cases.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Reply;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeRepository;

/** Which notices were handed over, in memory. Thread-safe. */
public final class InMemoryNotices implements NoticeRepository {
    private final TreeMap<String, NoticeHandover> rows = new TreeMap<>();
    private final Map<List<String>, Reply> replies = new HashMap<>();

    @Override
    public synchronized void add(NoticeHandover handover, Reply reply) {
        if (replies.containsKey(List.of(reply.actor(), reply.key()))) {
            throw new ProblemException(Kind.CONFLICT, "idempotency-key-taken", Text.same("taken"));
        }
        replies.put(List.of(reply.actor(), reply.key()), reply);
        rows.put(handover.id(), handover);
    }

    @Override
    public synchronized Optional<Reply> reply(String actor, String key) {
        return Optional.ofNullable(replies.get(List.of(actor, key)));
    }

    @Override
    public synchronized List<NoticeHandover> list(String matter, String by, String before, int limit) {
        var newestFirst = rows.descendingMap();
        return (before == null ? newestFirst : newestFirst.tailMap(before, false))
                .values().stream()
                        .filter(one -> matter == null || one.matter().equals(matter))
                        .filter(one -> by == null || one.by().equals(by))
                        .limit(limit)
                        .toList();
    }
}
