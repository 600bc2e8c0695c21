package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.onewindow.api.text.Text;
import org.onewindow.rest.internal.problem.Failure;
import org.onewindow.rest.internal.problem.ProblemDocument;

/** Answers of the gate itself, in the language of the request. */
final class Answers {
    private Answers() {}

    static void send(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        new ProblemDocument(failure, Text.preferred(request.getHeader("Accept-Language"))).send(response);
    }
}
