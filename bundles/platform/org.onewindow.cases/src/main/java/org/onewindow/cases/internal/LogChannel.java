package org.onewindow.cases.internal;

import org.onewindow.cases.outbox.Channel;
import org.onewindow.cases.outbox.Message;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line into the log: which message, for whom; nothing of what it says. */
@Component
public final class LogChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(LogChannel.class);

    @Override
    public String name() {
        return "log";
    }

    @Override
    public void send(Message message) {
        var to = message.recipient();
        LOG.info("Message {} for {} {} {}", message.key(), to.type(), or(to.name()), or(to.organ()));
    }

    private static String or(String value) {
        return value == null ? "-" : value;
    }
}
