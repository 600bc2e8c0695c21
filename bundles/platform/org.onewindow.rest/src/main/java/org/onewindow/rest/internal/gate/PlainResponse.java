package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.onewindow.rest.internal.problem.Diagnosis;

/** A response whose errors are problem documents, never the server's own error page. */
final class PlainResponse extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    PlainResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendError(int status) throws IOException {
        Answers.send(Diagnosis.ofStatus(Math.max(400, status)), request, (HttpServletResponse) getResponse());
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status);
    }
}
