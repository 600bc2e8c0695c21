package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Publication;
import org.onewindow.departments.Drift;

class DepartmentTest {
    private static final String ROOT = "/api/v1/departments";
    private static final String JAR = "application/java-archive";
    private static final int MEGABYTE = 1024 * 1024;

    private Centre centre;

    @BeforeEach
    void open() throws Exception {
        centre = new Centre();
    }

    @AfterEach
    void close() throws Exception {
        centre.close();
    }

    private Client.Answer post(String path, String json) {
        return centre.admin().send("POST", ROOT + path, json);
    }

    private Client.Answer deliver(String path, byte[] jar, String... headers) {
        var request = centre.admin().to(ROOT + path).header("Content-Type", JAR).POST(BodyPublishers.ofByteArray(jar));
        return Client.send(headers.length == 0 ? request : request.headers(headers));
    }

    private String lastWish() {
        return centre.departments.wishes.get(centre.departments.wishes.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, ''",
        "GET, /commerce",
        "GET, /commerce/history",
        "GET, /commerce/open-cases",
        "POST, /plan",
        "POST, ''",
        "POST, /commerce/rollback",
        "POST, /commerce/suspend",
        "POST, /commerce/resume",
        "POST, /commerce/withdraw"
    })
    void onlyAdministratorsComeHere(String method, String path) {
        assertEquals(401, centre.nobody().send(method, ROOT + path, "{}").status());
        var refused = centre.clerk().send(method, ROOT + path, "{}");
        assertEquals(403, refused.status());
        assertEquals("grant-missing", refused.text("/code"));
        assertTrue(centre.departments.wishes.isEmpty());
    }

    @Test
    void departmentsAreListedWithTheirRelease() {
        var answer = centre.admin().get(ROOT);
        assertEquals(200, answer.status());
        assertEquals("commerce", answer.text("/items/0/department"));
        assertEquals("ACTIVE", answer.text("/items/0/state"));
        assertEquals("2026-03-02T09:30:00+08:00", answer.text("/items/0/since"));
        assertTrue(answer.json().get("next").isNull());
    }

    @Test
    void inWhatADepartmentDiffersFromWhatWasDecidedIsTold() {
        assertEquals(0, centre.admin().get(ROOT).json().at("/items/0/drift").size());
        centre.departments.drift.add(new Drift("commerce", "release-not-up", new Text("没有运行。", "It is not up.")));
        centre.departments.drift.add(new Drift("trade", "jar-missing", new Text("缺失。", "It is missing.")));

        var items = centre.admin().get(ROOT);

        assertEquals(1, items.json().at("/items/0/drift").size());
        assertEquals("release-not-up", items.text("/items/0/drift/0/code"));
        assertEquals("没有运行。", items.text("/items/0/drift/0/message/zh-CN"));
        assertEquals("jar-damaged", centre.admin().get(ROOT + "/commerce").text("/drift/0/code"));
    }

    @Test
    void aDepartmentIsShownWithItsReleasesAndTheFaultsOfItsDefinitions() {
        centre.catalogue.publications.add(new Publication(
                "commerce",
                "1.2.0",
                9,
                Publication.Status.REFUSED,
                List.of(new Fault("matters/a.yaml:3", "unknown-field", new Text("没有此项。", "No such field."))),
                List.of()));
        var answer = centre.admin().get(ROOT + "/commerce");
        assertEquals("1.1.0", answer.text("/active/version"));
        assertEquals("RETAINED", answer.text("/releases/1/state"));
        assertEquals("REFUSED", answer.text("/publications/0/status"));
        assertEquals("matters/a.yaml:3", answer.text("/publications/0/faults/0/pointer"));
        assertEquals("没有此项。", answer.text("/publications/0/faults/0/message/zh-CN"));
        assertEquals(404, centre.admin().get(ROOT + "/nobody").status());
    }

    @Test
    void itsHistoryIsTold() {
        var answer = centre.admin().get(ROOT + "/commerce/history");
        assertEquals("admin", answer.text("/items/0/by"));
        assertEquals("ACTIVE", answer.text("/items/0/what"));
        assertEquals(404, centre.admin().get(ROOT + "/nobody/history").status());
    }

    @Test
    void whatItHasOpenIsCountedAndPaged() {
        var answer = centre.admin().get(ROOT + "/commerce/open-cases?limit=1");
        assertEquals(200, answer.status());
        assertEquals(37, answer.json().at("/matters/company-establishment").asInt());
        assertEquals(
                Samples.json(
                        "{\"number\":\"" + Samples.NUMBER
                                + "\",\"matter\":\"company-establishment\",\"state\":\"RECEIVED\",\"receivedOn\":\"2026-03-02\"}"),
                answer.json().at("/items/0"));
        centre.admin().get(ROOT + "/commerce/open-cases?limit=1&cursor=" + answer.text("/next"));
        assertEquals(List.of("commerce null 1", "commerce " + Samples.NUMBER + " 1"), centre.handovers.asked);
        assertEquals(404, centre.admin().get(ROOT + "/nobody/open-cases").status());
        assertEquals(
                400, centre.admin().get(ROOT + "/commerce/open-cases?limit=0").status());
    }

