package org.onewindow.access.internal;

import java.time.Clock;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.onewindow.access.Account;
import org.onewindow.access.AccountRepository;
import org.onewindow.access.CentreHome;
import org.onewindow.access.Grant;
import org.onewindow.access.Role;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the account {@code admin} of a new centre and leaves its password in the file {@code first-administrator}, which
 * only the owner of the process can read, in the directory of the property {@code onewindow.home} (by default {@code
 * karaf.base}). Does nothing when there is any account.
 *
 * <p>The file comes first: after a crash between the two there is a file without an account, and the next start writes
 * both anew.
 */
@Component(
        service = {},
        immediate = true)
public final class FirstAdministrator {
    static final String NAME = "admin";
    static final String FILE = "first-administrator";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    @Activate
    public FirstAdministrator(
            BundleContext context,
            @Reference AccountRepository accounts,
            @Reference PasswordHasher hasher,
            @Reference Clock clock) {
        this(context::getProperty, accounts, hasher, clock);
    }

    FirstAdministrator(
            UnaryOperator<String> properties, AccountRepository accounts, PasswordHasher hasher, Clock clock) {
        if (accounts.count() > 0) {
            return;
        }
        var password = Secrets.password();
        var home = CentreHome.of(properties);
        home.writePrivately(FILE, NAME + ":" + password + "\n");
        accounts.insert(new Account(
                NAME,
                Problems.TEXTS.text("first-administrator.name").zh(),
                hasher.hash(password),
                false,
                false,
                Set.of(new Grant(Role.ADMIN, Grant.EVERYWHERE)),
                clock.instant(),
                0));
        LOG.info("Created the first administrator; name and password are in {}", home.file(FILE));
    }
}
