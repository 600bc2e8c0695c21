package org.onewindow.store.internal.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.persistence.EntityManager;
import javax.persistence.TypedQuery;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.State;

/** A {@link CaseQuery}, or a part of one, in JPQL. */
final class CaseFilter {
    private static final int NUMBER_DIGITS = 20;
    private static final List<State> RUNNING =
            Arrays.stream(State.values()).filter(State::clocksRun).toList();

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final int limit;

    private CaseFilter(CaseQuery query) {
        limit = query.limit();
        within(query.departments(), query.organs());
        where("c.state = :state", "state", query.state());
        where("c.matter = :matter", "matter", query.matter());
        where("c.carrierOrgan = :organ", "organ", query.organ());
        where("c.handler = :handler", "handler", query.handler());
        where("c.applicantIdNumber = :idNumber", "idNumber", query.idNumber());
        where("c.byHand = :byHand", "byHand", query.byHand());
        where("c.tracks in :tracks", "tracks", query.track() == null ? null : StoredTracks.with(query.track()));
        due(query.due());
        where("c.number < :before", "before", query.before());
        where("c.applicantName like :applicant escape '!'", "applicant", prefix(query.applicant()));
    }

    /**
     * The filters of which a case passes at least one. Text may be the beginning of a number or of a name; asked for in one
     * query, Derby would read every case.
     */
    static List<CaseFilter> of(CaseQuery query) {
        var filter = new CaseFilter(query);
        String text = query.text();
        filter.where("c.applicantName like :text escape '!'", "text", prefix(text));
        if (text == null || text.length() > NUMBER_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return List.of(filter);
        }
        var byNumber = new CaseFilter(query);
        byNumber.where("c.number >= :lowest", "lowest", text);
        byNumber.where("c.number <= :highest", "highest", text + "9".repeat(NUMBER_DIGITS - text.length()));
        return List.of(filter, byNumber);
    }

    private void due(CaseQuery.Due due) {
        if (due != null) {
            where("c.state in :running", "running", RUNNING);
            where("c.dueOn >= :dueFrom", "dueFrom", due.from());
            where("c.dueOn <= :dueUntil", "dueUntil", due.until());
        }
    }

    private void within(Set<String> departments, Set<String> organs) {
        if (departments == null && organs == null) {
            return;
        }
        var either = new ArrayList<String>();
        if (departments != null && !departments.isEmpty()) {
            either.add("c.carrierDepartment in :departments");
            parameters.put("departments", departments);
        }
        if (organs != null && !organs.isEmpty()) {
            either.add("c.carrierOrgan in :organs");
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

    TypedQuery<CaseEntity> query(EntityManager em) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = em.createQuery("select c from CaseEntity c" + where + " order by c.number desc", CaseEntity.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit);
    }
}