    @Test
    void aPlanSaysWhatWouldChangeAndWhatStandsAgainstIt() {
        var answer = post("/plan", "{\"url\":\"mvn:org.example/commerce/1.2.0\"}");
        assertEquals(200, answer.status());
        assertEquals("MINOR", answer.text("/step"));
        assertEquals("CN=commerce", answer.text("/signer/subject"));
        assertEquals("ef".repeat(32), answer.text("/signer/fingerprint"));
        assertEquals("false", answer.text("/deployable"));
        assertEquals("/limits/promised", answer.text("/changes/0/field"));
        assertEquals(4, answer.json().at("/changes/0/openCases").asInt());
        assertEquals(91, answer.json().at("/windows/most").asInt());
        assertEquals("1.2.0", answer.text("/serves"));
        assertEquals("0.9.0 12", answer.text("/finishing/0/version") + " " + answer.text("/finishing/0/openCases"));
        assertEquals("import-forbidden", answer.text("/refusals/0/code"));
        assertEquals("plan mvn:org.example/commerce/1.2.0", lastWish());
    }

    @Test
    void whatIsDeployedIsNamedWithThePlanThatWasSeen() {
        String digest = "cd".repeat(32);
        var answer = post("", "{\"url\":\"https://example.org/a.jar\",\"plan\":\"" + digest + "\"}");
        assertEquals(200, answer.status());
        assertEquals("1.2.0", answer.text("/version"));
        assertEquals("deploy https://example.org/a.jar " + digest + " admin", lastWish());
        post("", "{\"url\":\"https://example.org/a.jar\"}");
        assertEquals("deploy https://example.org/a.jar null admin", lastWish());
        var refused = post("", "{\"url\":\"https://example.org/refused.jar\"}");
        assertEquals(409, refused.status());
        assertEquals("release-refused", refused.text("/code"));
    }

    @Test
    void theJarItselfMayComeAndIsGoneAfterwards() throws IOException {
        byte[] jar = new byte[3 * MEGABYTE];
        new Random(1).nextBytes(jar);
        assertEquals(200, deliver("/plan", jar).status());
        assertArrayEquals(jar, centre.departments.delivered);
        String digest = "cd".repeat(32);
        assertEquals(200, deliver("", jar, "Plan", digest).status());
        assertTrue(lastWish().endsWith(digest + " admin"), lastWish());
        assertTrue(lastWish().startsWith("deploy file:"), lastWish());
        try (var left = Files.list(centre.home.resolve("data/handed-in"))) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void aJarMayHaveSixtyFourMegabytesAndNoMore() {
        assertEquals(200, deliver("/plan", new byte[64 * MEGABYTE]).status());
        var announced = deliver("/plan", new byte[64 * MEGABYTE + 1]);
        assertEquals(413, announced.status());
        assertTrue(announced.text("/detail").contains("65,536")
                || announced.text("/detail").contains("65536"));
    }

    @ParameterizedTest
    @CsvSource({"/departments/commerce/suspend, application/java-archive", "/departments, application/json"})
    void everythingElseStaysSmall(String path, String type) {
        var answer = Client.send(centre.admin()
                .to("/api/v1" + path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(new byte[MEGABYTE + 1])));
        assertEquals(413, answer.status());
    }

    @Test
    void aDeliveryThatCannotBeUsedIsRefused() {
        assertEquals("jar-missing", deliver("/plan", new byte[0]).text("/code"));
        assertEquals("plan-malformed", deliver("", new byte[9], "Plan", "x").text("/code"));
        var address = post("/plan", "{\"url\":\"no address\"}");
        assertEquals(422, address.status());
        assertEquals("/url", address.text("/errors/0/pointer"));
        var faulty = post("", "{\"plan\":\"x\",\"colour\":\"red\"}");
        assertEquals(3, faulty.json().get("errors").size());
        assertEquals("body-missing", post("", "").text("/code"));
        var text = Client.send(
                centre.admin().to(ROOT).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x")));
        assertEquals(415, text.status());
    }

    @Test
    void aRollbackSaysWhetherTheReleaseWasFaulty() {
        assertEquals(
                "1.0.0",
                post("/commerce/rollback", "{\"faulty\":true,\"reason\":\"fees wrong\"}")
                        .text("/version"));
        assertEquals("rollback true admin fees wrong", lastWish());
        post("/commerce/rollback", "{}");
        assertEquals("rollback false admin null", lastWish());
        assertEquals(404, post("/nobody/rollback", "{}").status());
        assertEquals(422, post("/commerce/rollback", "{\"faulty\":\"yes\"}").status());
    }

    @Test
    void aDepartmentIsSuspendedResumedAndWithdrawn() {
        var reason = "{\"reason\":\"停电\"}";
        assertEquals("SUSPENDED", post("/commerce/suspend", reason).text("/state"));
        assertEquals("suspend admin 停电", lastWish());
        assertEquals("ACTIVE", post("/commerce/resume", "").text("/state"));
        assertEquals("resume admin", lastWish());
        assertEquals("WITHDRAWN", post("/commerce/withdraw", reason).text("/state"));
        assertEquals("withdraw admin 停电", lastWish());
        assertEquals(422, post("/commerce/suspend", "{}").status());
    }
}
