package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.rest.internal.problem.Diagnosis;
import org.onewindow.rest.internal.problem.Failure;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;

/**
 * Answers what nobody else answers: 404, or 503 while the gate itself is not there. Whoever else registers for the root
 * comes before it.
 */
@Component(service = Servlet.class, property = Constants.SERVICE_RANKING + ":Integer=-1000")
@HttpWhiteboardServletName("onewindow-last")
@HttpWhiteboardServletPattern("/")
public final class LastServlet extends HttpServlet {
    private static final int STARTING_SECONDS = 5;

    @Activate
    public LastServlet() {}

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        Answers.send(failure(request.getServletPath()), request, response);
    }

    private static Failure failure(String path) {
        if (path.startsWith(Passages.CORE + "/") || path.startsWith(Route.DEPARTMENTS + "/")) {
            ProblemException starting = GateTexts.away("centre-starting", STARTING_SECONDS);
            return Failure.of(starting.problem());
        }
        return Diagnosis.ofStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
