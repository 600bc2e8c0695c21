package org.onewindow.rest.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.LicenceImport;
import org.onewindow.cases.licences.LicenceImports;

/** One import, and the files that were handed in for it. */
final class FakeImports implements LicenceImports {
    static final String ID = "01KM0000000000000000000002";
    final List<Order> orders = new ArrayList<>();
    final List<String> contents = new ArrayList<>();

    @Override
    public Running start(Order order, String by) {
        try {
            orders.add(order);
            contents.add(by + " " + Files.readString(order.file()));
            return find(ID);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Running find(String id) {
        if (!id.equals(ID)) {
            throw new ProblemException(Kind.NOT_FOUND, "import-unknown", Text.same("import-unknown"));
        }
        return new Running(
                new LicenceImport(
                        ID, "f".repeat(64), "public-security", false, Instant.EPOCH, "admin", 40, 12, 7, 3, null),
                State.RUNNING);
    }

    @Override
    public Running await(String id, Duration atMost) {
        return find(id);
    }

    @Override
    public List<Running> list(String before, int limit) {
        return before == null ? List.of(find(ID), find(ID)) : List.of();
    }

    @Override
    public Path report(String id) {
        return Path.of(id);
    }

    @Override
    public void writeReport(String id, OutputStream to) throws IOException {
        find(id);
        to.write("line,entered\r\n2,false\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
