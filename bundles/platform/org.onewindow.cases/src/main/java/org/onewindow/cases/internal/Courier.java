package org.onewindow.cases.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.onewindow.cases.outbox.Channel;
import org.onewindow.cases.outbox.MessageRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Has the outbox emptied: after every commit, and every few seconds for what is tried again. */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.onewindow.outbox")
public final class Courier {
    private final Clock clock;
    private final MessageRepository messages;
    private final Consequences consequences;
    private final Settings settings;
    private final Runnable soon = this::soon;
    private Patrol patrol;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<Channel> channels = List.of();

    /** How messages are sent. */
    @interface Settings {
        /** {@code KIND=channel,channel}, {@code *} for every kind, with a semicolon between; a later one comes before. */
        String routes() default "*=file; REMINDER=file,log; ESCALATION=file,log";

        /** After how many tries a message is given up. Twelve take about two and a half hours. */
        int tries() default 12;

        int everySeconds() default 5;
    }

    @Activate
    public Courier(
            @Reference Clock clock,
            @Reference MessageRepository messages,
            @Reference Consequences consequences,
            Settings settings) {
        this.clock = clock;
        this.messages = messages;
        this.consequences = consequences;
        this.settings = settings;
    }

    /** After the channels were bound. */
    @Activate
    void start() {
        var routes = new Routes(settings.routes().split(";"));
        var delivery = new Delivery(messages, () -> channels, routes, new Backoff(settings.tries()), clock);
        patrol = new Patrol("onewindow-courier", Duration.ofSeconds(settings.everySeconds()), delivery::round);
        consequences.whenCommitted(soon);
    }

    @Deactivate
    void stop() {
        consequences.forget(soon);
        patrol.close();
    }

    private void soon() {
        patrol.now();
    }
}
