package org.onewindow.cases.internal;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.onewindow.access.CentreHome;
import org.onewindow.cases.CaseRepository;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The key of all journals: 32 random bytes in the file {@code journal-key} of the centre's home, outside the database, so
 * that whoever can write to the database alone cannot forge a journal.
 */
@Component(service = JournalKey.class)
public final class JournalKey {
    static final String FILE = "journal-key";

    private final byte[] bytes;

    /** @throws IllegalStateException when there are cases but the key is gone: it must be restored, not replaced */
    @Activate
    public JournalKey(BundleContext context, @Reference CaseRepository repository) {
        this(CentreHome.of(context::getProperty), repository, new SecureRandom());
    }

    JournalKey(CentreHome home, CaseRepository repository, SecureRandom random) {
        bytes = home.read(FILE)
                .map(text -> HexFormat.of().parseHex(text.strip()))
                .orElseGet(() -> {
                    if (!repository.numbersAfter("", 1).isEmpty()) {
                        throw new IllegalStateException("There are cases, but their journals' key is gone: restore "
                                + home.file(FILE) + " from a backup");
                    }
                    var fresh = new byte[32];
                    random.nextBytes(fresh);
                    home.writePrivately(FILE, HexFormat.of().formatHex(fresh) + "\n");
                    return fresh;
                });
    }

    /** A key that lies in no file: for a desk without a home. */
    public JournalKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
