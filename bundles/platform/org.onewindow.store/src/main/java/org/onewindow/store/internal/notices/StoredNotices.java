package org.onewindow.store.internal.notices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.onewindow.cases.Reply;
import org.onewindow.cases.papers.NoticeHandover;
import org.onewindow.cases.papers.NoticeRepository;
import org.onewindow.store.internal.Database;
import org.onewindow.store.internal.Failures;
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
        var conditions = new LinkedHashMap<String, String>();
        conditions.put("n.matter = :what", matter);
        conditions.put("n.by = :who", by);
        conditions.put("n.id < :before", before);
        conditions.values().removeIf(value -> value == null);
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.keySet());
        return database.read(em -> {
            var query =
                    em.createQuery("select n from NoticeEntity n" + where + " order by n.id desc", NoticeEntity.class);
            conditions.forEach(
                    (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
            return query.setMaxResults(limit).getResultList().stream()
                    .map(NoticeEntity::handover)
                    .toList();
        });
    }
}
