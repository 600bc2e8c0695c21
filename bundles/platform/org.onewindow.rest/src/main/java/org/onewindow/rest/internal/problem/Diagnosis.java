package org.onewindow.rest.internal.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.WebApplicationException;
import org.onewindow.api.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what a caller is told about something that was thrown. What nobody foresaw is logged and told by its number only. */
public final class Diagnosis {
    /** The attribute under which a request carries its number. */
    public static final String NUMBER = "onewindow.request";

    /** The attribute by which a request says whose code it needed that was away: a department's id. */
    public static final String AWAY = "onewindow.away";

    /** The attribute under which a request carries what its application let escape. */
    public static final String THROWN = "onewindow.thrown";

    private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);
    private static final int DEEPEST = 20;
    private static final Map<Integer, String> CODES = Map.of(
            401, "authentication-required",
            403, "not-permitted",
            404, "address-unknown",
            405, "method-not-allowed",
            406, "format-unavailable",
            413, "body-too-large",
            415, "media-type-unsupported",
            429, "too-many-requests",
            503, "not-available");

    private Diagnosis() {}

    /**
     * What to tell when the centre's own code threw this.
     *
     * @param number the number of the request
     */
    public static Failure of(Throwable thrown, String number) {
        return of(thrown, number, null);
    }

    /** What to tell when the code of a department threw this. */
    public static Failure ofDepartment(String department, Throwable thrown, String number) {
        return of(thrown, number, department);
    }

    private static Failure of(Throwable thrown, String number, String department) {
        var problem = find(thrown, ProblemException.class);
        if (problem.isPresent()) {
            return Failure.of(problem.get().problem());
        }
        if (department != null) {
            // Departments get their bodies from the whiteboard's JSON provider, which throws Jackson's own exceptions.
            var unreadable = find(thrown, JsonParseException.class)
                    .map(JsonProcessingException.class::cast)
                    .or(() -> find(thrown, MismatchedInputException.class));
            if (unreadable.isPresent()) {
                return malformedJson(unreadable.get());
            }
        }
        return find(thrown, WebApplicationException.class)
                .map(web -> web.getResponse().getStatus())
                .filter(status -> status >= 400 && status != 500)
                .map(Diagnosis::ofStatus)
                .orElseGet(() -> incident(thrown, number, department));
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** The failure that a bare status stands for. */
    public static Failure ofStatus(int status) {
        return Failure.plain(
                status, CODES.getOrDefault(status, status < 500 ? "request-refused" : "request-not-completed"));
    }

    /** A body that is no JSON, with the place where reading broke off. */
    public static Failure malformedJson(JsonProcessingException thrown) {
        var place = thrown.getLocation();
        int line = place == null ? 1 : place.getLineNr();
        int column = place == null ? 1 : place.getColumnNr();
        return new Failure(
                400,
                "malformed-json",
                Failure.TEXTS.text("malformed-json", line, column),
                List.of(),
                Map.of("line", line, "column", column));
    }

    private static Failure incident(Throwable thrown, String number, String department) {
        // Messages of foreign exceptions may quote what somebody typed in; the places they come from do not.
        LOG.error("Incident {}{}", number, department == null ? "" : " in " + department, new Silent(thrown, 0));
        LOG.debug("Incident {} in full", number, thrown);
        if (department == null) {
            return new Failure(
                    500,
                    "internal-error",
                    Failure.TEXTS.text("internal-error", number),
                    List.of(),
                    Map.of("incident", number));
        }
        return new Failure(
                500,
                "department-failed",
                Failure.TEXTS.text("department-failed", department, number),
                List.of(),
                Map.of("incident", number, "department", department));
    }

    /** A throwable without its message: type, places and causes only. */
    private static final class Silent extends Throwable {
        Silent(Throwable spoken, int depth) {
            super(
                    spoken.getClass().getName(),
                    spoken.getCause() == null || depth > DEEPEST ? null : new Silent(spoken.getCause(), depth + 1),
                    false,
                    true);
            setStackTrace(spoken.getStackTrace());
        }
    }
}
