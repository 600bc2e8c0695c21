package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** What belongs to a case, over HTTP: a file is handed in, scanned and opened, papers change hands, the result arrives. */
@InKaraf(probe = false)
class MaterialsIT {
    private static final String CASES = "api/v1/cases/";

    private static Path home;
    private static CentreClient nobody;
    private static CentreClient clerk;
    private static CentreClient reviewer;
    private static CentreClient decider;
    private static CentreClient issuer;
    private static CentreClient supervisor;

    @BeforeAll
    static void everybodyIsAtTheirPost(Centre centre) {
        home = centre.home();
        nobody = CentreClient.nobody(centre.url());
        var administrator = CentreClient.administrator(centre.url(), home);
        clerk = administrator.employ("clerk", "commerce:INTAKE");
        reviewer = administrator.employ("reviewer", "market-regulation:REVIEW");
        decider = administrator.employ("decider", "market-regulation:DECIDE");
        issuer = administrator.employ("issuer", "market-regulation:ISSUE");
        supervisor = administrator.employ("supervisor", "*:SUPERVISE");
    }

    @Test
    void aCaseHasItsFilesItsPapersAndItsDelivery() throws Exception {
        var receipt = clerk.file(application()).expect(201);
        var number = receipt.text("/number");
        aFileIsQuarantinedScannedAndOpened(number);
        papersChangeHands(number);
        clerk.act(number, "ACCEPT").expect(200);
        reviewer.act(number, "START_REVIEW").expect(200);
        decider.act(number, "GRANT").expect(200);
        assertEquals("1", issuer.act(number, "ISSUE").expect(200).text("/papersToReturn"));
        var back = JSON.createObjectNode().put("to", "欧阳明").put("signed", true);
        back.putArray("items").add(1);
        reviewer.change(number, "paper-ledger/returns", back).expect(200);
        theResultArrivesByPost(number, receipt.text("/receiptCode"));

        var actions = new ArrayList<String>();
        clerk.get(CASES + number + "/journal")
                .expect(200)
                .json()
                .at("/items")
                .forEach(entry -> actions.add(entry.get("action").asText()));
        assertEquals(
                List.of(
                        "RECEIVE",
                        "HAND_IN_FILE",
                        "HAND_IN_FILE",
                        "RECEIVE_PAPERS",
                        "HAND_OVER_PAPERS",
                        "ACKNOWLEDGE_PAPERS",
                        "ACCEPT",
                        "START_REVIEW",
                        "GRANT",
                        "ISSUE",
                        "RETURN_PAPERS",
                        "DISPATCH",
                        "DELIVERED"),
                actions);
        theNextApplicationIsNotAskedAgain(number);
    }

