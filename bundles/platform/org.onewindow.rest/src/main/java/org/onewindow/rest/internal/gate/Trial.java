package org.onewindow.rest.internal.gate;

import java.io.IOException;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.onewindow.rest.internal.problem.Diagnosis;

/**
 * A request of the centre's own that may need a department's code. When the code is away for a moment, as during an update
 * in place, its answer is thrown away, and it waits and is made again from the beginning: nothing was written, for the
 * code is asked before the transaction (decision 2).
 */
record Trial(String number, Route route, HttpServletRequest request, Passages passages, WaitingRoom waitingRoom) {
    private static final Pattern PATHS = Pattern.compile("/cases(/[^/]+/actions)?");

    static boolean mayNeedCode(String method, Route route) {
        return route.isCore()
                && method.equals("POST")
                && PATHS.matcher(route.path()).matches();
    }

    /** Answers the request, or has it wait. */
    void make(Caller caller, long limit, Passage.Ticket ticket, HttpServletResponse response) throws IOException {
        long openings = passages.openings();
        request.removeAttribute(Diagnosis.AWAY);
        var answer = new KeptAnswer(response);
        new Visit(number, route, new RepeatableRequest(request, route, caller, limit), ticket, null).begin(answer);
        if (request.getAttribute(Diagnosis.AWAY) instanceof String department
                && waitingRoom.seatForCode(department, openings, number, request)) {
            request.removeAttribute(Visit.ATTRIBUTE);
            response.reset();
        } else {
            answer.send();
        }
    }
}
