package org.onewindow.store.internal.chains;

import java.time.Instant;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Reply;
import org.onewindow.cases.outbox.Message;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainRepository.Transaction;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Writes;
import org.onewindow.store.internal.cases.StoredReplies;
import org.onewindow.store.internal.outbox.OutboxWriter;

/** What the transaction of a chain's application writes. */
final class ChainTransaction implements Transaction {
    private final Writes writes;
    private final OutboxWriter outbox;

    ChainTransaction(Writes writes) {
        this.writes = writes;
        this.outbox = new OutboxWriter(writes);
    }

    @Override
    public void insert(ChainFile file, Instant lookAt) {
        if (file.version() != 1) {
            throw new IllegalArgumentException("a new application has version 1");
        }
        writes.insert(new ChainEntity(file, lookAt), () -> Failures.problem(Kind.CONFLICT, "chain-number-taken"));
    }

    @Override
    public void update(ChainFile file, Instant lookAt) {
        writes.change(
                ChainEntity.class,
                file.number(),
                stored -> {
                    if (stored == null || stored.version() != file.version() - 1) {
                        throw changed();
                    }
                    stored.take(file, lookAt);
                },
                ChainTransaction::changed);
    }

    @Override
    public void keep(Reply reply) {
        StoredReplies.keep(reply, writes);
    }

    @Override
    public void enqueue(Message message, Instant now) {
        outbox.enqueue(message, now);
    }

    private static ProblemException changed() {
        return Failures.problem(Kind.STALE, "chain-changed");
    }
}
