package org.onewindow.cases.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.onewindow.access.CentreHome;
import org.onewindow.cases.outbox.Channel;
import org.onewindow.cases.outbox.Message;
import org.onewindow.catalogue.json.CanonicalJson;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Appends a line of JSON for every message to {@code outbox/<day>.jsonl} of the centre's home, for a gateway that sends on
 * what it finds there and leaves out keys that it has seen. Only the owner of the process may read the files: they hold the
 * applicants' names and phones. A line is on the disk when {@link #send} returns; one that a kill has cut off ends where it
 * was cut, and the message comes again on a line of its own.
 */
@Component
public final class OutboxFile implements Channel {
    private static final String FOLDER = "outbox";

    private final Path folder;
    private final Clock clock;

    @Activate
    public OutboxFile(BundleContext context, @Reference Clock clock) {
        this(CentreHome.of(context::getProperty), clock);
    }

    OutboxFile(CentreHome home, Clock clock) {
        this.folder = home.file(FOLDER);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public void send(Message message) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var file = folder.resolve(LocalDate.now(clock) + ".jsonl");
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var out = FileChannel.open(file, options, ownerOnly)) {
            long end = out.size();
            var line = ByteBuffer.wrap(
                    ((endsInALine(out, end) ? "" : "\n") + line(message) + "\n").getBytes(StandardCharsets.UTF_8));
            out.position(end);
            while (line.hasRemaining()) {
                out.write(line);
            }
            out.force(true);
        }
    }

    private static boolean endsInALine(FileChannel file, long end) throws IOException {
        var last = ByteBuffer.allocate(1);
        return end == 0 || file.read(last, end - 1) == 1 && last.get(0) == '\n';
    }

    private String line(Message message) throws IOException {
        var line = Entries.empty();
        line.put("key", message.key());
        Entries.put(line, "caseNumber", message.caseNumber());
        Entries.put(line, "chain", message.chain());
        Entries.put(line, "licence", message.licence());
        line.put("sequence", message.sequence());
        line.put("kind", message.kind().name());
        line.put("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS).toString());
        Entries.put(line, "recipient", message.recipient());
        line.set("facts", CanonicalJson.mapper().readTree(message.facts()));
        if (message.sealed() != null) {
            line.set("sealed", CanonicalJson.mapper().readTree(message.sealed()));
        }
        return CanonicalJson.text(line);
    }
}
