package org.onewindow.cases.testing;

import java.util.List;
import java.util.Set;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.Concerned;
import org.onewindow.cases.tracks.Tracks;

/** Which cases a query lists. */
final class CaseFilter {
    private CaseFilter() {}

    static boolean passes(CaseQuery query, CaseFile file, List<Concerned> concerned) {
        var origin = file.origin();
        var applicant = file.content().applicant();
        return isSeen(query, file.carrier(), concerned)
                && isConcerned(query.concern(), concerned)
                && isOrAny(query.state(), file.state())
                && isOrAny(query.matter(), origin.matter())
                && isOrAny(query.organ(), file.carrier().organ())
                && isOrAny(query.handler(), file.people().handler())
                && isOrAny(query.byHand(), file.carrier().byHand())
                && (query.track() == null || Tracks.of(file).contains(query.track()))
                && isDue(query.due(), file)
                && isOrAny(query.idNumber(), applicant.idNumber())
                && beginsOrAny(query.applicant(), applicant.name())
                && (beginsOrAny(query.text(), applicant.name()) || beginsOrAny(query.text(), file.number()))
                && (query.before() == null || file.number().compareTo(query.before()) < 0);
    }

    private static boolean isConcerned(CaseQuery.Concern concern, List<Concerned> concerned) {
        return concern == null
                || concerned.stream()
                        .anyMatch(one ->
                                one.organ().equals(concern.organ()) && isOrAny(concern.awaited(), one.awaited()));
    }

    private static boolean isSeen(CaseQuery query, CaseFile.Carrier carrier, List<Concerned> concerned) {
        return query.departments() == null && query.organs() == null
                || isAmong(query.departments(), carrier.department())
                || isAmong(query.organs(), carrier.organ())
                || concerned.stream().anyMatch(one -> isAmong(query.organs(), one.organ()));
    }

    private static boolean isDue(CaseQuery.Due due, CaseFile file) {
        if (due == null) {
            return true;
        }
        var on = file.dates().dueOn();
        return file.state().clocksRun()
                && on != null
                && (due.from() == null || !on.isBefore(due.from()))
                && (due.until() == null || !on.isAfter(due.until()));
    }

    private static boolean isAmong(Set<String> allowed, String value) {
        return allowed != null && allowed.contains(value);
    }

    private static boolean isOrAny(Object wanted, Object value) {
        return wanted == null || wanted.equals(value);
    }

    private static boolean beginsOrAny(String wanted, String value) {
        return wanted == null || value.startsWith(wanted);
    }
}
