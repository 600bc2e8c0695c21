package org.onewindow.chains.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Reply;
import org.onewindow.cases.outbox.Message;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainQuery;
import org.onewindow.chains.ChainRepository;

/** Chains' applications in memory, with the constraints that a database would put on them. Thread-safe. */
public final class InMemoryChains implements ChainRepository {
    private Kept kept = new Kept();

    private record Row(ChainFile file, Instant lookAt) {}

    /** What is kept at one moment. */
    private static final class Kept {
        final NavigableMap<String, Row> rows = new TreeMap<>();
        final Map<List<String>, Reply> replies = new HashMap<>();
        final Map<String, Message> messages = new TreeMap<>();

        Kept copy() {
            var copy = new Kept();
            copy.rows.putAll(rows);
            copy.replies.putAll(replies);
            copy.messages.putAll(messages);
            return copy;
        }
    }

    @Override
    public synchronized <T> T transact(Function<Transaction, T> work) {
        var draft = kept.copy();
        T result = work.apply(new Draft(draft));
        kept = draft;
        return result;
    }

    @Override
    public synchronized Optional<ChainFile> find(String number) {
        return Optional.ofNullable(kept.rows.get(number)).map(Row::file);
    }

    @Override
    public synchronized List<ChainFile> list(ChainQuery query) {
        return kept.rows.descendingMap().values().stream()
                .map(Row::file)
                .filter(file -> query.departments() == null && query.leads() == null
                        || query.departments() != null
                                && query.departments().contains(file.origin().department())
                        || query.leads() != null
                                && query.leads().contains(file.origin().lead()))
                .filter(file -> query.state() == null || query.state() == file.state())
                .filter(file -> query.chain() == null
                        || query.chain().equals(file.origin().chain()))
                .filter(file -> query.idNumber() == null
                        || query.idNumber().equals(file.content().applicant().idNumber()))
                .filter(file -> query.before() == null || file.number().compareTo(query.before()) < 0)
                .limit(query.limit())
                .toList();
    }

    @Override
    public synchronized List<String> due(Instant now, int limit) {
        return kept.rows.entrySet().stream()
                .filter(row -> row.getValue().lookAt() != null
                        && !row.getValue().lookAt().isAfter(now))
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Row> row) -> row.getValue().lookAt())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<String> openAfter(String number, int limit) {
        return kept.rows.tailMap(number, false).entrySet().stream()
                .filter(row -> row.getValue().lookAt() != null)
                .map(Map.Entry::getKey)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void lookAgain(String number, Instant at) {
        kept.rows.computeIfPresent(number, (here, row) -> row.lookAt() == null ? row : new Row(row.file(), at));
    }

    @Override
    public synchronized Optional<Reply> reply(String actor, String key) {
        return Optional.ofNullable(kept.replies.get(List.of(actor, key)));
    }

    @Override
    public synchronized int lastSerial(LocalDate receivedOn) {
        return kept.rows.values().stream()
                .map(row -> row.file().origin())
                .filter(origin -> origin.receivedOn().equals(receivedOn))
                .mapToInt(ChainFile.Origin::serial)
                .max()
                .orElse(0);
    }

    /** The messages that were written, by key. */
    public synchronized List<Message> messages() {
        return new ArrayList<>(kept.messages.values());
    }

    /** Whether nothing at all is kept. */
    public synchronized boolean isEmpty() {
        return kept.rows.isEmpty() && kept.replies.isEmpty() && kept.messages.isEmpty();
    }

    private record Draft(Kept kept) implements Transaction {
        @Override
        public void insert(ChainFile file, Instant lookAt) {
            boolean taken = kept.rows.containsKey(file.number())
                    || kept.rows.values().stream()
                            .map(row -> row.file().origin())
                            .anyMatch(origin ->
                                    origin.receivedOn().equals(file.origin().receivedOn())
                                            && origin.serial() == file.origin().serial());
            require(!taken, Kind.CONFLICT, "chain-number-taken");
            kept.rows.put(file.number(), new Row(file, lookAt));
        }

        @Override
        public void update(ChainFile file, Instant lookAt) {
            var before = kept.rows.get(file.number());
            require(before != null && before.file().version() == file.version() - 1, Kind.STALE, "chain-changed");
            kept.rows.put(file.number(), new Row(file, lookAt));
        }

        @Override
        public void keep(Reply reply) {
            var place = List.of(reply.actor(), reply.key());
            require(kept.replies.putIfAbsent(place, reply) == null, Kind.CONFLICT, "idempotency-key-taken");
        }

        @Override
        public void enqueue(Message message, Instant now) {
            kept.messages.putIfAbsent(message.key(), message);
        }

        private static void require(boolean holds, Kind kind, String code) {
            if (!holds) {
                throw new ProblemException(kind, code, Text.same(code));
            }
        }
    }
}
