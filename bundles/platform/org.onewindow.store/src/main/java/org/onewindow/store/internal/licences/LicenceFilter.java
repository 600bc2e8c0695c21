package org.onewindow.store.internal.licences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.LicenceQuery;

/** A {@link LicenceQuery} in JPQL. */
final class LicenceFilter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    LicenceFilter(LicenceQuery query) {
        var search = query.search();
        within(query.departments(), query.organs());
        where("l.type = :type", "type", search.type());
        where("l.number = :number", "number", search.number());
        where("l.organ = :organ", "organ", search.organ());
        where("l.holderName like :holder escape '!'", "holder", prefix(search.holder()));
        where("l.holderIdNumber = :idNumber", "idNumber", search.idNumber());
        where("l.caseNumber = :caseNumber", "caseNumber", search.caseNumber());
        where("l.validUntil < :endsBefore", "endsBefore", search.endsBefore());
        standing(query, search.standing());
    }

    private void standing(LicenceQuery query, Standing standing) {
        if (standing == null) {
            return;
        }
        switch (standing) {
            case CANCELLED -> conditions.add("l.ended = true and l.cancellation is not null");
            case REVOKED -> conditions.add("l.ended = true and l.revocation is not null and l.cancellation is null");
            case REPLACED ->
                conditions.add(
                        "l.ended = true and l.replacedBy <> '' and l.revocation is null and l.cancellation is null");
            case NOT_YET_VALID -> today("l.ended = false and l.validFrom > :today", query);
            case EXPIRED -> today("l.ended = false and l.validFrom <= :today and l.validUntil < :today", query);
            case VALID ->
                today(
                        "l.ended = false and l.validFrom <= :today"
                                + " and (l.validUntil is null or l.validUntil >= :today)",
                        query);
        }
    }

    private void today(String condition, LicenceQuery query) {
        where(condition, "today", query.today());
    }

    private void within(Set<String> departments, Set<String> organs) {
        if (departments == null && organs == null) {
            return;
        }
        var either = new ArrayList<String>();
        if (departments != null && !departments.isEmpty()) {
            either.add("l.department in :departments");
            parameters.put("departments", departments);
        }
        if (organs != null && !organs.isEmpty()) {
            either.add("l.organ in :organs");
            parameters.put("organs", organs);
        }
        conditions.add(either.isEmpty() ? "1 = 0" : "(" + String.join(" or ", either) + ")");
    }

    private void where(String condition, String parameter, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
    }

    private static String prefix(String beginning) {
        return beginning == null
                ? null
                : beginning.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    /** The licences with a smaller id than this one, those with the greatest first. */
    TypedQuery<LicenceEntity> query(EntityManager em, String before) {
        where("l.id < :before", "before", before);
        return filled(em.createQuery(
                "select l from LicenceEntity l" + conditions() + " order by l.id desc", LicenceEntity.class));
    }

    TypedQuery<Long> count(EntityManager em) {
        return filled(em.createQuery("select count(l) from LicenceEntity l" + conditions(), Long.class));
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
