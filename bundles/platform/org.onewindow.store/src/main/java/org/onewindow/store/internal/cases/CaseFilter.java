package org.onewindow.store.internal.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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
        where("c.state = :state", "state", query.state());
        where("c.matter = :matter", "matter", query.matter());
        where("c.carrierOrgan = :organ", "organ", query.organ());
        where("c.handler = :handler", "handler", query.handler());
        where("c.applicantIdNumber = :idNumber", "idNumber", query.idNumber());
        where("c.byHand = :byHand", "byHand", query.byHand());
        where("c.tracks in :tracks", "tracks", query.track() == null ? null : StoredTracks.with(query.track()));
        concern(query.concern());
        due(query.due());
        where("c.number < :before", "before", query.before());
        where("c.applicantName like :applicant escape '!'", "applicant", prefix(query.applicant()));
    }

    /**
     * The filters of which a case passes at least one. Text may be the beginning of a number or of a name, and a case may be
     * seen by whoever carries it or by whom it concerns; asked for in one query, Derby would read every case.
     */
    static List<CaseFilter> of(CaseQuery query) {
        var filters = new ArrayList<CaseFilter>();
        for (var sight : sights(query)) {
            String text = query.text();
            var byName = new CaseFilter(query).seen(sight);
            byName.where("c.applicantName like :text escape '!'", "text", prefix(text));
            filters.add(byName);
            if (text != null && text.length() <= NUMBER_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
                var byNumber = new CaseFilter(query).seen(sight);
                byNumber.where("c.number >= :lowest", "lowest", text);
                byNumber.where("c.number <= :highest", "highest", text + "9".repeat(NUMBER_DIGITS - text.length()));
                filters.add(byNumber);
            }
        }
        return filters;
    }

    /** Each a way in which a case may be seen. */
    private static List<Consumer<CaseFilter>> sights(CaseQuery query) {
        var organs = query.organs();
        if (query.departments() == null && organs == null) {
            return List.of(filter -> {});
        }
        Consumer<CaseFilter> carrying = filter -> filter.within(query.departments(), organs);
        if (organs == null || organs.isEmpty()) {
            return List.of(carrying);
        }
        return List.of(
                carrying,
                filter -> filter.where(
                        "c.number in (select s.number from ConcernEntity s where s.organ in :concerned)",
                        "concerned",
                        organs));
    }

    private CaseFilter seen(Consumer<CaseFilter> sight) {
        sight.accept(this);
        return this;
    }

    private void concern(CaseQuery.Concern concern) {
        if (concern != null) {
            boolean either = concern.awaited() == null;
            where(
                    "c.number in (select o.number from ConcernEntity o where o.organ = :concerning"
                            + (either ? ")" : " and o.awaited = :awaited)"),
                    "concerning",
                    concern.organ());
            if (!either) {
                parameters.put("awaited", concern.awaited());
            }
        }
    }

    private void due(CaseQuery.Due due) {
        if (due != null) {
            where("c.state in :running", "running", RUNNING);
            where("c.dueOn >= :dueFrom", "dueFrom", due.from());
            where("c.dueOn <= :dueUntil", "dueUntil", due.until());
        }
    }

    private void within(Set<String> departments, Set<String> organs) {
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
