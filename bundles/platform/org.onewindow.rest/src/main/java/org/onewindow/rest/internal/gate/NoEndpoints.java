package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.rest.internal.problem.Failure;

/** Answers for a department that has no endpoints of its own. */
final class NoEndpoints extends HttpServlet {
    private final String department;

    NoEndpoints(String department) {
        this.department = department;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var none = GateTexts.refusal(Kind.NOT_FOUND, "no-endpoints", department);
        Answers.send(Failure.of(none.problem()), request, response);
    }
}
