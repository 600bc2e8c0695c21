package org.onewindow.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.onewindow.access.AccountRepository;
import org.onewindow.calendar.CalendarRepository;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.closures.ClosureRepository;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.materials.FileRepository;
import org.onewindow.cases.materials.LookUpRepository;
import org.onewindow.cases.outbox.MessageRepository;
import org.onewindow.cases.papers.NoticeRepository;
import org.onewindow.cases.timers.TimerRepository;
import org.onewindow.catalogue.DefinitionRepository;
import org.onewindow.chains.ChainRepository;
import org.onewindow.departments.ReleaseRepository;
import org.onewindow.departments.TrustRepository;
import org.onewindow.hall.HallRepository;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

class StoreActivationTest {
    private static final Set<Class<?>> PORTS = Set.of(
            DefinitionRepository.class,
            CalendarRepository.class,
            AccountRepository.class,
            CaseRepository.class,
            MessageRepository.class,
            LicenceRepository.class,
            FileRepository.class,
            LookUpRepository.class,
            NoticeRepository.class,
            TimerRepository.class,
            ClosureRepository.class,
            ChainRepository.class,
            ReleaseRepository.class,
            HallRepository.class,
            TrustRepository.class);

    private final Map<Class<?>, Object> services = new ConcurrentHashMap<>();
    private final CountDownLatch allPublished = new CountDownLatch(PORTS.size());
    private final CountDownLatch allWithdrawn = new CountDownLatch(PORTS.size());

    @Test
    void theRepositoriesArePublishedReadyForUseAndWithdrawnAtTheEnd() {
        var activation = new StoreActivation(context(), TestDatabase.DERBY.fresh());

        assertEquals(PORTS, services.keySet());
        var accounts = assertInstanceOf(AccountRepository.class, services.get(AccountRepository.class));
        assertEquals(0, accounts.count());

        activation.close();
        assertEquals(Set.of(), services.keySet());
    }

    @Test
    void aCentreThatStartsBeforeItsDatabaseComesUpWithIt() throws Exception {
        var cable = new Cable(TestDatabase.DERBY.fresh());
        cable.unplug();

        var activation = new StoreActivation(context(), cable);
        assertEquals(Set.of(), services.keySet());
        cable.plugIn();

        assertTrue(allPublished.await(60, TimeUnit.SECONDS));
        activation.close();
        assertTrue(allWithdrawn.await(60, TimeUnit.SECONDS));
        assertEquals(Set.of(), services.keySet());
    }

    @Test
    void tablesOfSomebodyElseAreRefused() throws SQLException {
        var source = TestDatabase.DERBY.fresh();
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE OW_CASE (somebody_elses INTEGER)");
        }

        assertThrows(RuntimeException.class, () -> new StoreActivation(context(), source));

        assertEquals(Set.of(), services.keySet());
    }

    /** The part of a framework that the store needs: a place for its services. */
    private BundleContext context() {
        return (BundleContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BundleContext.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("registerService")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    var port = (Class<?>) arguments[0];
                    services.put(port, arguments[1]);
                    allPublished.countDown();
                    return registration(port);
                });
    }

    private ServiceRegistration<?> registration(Class<?> port) {
        return (ServiceRegistration<?>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServiceRegistration.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("unregister")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    services.remove(port);
                    allWithdrawn.countDown();
                    return null;
                });
    }
}
