package org.onewindow.store.internal.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.onewindow.cases.Reply;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;
import org.onewindow.store.internal.NewestFirst;
import org.onewindow.store.internal.cases.StoredReplies;

/** Which notices were handed over, in the database. */
public final class StoredNotices implements NoticeRepository {
    private final Database database;
    private final StoredReplies replies;

    public StoredNotices(Database database) {
        this.database = database;
        this.replies = new StoredReplies(database);
    }

    @Override
    public void add(NoticeHandover handover, Reply reply) {
        database.transact(writes -> {
            StoredReplies.keep(reply, writes);
            writes.insert(new NoticeEntity(handover), Failures::busy);
            return null;
        });
    }

    @Override
    public Optional<Reply> reply(String actor, String key) {
        return replies.find(actor, key);
    }

    @Override
    public List<NoticeHandover> list(String matter, String by, String before, int limit) {
        var equal = new HashMap<String, Object>();
        equal.put("matter", matter);
        equal.put("by", by);
        return NewestFirst.list(database, NoticeEntity.class, equal, before, limit).stream()
                .map(NoticeEntity::handover)
                .toList();
    }
}
