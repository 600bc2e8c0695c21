package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.ServletOutputStream;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.guard.Breaker;

/**
 * Watches one request inside a department's own endpoints: its place, its time, the length of its answer, and how it ends.
 * Thread-safe.
 */
final class Custody {
    private static final int FAILED = 500;

    private final String department;
    private final Containment containment;
    private final Breaker.Call call;
    private final Stay stay = new Stay(this::slow);
    private volatile boolean brokenOff;

    private Custody(String department, Containment containment, Breaker.Call call) {
        this.department = department;
        this.containment = containment;
        this.call = call;
    }

    /** @throws ProblemException UNAVAILABLE {@code department-failed} while the version's breaker lets nobody in */
    static Custody of(String department, Breaker breaker, Containment containment) {
        Breaker.Call call = breaker.enter()
                .orElseThrow(() ->
                        GateTexts.departmentAway("department-failed", (int) Breaker.PAUSE.toSeconds(), department));
        return new Custody(department, containment, call);
    }

    Stay stay() {
        return stay;
    }

    /** @throws ProblemException UNAVAILABLE {@code department-busy} */
    void enter() {
        try {
            containment.enter(department, stay);
        } catch (ProblemException busy) {
            call.forgotten();
            throw busy;
        }
    }

    void leave() {
        containment.leave(department, stay);
    }

    /** The response as the department may write it. */
    HttpServletResponse bound(HttpServletResponse response) {
        return new HttpServletResponseWrapper(response) {
            private ServletOutputStream reply;

            @Override
            public ServletOutputStream getOutputStream() throws IOException {
                if (reply == null) {
                    reply = new BoundedReply(
                            super.getOutputStream(), stay, containment.bounds().reply(), Custody.this::tooLong);
                }
                return reply;
            }
        };
    }

    boolean isBrokenOff() {
        return brokenOff;
    }

    /**
     * The request is over.
     *
     * @param thrown what its code let escape; null when nothing is known
     */
    void over(int status, Throwable thrown) {
        if (stay.isClientLost()) {
            call.forgotten();
        } else if (status != FAILED) {
            call.succeeded();
        } else if (thrown != null) {
            call.threw("/departments/" + department, thrown);
        } else {
            call.failed(GateTexts.text("endpoint-failed"));
        }
    }

    void slow() {
        call.failed(GateTexts.text("endpoint-slow", containment.bounds().limit().toSeconds()));
    }

    void forget() {
        call.forgotten();
    }

    private void tooLong() {
        brokenOff = true;
        call.failed(GateTexts.text("endpoint-floods", containment.bounds().reply() / 1024));
    }
}
