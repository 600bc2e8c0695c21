package org.onewindow.store.internal;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.openjpa.util.ExceptionInfo;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Messages;

/** Says in the platform's terms what went wrong in a database, for Derby and PostgreSQL alike. */
public final class Failures {
    private static final Messages TEXTS = Messages.of(Failures.class);
    /** Deadlock, lock not had in time, serialization failure, statement cancelled. */
    private static final Set<String> BUSY = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03", "57014");
    /** Shut down or starting up (PostgreSQL 57P0x, Derby XJ0xx), no more connections, disk full. */
    private static final Set<String> AWAY =
            Set.of("57P01", "57P02", "57P03", "53100", "53300", "XJ004", "XJ015", "XJ040", "XJ041");

    private Failures() {}

    /** A problem of this store with its text. */
    public static ProblemException problem(Kind kind, String code, Object... arguments) {
        return new ProblemException(kind, code, TEXTS.text(code, arguments));
    }

    /** Two wrote the same at the same time, and either may simply try again. */
    public static ProblemException busy() {
        return unavailable("store-busy", 1, null);
    }

    /** Whether a key or a unique value was taken. */
    static boolean taken(Throwable failure) {
        return states(failure).contains("23505");
    }

    /** Whether it was another transaction that stood in the way. */
    static boolean busy(Throwable failure) {
        return states(failure).stream().anyMatch(BUSY::contains);
    }

    /** Whether the database could not be reached. */
    static boolean away(Throwable failure) {
        return failure instanceof ProblemException known
                ? known.problem().code().equals("store-away")
                : causes(failure).stream().anyMatch(Failures::isAway);
    }

    /** What callers get for a failure that no rule of a repository explains. */
    static RuntimeException translated(RuntimeException failure) {
        if (failure instanceof ProblemException) {
            return failure;
        }
        if (busy(failure)) {
            return unavailable("store-busy", 1, failure);
        }
        if (away(failure)) {
            return unavailable("store-away", 5, failure);
        }
        return new IllegalStateException("the store failed, SQL states " + states(failure), failure);
    }

    private static ProblemException unavailable(String code, int retryAfterSeconds, Throwable cause) {
        var problem = new ProblemException(new Problem(
                Kind.UNAVAILABLE, code, TEXTS.text(code), List.of(), Map.of("retryAfterSeconds", retryAfterSeconds)));
        if (cause != null) {
            problem.initCause(cause);
        }
        return problem;
    }

    private static boolean isAway(Throwable cause) {
        return cause instanceof SQLTransientConnectionException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && (sql.getSQLState().startsWith("08") || AWAY.contains(sql.getSQLState()));
    }

    private static List<String> states(Throwable failure) {
        return causes(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .filter(state -> state != null)
                .distinct()
                .toList();
    }

    /** The failure with everything under it; OpenJPA and JDBC each have a way of their own to nest. */
    private static List<Throwable> causes(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var found = new ArrayList<Throwable>();
        var open = new ArrayDeque<Throwable>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable here = open.remove();
            if (!seen.add(here)) {
                continue;
            }
            found.add(here);
            if (here.getCause() != null) {
                open.add(here.getCause());
            }
            if (here instanceof SQLException sql && sql.getNextException() != null) {
                open.add(sql.getNextException());
            }
            if (here instanceof ExceptionInfo info && info.getNestedThrowables() != null) {
                open.addAll(List.of(info.getNestedThrowables()));
            }
        }
        return found;
    }
}
