package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.AsyncEvent;
import javax.servlet.AsyncListener;
import javax.servlet.ServletException;
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
 * @param custody null for the core, whose code is the centre's own
 */
record Visit(String number, Route route, AdmittedRequest request, Passage.Ticket ticket, Custody custody) {
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
                leave(response);
            }
        }
    }

    /** Lets the application work; whatever it throws becomes an answer. */
    void handOver(HttpServletResponse response) throws IOException {
        var plain = new PlainResponse(request, response);
        if (custody == null) {
            work(plain, response);
            return;
        }
        custody.enter();
        try {
            work(custody.bound(plain), response);
        } finally {
            custody.leave();
        }
        if (custody.isBrokenOff()) {
            throw new IOException("the answer broke off: it was too long");
        }
    }

    private void work(HttpServletResponse bounded, HttpServletResponse response) throws IOException {
        try {
            serve(bounded);
        } catch (Throwable thrown) {
            // Also errors: a department that was built against something else must not look like a broken centre.
            if (custody != null) {
                request.setAttribute(Diagnosis.THROWN, thrown);
            }
            Failure failure = route.isCore()
                    ? Diagnosis.of(thrown, number)
                    : Diagnosis.ofDepartment(route.application(), thrown, number);
            if (response.isCommitted()) {
                throw new IOException("the answer broke off", thrown);
            }
            Answers.send(failure, request, response);
        }
    }

    private void serve(HttpServletResponse response) throws IOException, ServletException {
        ticket.passage().servlet().service(request, response);
    }

    private void leave(HttpServletResponse response) {
        if (custody != null) {
            custody.over(response.getStatus(), (Throwable) request.getAttribute(Diagnosis.THROWN));
        }
        ticket.leave();
    }

    /** Counts an asynchronous request out, once, when it is over. */
    private final class Leaving implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            leave((HttpServletResponse) event.getAsyncContext().getResponse());
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            LoggerFactory.getLogger(Visit.class).debug("Request {} timed out", number);
            if (custody != null) {
                custody.slow();
            }
        }

        @Override
        public void onError(AsyncEvent event) {
            LoggerFactory.getLogger(Visit.class).debug("Request {} failed", number, event.getThrowable());
            if (custody != null) {
                // Most often the client that has gone.
                custody.forget();
            }
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
