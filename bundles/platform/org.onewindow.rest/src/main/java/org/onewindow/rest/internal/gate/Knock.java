package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.ServletContext;
import javax.servlet.ServletException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A first request to an application that nobody can reach yet, through the gate's own servlet instance. It asks for the
 * options of an address that no department has: that runs the way through JAX-RS, and none of the department's resources.
 */
final class Knock {
    private static final Logger LOG = LoggerFactory.getLogger(Knock.class);
    private static final String METHOD = "OPTIONS";
    private static final String PATH = "/.onewindow-knock";

    private Knock() {}

    /**
     * @param passage null when there is none any more
     * @throws org.onewindow.api.problem.ProblemException CONFLICT {@code release-refused} when no sound answer comes
     */
    static void at(String department, Passage passage, ServletContext gate) {
        if (passage == null) {
            throw GateTexts.releaseRefused("left", department);
        }
        var route = new Route(department, Route.DEPARTMENTS + "/" + department, PATH);
        var answer = new KnockAnswer();
        try {
            passage.servlet()
                    .service(
                            new AdmittedRequest(
                                    KnockRequest.of(METHOD, route, gate), route, null, LimitedBody.MAX_BYTES, null),
                            answer.response());
        } catch (ServletException | IOException | RuntimeException | LinkageError thrown) {
            LOG.warn("{} does not answer a first request", passage.name(), thrown);
            throw GateTexts.releaseRefused("application-failed", String.valueOf(thrown));
        }
        // A servlet behind which no application stands answers by itself, and not as an application does.
        if (answer.status() >= 500 || answer.isServletsOwn()) {
            throw GateTexts.releaseRefused("probe-failed", department, String.valueOf(answer.status()));
        }
    }
}
