package org.onewindow.console.internal;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What the centre runs in. */
interface Surroundings {
    String version();

    String mode();

    Duration uptime();

    /** Product and version of the database; empty when it does not answer. */
    Optional<String> database();

    /** The real ones, as the framework tells them. */
    static Surroundings of(BundleContext context) {
        return new Surroundings() {
            @Override
            public String version() {
                return context.getBundle().getVersion().toString();
            }

            @Override
            public String mode() {
                String mode = context.getProperty("onewindow.mode");
                return mode == null ? "development" : mode;
            }

            @Override
            public Duration uptime() {
                return Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
            }

            @Override
            public Optional<String> database() {
                return dataSource(context).flatMap(reference -> product(context, reference));
            }
        };
    }

    private static Optional<ServiceReference<DataSource>> dataSource(BundleContext context) {
        try {
            return context.getServiceReferences(DataSource.class, "(osgi.jndi.service.name=onewindow)").stream()
                    .findFirst();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<String> product(BundleContext context, ServiceReference<DataSource> reference) {
        DataSource source = context.getService(reference);
        if (source == null) {
            return Optional.empty();
        }
        try (var connection = source.getConnection()) {
            var told = connection.getMetaData();
            return Optional.of(told.getDatabaseProductName() + " " + told.getDatabaseProductVersion());
        } catch (SQLException unreachable) {
            // That it does not answer is the answer.
            return Optional.empty();
        } finally {
            context.ungetService(reference);
        }
    }
}
