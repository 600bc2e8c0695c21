package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustCommandsTest {
    private final Notary notary = new Notary();

    @TempDir
    Path folder;

    @Test
    void aCertificateIsAddedFromAFileAndListed() throws Exception {
        var text = Screen.inChinese().run(add("commerce"));

        assertTrue(text.contains("commerce │ CN=commerce │ " + Notary.fingerprint(7)), text);
        assertFalse(text.contains("注意"), text);
        assertEquals("console", notary.certificates().get(0).addedBy());
        var listed = Screen.json(wire(new TrustList()));
        assertEquals("CN=commerce", listed.at("/0/subject").asText());
        assertTrue(listed.at("/0/revokedAt").isNull(), listed.toString());
    }

    @Test
    void aDepartmentThatTheCentreNeverHadIsNoted() throws Exception {
        assertTrue(Screen.inEnglish().run(add("comerce")).contains("no release of \"comerce\""));
    }

    @Test
    void theListMayBeOfOneDepartment() throws Exception {
        Screen.inEnglish().run(add("commerce"));
        Screen.inEnglish().run(add("trade"));
        var list = wire(new TrustList());
        list.department = "trade";

        var json = Screen.json(list);

        assertEquals(1, json.size());
        assertEquals("trade", json.at("/0/department").asText());
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        var add = wire(new TrustAdd());
        add.department = "commerce";
        add.file = folder.resolve("none.pem").toString();

        assertEquals("There is no file " + add.file + ".", Screen.inEnglish().fail(add));
    }

    @Test
    void aRevocationAsksAndSaysThatWhatServesGoesOn() throws Exception {
        Screen.inEnglish().run(add("commerce"));
        var revoke = wire(new TrustRevoke());
        revoke.department = "commerce";
        revoke.fingerprint = Notary.fingerprint(7);
        revoke.behind = List.of("--reason", "key lost");
        assertTrue(Screen.inEnglish().fail(revoke).contains("--yes"));
        assertFalse(notary.certificates().get(0).isRevoked());
        var conversation = Conversation.answering("y");
        revoke.session = conversation.session();

        var text = Screen.inEnglish().run(revoke);

        assertEquals(1, conversation.asked.size());
        assertTrue(text.contains("What commerce serves with goes on."), text);
        var revocation = notary.certificates().get(0).revocation().orElseThrow();
        assertEquals("console key lost", revocation.by() + " " + revocation.reason());
    }

    @Test
    void aCertificateThatIsUnknownIsRefused() {
        var revoke = wire(new TrustRevoke());
        revoke.department = "commerce";
        revoke.fingerprint = Notary.fingerprint(1);
        revoke.yes = true;

        assertEquals("There is no such certificate.", Screen.inEnglish().fail(revoke));
    }

    @Test
    void withoutTheServiceACommandSaysSo() {
        assertTrue(Screen.inEnglish().fail(new TrustList()).contains("Trust"));
    }

    private TrustAdd add(String department) throws Exception {
        var add = wire(new TrustAdd());
        add.department = department;
        add.file =
                Files.write(folder.resolve(department + ".pem"), new byte[] {7}).toString();
        return add;
    }

    private <T extends TrustCommand> T wire(T command) {
        command.trust = notary;
        command.departments = new Register();
        return command;
    }
}
