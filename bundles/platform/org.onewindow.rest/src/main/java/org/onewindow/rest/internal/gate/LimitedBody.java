package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;

/** A request's body that refuses to be read past the limit. What lies beyond it is never taken in. */
final class LimitedBody extends ServletInputStream {
    /** The largest body, in bytes. */
    static final int MAX_BYTES = 1024 * 1024;

    private final ServletInputStream body;
    private long left = MAX_BYTES;

    LimitedBody(ServletInputStream body) {
        this.body = body;
    }

    static ProblemException tooLarge() {
        return GateTexts.refusal(Kind.TOO_LARGE, "body-too-large", MAX_BYTES / 1024);
    }

    @Override
    public int read() throws IOException {
        int octet = body.read();
        if (octet >= 0) {
            count(1);
        }
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = body.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw tooLarge();
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
