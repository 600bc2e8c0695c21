package org.onewindow.rest.internal.gate;

import java.io.IOException;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;

/** A department's answer on its way to the client, of which no more than a bound is taken. */
final class BoundedReply extends ServletOutputStream {
    private final ServletOutputStream reply;
    private final Stay stay;
    private final Runnable tooLong;
    private long left;

    /**
     * @param bound in bytes
     * @param tooLong is run when the department wants to write more
     */
    BoundedReply(ServletOutputStream reply, Stay stay, long bound, Runnable tooLong) {
        this.reply = reply;
        this.stay = stay;
        this.left = bound;
        this.tooLong = tooLong;
    }

    @Override
    public void write(int octet) throws IOException {
        count(1);
        waiting(() -> reply.write(octet));
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
        count(length);
        waiting(() -> reply.write(octets, offset, length));
    }

    @Override
    public void flush() throws IOException {
        waiting(reply::flush);
    }

    @Override
    public void close() throws IOException {
        waiting(reply::close);
    }

    private void count(int length) throws IOException {
        left -= length;
        if (left < 0) {
            tooLong.run();
            throw new IOException("the reply is too long");
        }
    }

    private void waiting(Writing writing) throws IOException {
        if (left < 0) {
            // Closed properly, what was broken off would look whole.
            throw new IOException("the reply is too long");
        }
        stay.pause();
        try {
            writing.run();
        } catch (IOException lost) {
            stay.clientLost();
            throw lost;
        } finally {
            stay.goOn();
        }
    }

    @Override
    public boolean isReady() {
        return reply.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
        reply.setWriteListener(listener);
    }

    private interface Writing {
        void run() throws IOException;
    }
}
