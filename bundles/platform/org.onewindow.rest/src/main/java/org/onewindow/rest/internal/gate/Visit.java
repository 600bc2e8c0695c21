package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.onewindow.rest.internal.problem.Diagnosis;
import org.onewindow.rest.internal.problem.Failure;
import org.slf4j.LoggerFactory;

/**
 * A request on its way through an application. A request that goes on later (asynchronous) comes by the gate again when it
 * is answered, and has to find the version it came from: so the visit travels as an attribute of the request.
 *
 * @param number the number of the request
 */
record Visit(String number, Route route, AdmittedRequest request, Passage.Ticket ticket) {
    static final String ATTRIBUTE = Visit.class.getName();

    /** The visit that this request began earlier; null when it is new. */
    static Visit resumed(HttpServletRequest request) {
        return (Visit) request.getAttribute(ATTRIBUTE);
    }

    /** Lets the application work, for the first time. */
    void begin(HttpServletResponse response) throws IOException {
        request.setAttribute(ATTRIBUTE, this);
        try {
            handOver(response);
        } finally {
            if (request.isAsyncStarted()) {
                request.getAsyncContext().addListener(new Leaving());
            } else {
                ticket.leave();
            }
        }
    }

    /** Lets the application work; whatever it throws becomes an answer. */
    void handOver(HttpServletResponse response) throws IOException {
        try {
            ticket.passage().servlet().service(request, new PlainResponse(request, response));
        } catch (Throwable thrown) {
            // Also errors: a department that was built against something else must not look like a broken centre.
            Failure failure = route.isCore()
                    ? Diagnosis.of(thrown, number)
                    : Diagnosis.ofDepartment(route.application(), thrown, number);
            if (response.isCommitted()) {
                throw new IOException("the answer broke off", thrown);
            }
            Answers.send(failure, request, response);
        }
    }

    /** Counts an asynchronous request out, once, when it is over. */
    private final class Leaving implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            ticket.leave();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            LoggerFactory.getLogger(Visit.class).debug("Request {} timed out", number);
        }

        @Override
        public void onError(AsyncEvent event) {
            LoggerFactory.getLogger(Visit.class).debug("Request {} failed", number, event.getThrowable());
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
