package org.onewindow.console.internal;

import java.util.Collection;
import org.onewindow.cases.outbox.Queued;

/** How messages are shown: without what is sealed in them. */
final class OutboxTable {
    private OutboxTable() {}

    static Table of(Collection<Queued> messages) {
        var table = new Table("outbox.", "key", "kind", "recipient", "organ", "state", "tries", "nextTry", "lastError");
        for (var queued : messages) {
            var message = queued.message();
            var recipient = message.recipient();
            table.row(
                    message.key(),
                    message.kind(),
                    recipient.name() == null ? recipient.type() : recipient.name(),
                    recipient.organ(),
                    queued.state(),
                    queued.tries(),
                    queued.nextTry(),
                    queued.lastError());
        }
        return table;
    }
}
