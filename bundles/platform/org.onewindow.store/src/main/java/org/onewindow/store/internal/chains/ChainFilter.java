package org.onewindow.store.internal.chains;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.onewindow.chains.ChainQuery;

/** A {@link ChainQuery} in JPQL. */
final class ChainFilter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final int limit;

    ChainFilter(ChainQuery query) {
        limit = query.limit();
        within(query);
        where("c.state = :state", "state", query.state());
        where("c.chain = :chain", "chain", query.chain());
        where("c.idNumber = :idNumber", "idNumber", query.idNumber());
        where("c.number < :before", "before", query.before());
    }

    private void within(ChainQuery query) {
        if (query.departments() == null && query.leads() == null) {
            return;
        }
        var either = new ArrayList<String>();
        if (query.departments() != null && !query.departments().isEmpty()) {
            either.add("c.department in :departments");
            parameters.put("departments", query.departments());
        }
        if (query.leads() != null && !query.leads().isEmpty()) {
            either.add("c.lead in :leads");
            parameters.put("leads", query.leads());
        }
        conditions.add(either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")");
    }

    private void where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    TypedQuery<ChainEntity> query(EntityManager em) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query =
                em.createQuery("select c from ChainEntity c" + where + " order by c.number desc", ChainEntity.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit);
    }
}
