package org.onewindow.catalogue.internal.publish;

import java.util.stream.Collectors;
import org.onewindow.catalogue.Publication;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.Level;

/** One line for every step of a department's bundle. */
final class PublicationLog {
    private static final Logger LOG = LoggerFactory.getLogger(PublicationLog.class);

    private PublicationLog() {}

    static void left(Resident resident) {
        log(Level.INFO, resident, "has left");
    }

    static void says(Resident resident) {
        Publication says = resident.publication();
        switch (says.status()) {
            case WAITING -> log(Level.DEBUG, resident, "waits for " + says.awaited());
            case STAGED -> log(Level.INFO, resident, "is staged");
            case FINISHING -> log(Level.INFO, resident, "carries on its own cases");
            case PUBLISHED -> {
                var content = resident.content().orElseThrow();
                int matters = content.definitions().size();
                int chains = content.chains().size();
                log(Level.INFO, resident, "is published: " + matters + " matters, " + chains + " chains");
            }
            case REFUSED -> {
                String faults = says.faults().stream()
                        .map(fault -> fault.pointer() + " " + fault.message().en())
                        .collect(Collectors.joining(" | "));
                log(Level.ERROR, resident, "is refused: " + faults);
            }
        }
    }

    private static void log(Level level, Resident resident, String what) {
        var bundle = resident.bundle();
        MDC.put("department", bundle.id());
        MDC.put("version", bundle.version());
        try {
            String line = "Department " + bundle.id() + " " + bundle.version() + " " + what;
            switch (level) {
                case DEBUG -> LOG.debug(line);
                case ERROR -> LOG.error(line);
                default -> LOG.info(line);
            }
        } finally {
            MDC.remove("department");
            MDC.remove("version");
        }
    }
}
