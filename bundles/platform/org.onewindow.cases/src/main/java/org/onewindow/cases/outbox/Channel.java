package org.onewindow.cases.outbox;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way to send messages, as a service. Called by one thread at a time. It must answer within seconds: the messages behind
 * wait for it. The same message may come again after it was sent, when the process was killed in between.
 */
@ConsumerType
public interface Channel {
    /** The name by which the configuration calls it: lower-case letters. */
    String name();

    /**
     * Sends a message; when it returns, the message survives a kill of this process.
     *
     * @throws IOException when it was not sent; its text is kept and shown, and holds no personal data
     */
    void send(Message message) throws IOException;
}
