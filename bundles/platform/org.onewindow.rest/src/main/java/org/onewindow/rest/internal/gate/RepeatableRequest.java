package org.onewindow.rest.internal.gate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.servlet.ReadListener;
import javax.servlet.ServletInputStream;
import javax.servlet.http.HttpServletRequest;

/** A request whose body can be read again when the request is made again. */
final class RepeatableRequest extends AdmittedRequest {
    private static final String BODY = RepeatableRequest.class.getName();

    RepeatableRequest(HttpServletRequest request, Route route, Caller caller, long limit) {
        super(request, route, caller, limit, null);
    }

    @Override
    ServletInputStream body(ServletInputStream wire) throws IOException {
        byte[] kept = (byte[]) getAttribute(BODY);
        if (kept == null) {
            kept = super.body(wire).readAllBytes();
            setAttribute(BODY, kept);
        }
        return new KeptBody(new ByteArrayInputStream(kept));
    }

    private static final class KeptBody extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        KeptBody(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return bytes.read(buffer, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("all of the body is here");
        }
    }
}
