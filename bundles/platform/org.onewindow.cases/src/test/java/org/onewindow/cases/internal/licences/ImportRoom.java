package org.onewindow.cases.internal.licences;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.access.CentreHome;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.LicenceImports.Order;
import org.onewindow.cases.licences.LicenceImports.Running;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceSearch;
import org.onewindow.cases.testing.InMemoryCases;

/** A desk for imports over a library in memory, and a process that can be killed. */
final class ImportRoom {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 18);
    static final String HEADING =
            "type,typeName,number,holderKind,holderName,idType,idNumber,phone,organ,issuedOn,validFrom,validUntil,listed,fields.scope";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    final InMemoryCases cases = new InMemoryCases();
    final SettableClock clock = new SettableClock();
    final OrgansOnly catalogue = new OrgansOnly();
    final Path home;
    private int killedAt = -1;
    private boolean killedAfterTheCommit;
    private ImportDesk desk;

    ImportRoom(Path home) {
        this.home = home;
        clock.set(TODAY);
        restart();
    }

    /** Another process over what is kept. */
    void restart() {
        desk = new ImportDesk(
                CentreHome.of(Map.of("onewindow.home", home.toString())::get),
                clock,
                catalogue,
                mortal(),
                cases.licences());
    }

    ImportDesk desk() {
        return desk;
    }

    /** The process ends around a transaction that is yet to come, 0 for the next. */
    void killAt(int transaction, boolean afterTheCommit) {
        killedAt = transaction;
        killedAfterTheCommit = afterTheCommit;
    }

    private CaseRepository mortal() {
        return (CaseRepository) Proxy.newProxyInstance(
                ImportRoom.class.getClassLoader(), new Class<?>[] {CaseRepository.class}, (self, method, arguments) -> {
                    boolean now = method.getName().equals("transact") && killedAt-- == 0;
                    if (now && !killedAfterTheCommit) {
                        throw new IllegalStateException("killed");
                    }
                    try {
                        Object result = method.invoke(cases, arguments);
                        if (now) {
                            throw new IllegalStateException("killed");
                        }
                        return result;
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    Path file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(home, "licences", ".csv"), bytes);
    }

    /** The heading with these rows. */
    Path rows(List<String> rows) throws IOException {
        return file(HEADING + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }

    /** Imports a file, and waits until that is over. */
    Running take(Path file) throws InterruptedException {
        return take(new Order(file, false, null, false));
    }

    Running take(Order order) throws InterruptedException {
        var begun = desk.start(order, "admin");
        return desk.await(begun.progress().id(), LIMIT);
    }

    List<Licence> library() {
        return cases.licences().list(LicenceQuery.everywhere(LicenceSearch.ALL, TODAY, 201));
    }

    long entered() {
        return cases.licences().count(LicenceQuery.everywhere(LicenceSearch.ALL, TODAY, 1));
    }

    /** The report without its heading, a text for each line. */
    List<String> report(String id) throws IOException {
        var lines = Files.readAllLines(desk.report(id));
        return lines.subList(1, lines.size());
    }
}
