package org.onewindow.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onewindow.cases.Reply;
import org.onewindow.cases.outbox.Message;
import org.osgi.annotation.versioning.ProviderType;

/** Where chains' applications are kept, with the answers given. Thread-safe. */
@ProviderType
public interface ChainRepository {
    /**
     * Runs some work in one transaction, committed when it returns and undone when it throws. What it throws reaches the
     * caller unchanged. Transactions do not nest.
     */
    <T> T transact(Function<Transaction, T> work);

    Optional<ChainFile> find(String number);

    /** Newest first. */
    List<ChainFile> list(ChainQuery query);

    /** The numbers of those that are to be looked at by then, the longest waiting first. */
    List<String> due(Instant now, int limit);

    /** Numbers greater than this one of those that are to be looked at ever, in order. */
    List<String> openAfter(String number, int limit);

    /** Has one looked at again by then; nothing happens when it is closed. It is no other version for that. */
    void lookAgain(String number, Instant at);

    /** The first answer to a request; one key serves cases and chains. */
    Optional<Reply> reply(String actor, String key);

    /** The greatest serial number given on that day of receipt; 0 when none was. */
    int lastSerial(LocalDate receivedOn);

    /** What can be written in one transaction. Each call fails at once, not only at the commit. */
    interface Transaction {
        /**
         * @param lookAt when it is to be looked at next
         * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code chain-number-taken}
         */
        void insert(ChainFile file, Instant lookAt);

        /**
         * Replaces the version before {@code file.version()}.
         *
         * @param lookAt when it is to be looked at next; null for never
         * @throws org.onewindow.api.problem.ProblemException STALE {@code chain-changed} when that is not the stored one
         */
        void update(ChainFile file, Instant lookAt);

        /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code idempotency-key-taken} */
        void keep(Reply reply);

        /** Writes a message that is sent after the commit; nothing happens when one with its key is there. */
        void enqueue(Message message, Instant now);
    }
}
