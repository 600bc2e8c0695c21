package org.onewindow.store.internal.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Queued.State;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Instants;

/** The outbox in the database. */
public final class StoredMessages implements MessageRepository {
    private static final int LONGEST_ERROR = 400;

    private final Database database;

    public StoredMessages(Database database) {
        this.database = database;
    }

    @Override
    public List<Queued> due(Instant now, int limit) {
        return database.read(em -> em
                .createQuery(
                        "select m from MessageEntity m where m.state = ?1 and m.nextTry <= ?2"
                                + " and not exists (select e.key from MessageEntity e"
                                + " where e.number = m.number and e.state = ?1 and e.place < m.place)"
                                + " order by m.nextTry, m.key",
                        MessageEntity.class)
                .setParameter(1, State.WAITING)
                .setParameter(2, Instants.nanos(now))
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(MessageEntity::queued)
                .toList());
    }

    @Override
    public boolean sent(Queued read, Instant now) {
        return execute(
                "UPDATE OW_MESSAGE SET message_state = 'SENT', next_try_ns = ?, sealed = NULL, last_error = NULL"
                        + " WHERE message_key = ? AND message_state = 'WAITING' AND tries = ? AND next_try_ns = ?",
                Instants.nanos(now),
                read.message().key(),
                read.tries(),
                Instants.nanos(read.nextTry()));
    }

    @Override
    public boolean failed(Queued read, Instant now, Instant nextTry, String error) {
        return execute(
                "UPDATE OW_MESSAGE SET message_state = ?, tries = tries + 1, next_try_ns = ?, last_error = ?"
                        + " WHERE message_key = ? AND message_state = 'WAITING' AND tries = ? AND next_try_ns = ?",
                (nextTry == null ? State.GIVEN_UP : State.WAITING).name(),
                Instants.nanos(nextTry == null ? now : nextTry),
                error.length() > LONGEST_ERROR ? error.substring(0, LONGEST_ERROR) : error,
                read.message().key(),
                read.tries(),
                Instants.nanos(read.nextTry()));
    }

    @Override
    public boolean retry(String key, Instant now) {
        return execute(
                "UPDATE OW_MESSAGE SET message_state = 'WAITING', tries = 0, next_try_ns = ?"
                        + " WHERE message_key = ? AND message_state <> 'SENT'",
                Instants.nanos(now),
                key);
    }

    private boolean execute(String sql, Object... parameters) {
        return database.transact(writes -> writes.execute(sql, parameters)) == 1;
    }

    @Override
    public Optional<Queued> find(String key) {
        return database.read(
                em -> Optional.ofNullable(em.find(MessageEntity.class, key)).map(MessageEntity::queued));
    }

    @Override
    public List<Queued> list(State state, String before, int limit) {
        String conditions =
                (state == null ? "" : " and m.state = :state") + (before == null ? "" : " and m.key < :key");
        return database.read(em -> {
            var query = em.createQuery(
                    "select m from MessageEntity m where 1 = 1" + conditions + " order by m.key desc",
                    MessageEntity.class);
            if (state != null) {
                query.setParameter("state", state);
            }
            if (before != null) {
                query.setParameter("key", before);
            }
            return query.setMaxResults(limit).getResultList().stream()
                    .map(MessageEntity::queued)
                    .toList();
        });
    }

    @Override
    public Map<State, Long> unsent() {
        return database.read(em -> em
                .createQuery(
                        "select m.state, count(m) from MessageEntity m where m.state in ?1 group by m.state",
                        Object[].class)
                .setParameter(1, List.of(State.WAITING, State.GIVEN_UP))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (State) row[0], row -> (Long) row[1])));
    }
}
