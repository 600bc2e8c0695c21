package org.onewindow.store.internal.cases;

import java.util.Optional;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.Reply;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.Writes;

/** The answers given to requests with a key, whatever they were about. */
public final class StoredReplies {
    private final Database database;

    public StoredReplies(Database database) {
        this.database = database;
    }

    public Optional<Reply> find(String actor, String key) {
        return database.read(em -> Optional.ofNullable(em.find(ReplyEntity.class, new ReplyId(actor, key)))
                .map(ReplyEntity::reply));
    }

    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code idempotency-key-taken} */
    public static void keep(Reply reply, Writes writes) {
        writes.insert(new ReplyEntity(reply), () -> Failures.problem(Kind.CONFLICT, "idempotency-key-taken"));
    }
}
