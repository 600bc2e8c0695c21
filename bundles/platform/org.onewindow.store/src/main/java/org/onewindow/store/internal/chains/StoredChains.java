package org.onewindow.store.internal.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.cases.Reply;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainQuery;
import org.onewindow.chains.ChainRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Instants;
import org.onewindow.store.internal.cases.StoredReplies;

/** Applications for chains in the database. */
public final class StoredChains implements ChainRepository {
    private final Database database;
    private final StoredReplies replies;

    public StoredChains(Database database) {
        this.database = database;
        this.replies = new StoredReplies(database);
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        return database.transact(writes -> work.apply(new ChainTransaction(writes)));
    }

    @Override
    public Optional<ChainFile> find(String number) {
        return database.read(
                em -> Optional.ofNullable(em.find(ChainEntity.class, number)).map(ChainEntity::file));
    }

    @Override
    public List<ChainFile> list(ChainQuery query) {
        return database.read(em -> new ChainFilter(query)
                .query(em).getResultList().stream().map(ChainEntity::file).toList());
    }

    @Override
    public List<String> due(Instant now, int limit) {
        return database.read(em -> List.copyOf(em.createQuery(
                        "select c.number from ChainEntity c where c.look <= ?1 order by c.look, c.number", String.class)
                .setParameter(1, Instants.nanos(now))
                .setMaxResults(limit)
                .getResultList()));
    }

    @Override
    public List<String> openAfter(String number, int limit) {
        return database.read(em -> List.copyOf(em.createQuery(
                        "select c.number from ChainEntity c where c.look is not null and c.number > ?1"
                                + " order by c.number",
                        String.class)
                .setParameter(1, number)
                .setMaxResults(limit)
                .getResultList()));
    }

    @Override
    public void lookAgain(String number, Instant at) {
        database.transact(writes -> writes.execute(
                "UPDATE OW_CHAIN SET look_ns = ? WHERE chain_number = ? AND look_ns IS NOT NULL",
                Instants.nanos(at),
                number));
    }

    @Override
    public Optional<Reply> reply(String actor, String key) {
        return replies.find(actor, key);
    }

    @Override
    public int lastSerial(LocalDate receivedOn) {
        Integer last = database.read(
                em -> em.createQuery("select max(c.serial) from ChainEntity c where c.receivedOn = ?1", Integer.class)
                        .setParameter(1, receivedOn)
                        .getSingleResult());
        return last == null ? 0 : last;
    }
}
