package org.onewindow.cases.internal;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.outbox.Outbox;
import org.onewindow.cases.outbox.Queued;
import org.onewindow.cases.outbox.Queued.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows the outbox and has messages tried again. */
@Component
public final class OutboxDesk implements Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxDesk.class);

    private final Clock clock;
    private final MessageRepository messages;
    private final Consequences consequences;

    @Activate
    public OutboxDesk(
            @Reference Clock clock, @Reference MessageRepository messages, @Reference Consequences consequences) {
        this.clock = clock;
        this.messages = messages;
        this.consequences = consequences;
    }

    @Override
    public Map<State, Long> unsent() {
        var unsent = new EnumMap<State, Long>(State.class);
        unsent.put(State.WAITING, 0L);
        unsent.put(State.GIVEN_UP, 0L);
        unsent.putAll(messages.unsent());
        return unsent;
    }

    @Override
    public List<Queued> list(State state, String before, int limit) {
        return messages.list(state, before, limit);
    }

    @Override
    public Queued retry(String key, String by) {
        if (!messages.retry(key, clock.instant())) {
            throw messages.find(key).isPresent()
                    ? Texts.problem(Kind.CONFLICT, "message-sent")
                    : Texts.problem(Kind.NOT_FOUND, "message-unknown");
        }
        LOG.info("Message {} is tried again, as {} asked", key, by);
        var asked = messages.find(key).orElseThrow();
        consequences.committed();
        return asked;
    }
}