    private static void aFileIsQuarantinedScannedAndOpened(String number) throws Exception {
        var wrong = clerk.handIn(number, "layout", "平面图.png", "image/png").expect(422);
        assertEquals("upload-faulty", wrong.text("/code"));
        var handed =
                clerk.handIn(number, "layout", "平面图.pdf", "application/pdf").expect(201);
        assertTrue(handed.header("Location").endsWith("/uploads/1"));
        var file = home.resolve("files")
                .resolve(handed.text("/sha256").substring(0, 2))
                .resolve(handed.text("/sha256"));
        assertEquals(CentreClient.pdf().length, Files.size(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        var upload = CASES + number + "/uploads/1";
        var second = CASES + number + "/uploads/2";
        assertEquals("upload-unscanned", clerk.get(upload).expect(409).text("/code"));

        var settings = home.resolve("etc/org.onewindow.materials.cfg");
        var before = Files.readString(settings);
        try (var daemon = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var scanning = CompletableFuture.runAsync(() -> scan(daemon));
            Files.writeString(
                    settings,
                    before.replace("scanner = none", "scanner = clamd")
                            .replace("clamd.port = 3310", "clamd.port = " + daemon.getLocalPort())
                            .replace("everySeconds = 10", "everySeconds = 1"));
            Threads.await(() -> clerk.get(upload).status() == 200);
            daemon.close();
            scanning.join();
            clerk.handIn(number, "safety-rules", "制度.pdf", "application/pdf").expect(201);
            assertEquals("upload-in-quarantine", clerk.get(second).expect(503).text("/code"));
        } finally {
            Files.writeString(settings, before);
        }
        Threads.await(() -> clerk.get(second).status() == 409);
        var opened = clerk.get(upload).expect(200);
        assertEquals(
                new String(CentreClient.pdf(), StandardCharsets.UTF_8),
                opened.response().body());
        assertEquals("nosniff", opened.header("X-Content-Type-Options"));
        assertTrue(opened.header("Content-Disposition").startsWith("attachment; filename=\"" + number + "-1.pdf\""));
        assertEquals("CLEAN", clerk.get(CASES + number + "/uploads").expect(200).text("/items/0/scan/state"));
    }

    /** Says of everything that is sent to it that it is clean, as clamd(8) does. */
    private static void scan(ServerSocket daemon) {
        while (!daemon.isClosed()) {
            try (var client = daemon.accept()) {
                var in = new DataInputStream(client.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                for (int length = in.readInt(); length != 0; length = in.readInt()) {
                    in.readNBytes(length);
                }
                client.getOutputStream().write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
            } catch (IOException closed) {
                // Nobody asks any more, or it ends.
            }
        }
    }

    private static void papersChangeHands(String number) {
        var papers = JSON.createObjectNode();
        papers.putArray("items")
                .addObject()
                .put("material", "application-form")
                .put("kind", "ORIGINAL")
                .put("copies", 1)
                .put("toReturn", true);
        clerk.change(number, "paper-ledger", papers).expect(200);
        var handing = JSON.createObjectNode().put("to", reviewer.name());
        handing.putArray("items").add(1);
        clerk.change(number, "paper-ledger/handovers", handing).expect(200);
        var acknowledged = JSON.createObjectNode();
        acknowledged.putArray("items").add(1);
        assertEquals(
                "paper-not-for-you",
                decider.change(number, "paper-ledger/acknowledgements", acknowledged)
                        .expect(422)
                        .text("/errors/0/code"));
        reviewer.change(number, "paper-ledger/acknowledgements", acknowledged).expect(200);
        assertEquals(
                reviewer.name(),
                clerk.get(CASES + number + "/paper-ledger").expect(200).text("/items/0/holder"));
    }

    private static void theResultArrivesByPost(String number, String code) {
        var own = "api/v1/progress/" + number + "/delivery?code=" + code;
        assertEquals("WAITING", nobody.get(own).expect(200).text("/stage"));
        assertFalse(nobody.get(own).expect(200).text("/dueOn").isBlank());
        var dispatch = JSON.createObjectNode().put("carrier", "中国邮政").put("trackingNumber", "EX000000000CN");
        clerk.change(number, "delivery/dispatch", dispatch).expect(403);
        issuer.change(number, "delivery/dispatch", dispatch).expect(200);
        assertEquals("EX000000000CN", nobody.get(own).expect(200).text("/trackingNumber"));
        assertTrue(new Told(home).about(number, "DISPATCHED") || awaits(number));
        var delivered = JSON.createObjectNode().put("mode", "POST").put("to", "欧阳明");
        issuer.change(number, "delivery/delivered", delivered).expect(200);
        assertEquals("DELIVERED", nobody.get(own).expect(200).text("/stage"));
        assertEquals("1", clerk.get(CASES + number).expect(200).text("/visits/count"));
    }

    private static boolean awaits(String number) {
        Threads.await(() -> new Told(home).about(number, "DISPATCHED"));
        return true;
    }

    private static void theNextApplicationIsNotAskedAgain(String number) {
        var filing = application();
        var applicant = filing.get("applicant");
        var prefill = "api/v1/prefill?matter=food-business-licence&idType="
                + applicant.get("idType").asText() + "&idNumber="
                + applicant.get("idNumber").asText();
        assertEquals(403, issuer.get(prefill).status());
        var offer = clerk.get(prefill).expect(200);
        assertEquals(applicant.get("phone").asText(), offer.text("/applicant/phone"));
        assertFalse(offer.json().get("form").isEmpty());
        assertTrue(offer.json().get("files").toString().contains("\"material\":\"layout\",\"caseNumber\":\"" + number));
        var next = clerk.file(filing).expect(201).text("/number");
        var reuse = JSON.createObjectNode()
                .put("material", "layout")
                .put("fromCase", number)
                .put("upload", 1);
        clerk.change(next, "uploads/reused", reuse).expect(201);
        clerk.get(CASES + next + "/uploads/1").expect(200);
        var asked = supervisor
                .get("api/v1/prefill/look-ups?account=" + clerk.name())
                .expect(200)
                .json()
                .at("/items");
        assertEquals(1, asked.size());
        assertTrue(asked.at("/0/cases").toString().contains(number));
    }

    /** By post, and by somebody whom no other test knows. */
    private static ObjectNode application() {
        var filing = (ObjectNode) nobody.get("api/v1/matters/food-business-licence/specimen")
                .expect(200)
                .json();
        filing.putObject("delivery")
                .put("mode", "POST")
                .put("recipient", "欧阳明")
                .put("phone", "13800000000")
                .put("address", "测试路1号");
        return filing;
    }
}
