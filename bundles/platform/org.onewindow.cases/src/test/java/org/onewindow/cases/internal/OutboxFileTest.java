package org.onewindow.cases.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.CentreHome;
import org.onewindow.access.testing.SettableClock;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Recipient;

class OutboxFileTest {
    private static final Message RECEIPT = new Message(
            "36112320260918000001",
            1,
            Message.Kind.RECEIPT,
            Recipient.applicant(),
            "{\"matter\":\"shop-permit\"}",
            "{\"phone\":\"13800000000\"}");
    private static final Message REMINDER =
            new Message("36112320260918000001", 3, Message.Kind.REMINDER, Recipient.account("reviewer"), "{}", null);

    @TempDir
    Path home;

    private final SettableClock clock = new SettableClock();

    @Test
    void everyMessageIsALineThatOnlyTheOwnerMayRead() throws Exception {
        channel().send(RECEIPT);
        channel().send(REMINDER);

        var lines = Files.readAllLines(file());
        assertEquals(2, lines.size());
        JsonNode receipt = Hall.json(lines.get(0));
        assertEquals(RECEIPT.key(), receipt.get("key").asText());
        assertEquals("shop-permit", receipt.at("/facts/matter").asText());
        assertEquals("13800000000", receipt.at("/sealed/phone").asText());
        assertEquals("APPLICANT", receipt.at("/recipient/type").asText());
        assertEquals("2026-03-02T09:00+08:00", receipt.get("at").asText());
        assertEquals("reviewer", Hall.json(lines.get(1)).at("/recipient/name").asText());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())));
    }

    @Test
    void afterALineThatAKillHasCutOffComesALineOfItsOwn() throws Exception {
        channel().send(RECEIPT);
        Files.writeString(file(), "{\"key\":\"3611", StandardOpenOption.APPEND);

        channel().send(RECEIPT);

        var lines = Files.readAllLines(file());
        assertEquals(3, lines.size());
        assertEquals("{\"key\":\"3611", lines.get(1));
        assertEquals(RECEIPT.key(), Hall.json(lines.get(2)).get("key").asText());
    }

    @Test
    void aFolderThatCannotBeWrittenIsAFailedTry() throws Exception {
        Files.writeString(home.resolve("outbox"), "in the way");
        assertThrows(IOException.class, () -> channel().send(RECEIPT));
    }

    private OutboxFile channel() {
        return new OutboxFile(CentreHome.of(Map.of("onewindow.home", home.toString())::get), clock);
    }

    private Path file() {
        return home.resolve("outbox/2026-03-02.jsonl");
    }
}
