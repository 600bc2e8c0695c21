package org.onewindow.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of rows whose {@code id} sorts by the moment, the newest first. */
public final class NewestFirst {
    private NewestFirst() {}

    /**
     * @param equal by attribute what it must equal; one that is null does not restrict
     * @param before only smaller ids; null for the first page
     */
    public static <E> List<E> list(
            Database database, Class<E> entity, Map<String, Object> equal, String before, int limit) {
        var conditions = new ArrayList<String>();
        var parameters = new LinkedHashMap<String, Object>();
        equal.forEach((attribute, value) -> {
            if (value != null) {
                conditions.add("e." + attribute + " = :" + attribute);
                parameters.put(attribute, value);
            }
        });
        if (before != null) {
            conditions.add("e.id < :before");
            parameters.put("before", before);
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return database.read(em -> {
            var query = em.createQuery(
                    "select e from " + entity.getSimpleName() + " e" + where + " order by e.id desc", entity);
            parameters.forEach(query::setParameter);
            return query.setMaxResults(limit).getResultList();
        });
    }
}
