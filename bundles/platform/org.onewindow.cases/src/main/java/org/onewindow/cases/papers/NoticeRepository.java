package org.onewindow.cases.papers;

import java.util.List;
import java.util.Optional;
import org.onewindow.cases.Reply;
import org.osgi.annotation.versioning.ProviderType;

/** Where it is kept which notices were handed over. Rows are added, never changed. Thread-safe. */
@ProviderType
public interface NoticeRepository {
    /**
     * Adds one together with the answer to the request, in a transaction of its own.
     *
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code idempotency-key-taken}
     */
    void add(NoticeHandover handover, Reply reply);

    /** The answer that was kept for an account and its key. */
    Optional<Reply> reply(String actor, String key);

    /**
     * Those that were added, the newest first.
     *
     * @param matter only those of this matter; null for all
     * @param by only those of this account; null for all
     * @param before only smaller ids; null for the first page
     * @param limit 1 to 201
     */
    List<NoticeHandover> list(String matter, String by, String before, int limit);
}
