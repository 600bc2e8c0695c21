package org.onewindow.cases.internal.materials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.materials.Scan;
import org.onewindow.cases.materials.Scan.State;
import org.onewindow.cases.materials.ScanHook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which files may be opened (隔离). While a scanner is configured, only those that it has found clean. While none is, those
 * that nobody has looked at stay closed too, unless the centre says that they may be opened. Thread-safe.
 */
@Component(service = Quarantine.class, configurationPid = "org.onewindow.materials")
public final class Quarantine {
    static final String NONE = "none";

    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    private static final int TRY_AGAIN_SECONDS = 10;

    private final String scanner;
    private final boolean opensUnscanned;
    private final List<Runnable> waiting = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<ScanHook> hooks = List.of();

    /** Who scans, and what is open when nobody does. */
    @interface Settings {
        /** The name of the scanner that is asked; {@code none} when there is none. */
        String scanner() default NONE;

        /** Whether files may be opened that nobody has scanned; counts only without a scanner. */
        boolean open_unscanned() default false;
    }

    @Activate
    public Quarantine(Settings settings) {
        this(settings.scanner(), settings.open_unscanned());
        if (!isScanning()) {
            LOG.info(
                    "Files that are handed in are not scanned for malware, and can{} be opened: see org.onewindow.materials",
                    opensUnscanned ? "" : "not");
        }
    }

    /** @param scanner the name of the scanner that is asked; {@code none} when there is none */
    Quarantine(String scanner, boolean opensUnscanned) {
        this.scanner = scanner.strip();
        this.opensUnscanned = opensUnscanned;
    }

    String scanner() {
        return scanner;
    }

    boolean isScanning() {
        return !scanner.equals(NONE);
    }

    /** The scanner that is asked, when it is there. */
    Optional<ScanHook> hook() {
        return hooks.stream().filter(hook -> hook.name().equals(scanner)).findFirst();
    }

    boolean isOpen(Scan scan) {
        return scan.state() == State.CLEAN || scan.state() == State.WAITING && !isScanning() && opensUnscanned;
    }

    /** @throws org.onewindow.api.problem.ProblemException as {@link org.onewindow.cases.materials.Uploads#open} */
    void requireOpen(Scan scan) {
        if (isOpen(scan)) {
            return;
        }
        if (scan.state() == State.INFECTED) {
            throw Texts.problem(Kind.CONFLICT, "upload-infected", scan.threat());
        }
        if (isScanning()) {
            throw Texts.problem(
                    Kind.UNAVAILABLE, "upload-in-quarantine", Map.of("retryAfterSeconds", TRY_AGAIN_SECONDS));
        }
        throw Texts.problem(Kind.CONFLICT, "upload-unscanned");
    }

    /** Has something done whenever a file has come in; it must be quick and must not throw. */
    void whenFilesCome(Runnable listener) {
        waiting.add(listener);
    }

    void forget(Runnable listener) {
        waiting.remove(listener);
    }

    void filesCame() {
        waiting.forEach(Runnable::run);
    }
}
