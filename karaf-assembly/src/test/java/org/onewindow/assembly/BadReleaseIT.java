package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.assembly.CentreClient.Answer;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/**
 * Bad releases of a department: the version before serves on, the reason can be read within 5 seconds, and whoever wants
 * something of another department or of the core notices nothing.
 */
@InKaraf(probe = false)
class BadReleaseIT {
    private static final Duration READABLE = Duration.ofSeconds(5);
    private static final AtomicInteger MINOR = new AtomicInteger(100);
    /** Not even an interruption ends it, but the test's end does not have to wait for ever. */
    private static final String HANG = "for (long end = System.nanoTime() + 15_000_000_000L; System.nanoTime() < end; "
            + "Thread.interrupted()) { java.util.concurrent.locks.LockSupport.parkNanos(1_000_000_000L); }";

    private static final String BURN =
            "for (long end = System.nanoTime() + 4_000_000_000L; System.nanoTime() < end; ) { }";

    @TempDir
    private static Path jars;

    private static CentreClient administrator;
    private static CentreClient clerk;
    private static Bystanders bystanders;

    private String base;

    @BeforeAll
    static void everybodyIsAtTheirPost(Centre centre) {
        administrator = CentreClient.administrator(centre.url(), centre.home());
        clerk = administrator.employ("clerk", "*:INTAKE");
        bystanders = new Bystanders(Map.of(
                "another department",
                        () -> clerk.get("departments/commerce/names/" + Applications.encoded("玉山县云帆软件科技有限公司")),
                "a case elsewhere", () -> clerk.file(Applications.ofANewCompany(clerk)),
                "the core", () -> clerk.get("api/v1/matters?limit=5")));
    }

    @AfterAll
    static void nobodyElseHasNoticed() throws Exception {
        bystanders.close();
        System.out.printf("[bad] %d requests of others%n", bystanders.requests());
        assertEquals(Set.of(), bystanders.failures());
        assertTrue(bystanders.requests() > 100, "there was load: " + bystanders.requests());
    }

    @BeforeEach
    void aDepartmentServes() {
        base = "1." + MINOR.incrementAndGet() + ".";
        deploy(good(0)).expect(200);
        assertEquals(base + "0", version());
    }

    @AfterEach
    void itLeaves() {
        administrator
                .post(
                        "api/v1/departments/sports/withdraw",
                        JSON.createObjectNode().put("reason", "测试"))
                .expect(200);
    }

    private FixtureRelease good(int patch) {
        return FixtureRelease.of(base + patch);
    }

    private FixtureRelease bad() {
        return FixtureRelease.of(base + "1");
    }

    @Test
    void itsActivatorThrows() throws Exception {
        refused(bad().withActivator("if (true) throw new IllegalStateException(\"no\");"), "IllegalStateException");
    }

    @Test
    void itsActivatorHangs() throws Exception {
        refused(bad().withActivator(HANG), "4 seconds");
    }

    @Test
    void itsApplicationHangs() throws Exception {
        refused(
                bad().withSource(
                                "sports.SportsApplication",
                                "package sports; public class SportsApplication extends javax.ws.rs.core.Application {"
                                        + " @Override public java.util.Set<Object> getSingletons() { " + HANG
                                        + " return java.util.Set.of(); } }"),
                "3 seconds");
    }

    @Test
    void itsSpecimenMakesItsRuleHang() throws Exception {
        refused(
                bad().withSource(
                                "sports.DepthRule",
                                "package sports; public class DepthRule implements org.onewindow.api.department.CaseRule {"
                                        + " public java.util.List<org.onewindow.api.department.Finding> check("
                                        + "org.onewindow.api.department.Submission s) { " + HANG
                                        + " return java.util.List.of(); } }"),
                "pool-permit.json");
    }

    @Test
    void itsSchemaIsNone() throws Exception {
        refused(
                bad().withFile("department/forms/pool-permit.schema.json", "{\"type\": \"objekt\"}"),
                "pool-permit.schema.json");
    }

    @Test
    void itNeedsWhatIsNotHere() throws Exception {
        refused(imports("javax.ws.rs.nowhere"), "is not here");
    }

    @Test
    void itNeedsANewerApi() throws Exception {
        refused(imports("org.onewindow.api.department;version=\"[1.7,2)\""), "1.7");
    }

    @Test
    void itWasBuiltForAnotherMajorOfTheApi() throws Exception {
        refused(imports("org.onewindow.api.department;version=\"[2.0,3)\""), "[2,3)");
    }

    @Test
    void itBringsAMatterOfAnother() throws Exception {
        refused(bad().matter("company-establishment"), "commerce");
    }

    @Test
    void aMinorDropsAMatter() throws Exception {
        deploy(good(1).matter("rink-permit")).expect(200);
        var answer = deploy(good(2)).expect(409);
        assertTrue(
                answer.response().body().contains("minor-drops-matter"),
                answer.response().body());
        assertEquals(base + "1", version());
    }

    @Test
    void itsRuleThrows() throws Exception {
        deploy(bad().withTroubleAtThree("if (true) throw new IllegalStateException(\"no\");"))
                .expect(200);
        for (int i = 0; i < 3; i++) {
            failed(clerk.file(atThree()));
        }
        fallenBack("IllegalStateException");
    }

    @Test
    void itsRuleHangs() throws Exception {
        deploy(bad().withTroubleAtThree(HANG)).expect(200);
        try (var threads = new Threads()) {
            var one = threads.run(() -> clerk.file(atThree()));
            var other = threads.run(() -> clerk.file(atThree()));
            failed(clerk.file(atThree()));
            failed(one.get());
            failed(other.get());
        }
        fallenBack("2000 ms");
        assertTrue(sports().at("/leftThreads").toString().contains("department-sports"), sports().toString());
    }

    @Test
    void itsRuleRunsOutOfMemory() throws Exception {
        deploy(bad().withTroubleAtThree("throw new OutOfMemoryError();")).expect(200);
        failed(clerk.file(atThree()));
        fallenBack("OutOfMemoryError");
    }

    @Test
    void itsRuleFindsWithoutEnd() throws Exception {
        deploy(
                        bad().withTroubleAtThree(
                                        "return java.util.Collections.nCopies(1_000_000, Finding.fault(\"/form/depth\", \"too-deep\"));"))
                .expect(200);
        for (int i = 0; i < 3; i++) {
            failed(clerk.file(atThree()));
        }
        fallenBack("IllegalStateException");
    }

    @Test
    void itsRuleBurnsAThread() {
        deploy(bad().withTroubleAtThree(BURN)).expect(200);
        failed(clerk.file(atThree()));
        clerk.file(specimen()).expect(201);
        assertEquals(base + "1", version());
    }

    @Test
    void itsRuleTakesMuchMemoryForAMoment() {
        deploy(bad().withTroubleAtThree("byte[] much = new byte[32 << 20]; much[1] = 1;"))
                .expect(200);
        clerk.file(atThree()).expect(201);
        assertEquals(base + "1", version());
    }

    @Test
    void itsEndpointThrows() throws Exception {
        deploy(bad().withTroubleEndpoint("if (true) throw new IllegalStateException(\"no\"); return null;"))
                .expect(200);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    "sports",
                    clerk.get("departments/sports/trouble").expect(500).text("/department"));
        }
        fallenBack("IllegalStateException");
    }

    @Test
    void itsEndpointFloods() throws Exception {
        deploy(bad().withTroubleEndpoint("return (javax.ws.rs.core.StreamingOutput) out -> {"
                        + " byte[] some = new byte[1 << 20]; for (int i = 0; i < 1_000; i++) out.write(some); };"))
                .expect(200);
        for (int i = 0; i < 3; i++) {
            var request = clerk.request("departments/sports/trouble").build();
            assertThrows(IOException.class, () -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
        }
        fallenBack("65536 KB");
    }

    @Test
    void itLeavesThreadsBehind() throws Exception {
        deploy(bad().withTroubleAtThree("new Thread(() -> { " + HANG + " }, \"leaked\").start();"))
                .expect(200);
        clerk.file(atThree()).expect(201);
        administrator
                .post(
                        "api/v1/departments/sports/rollback",
                        JSON.createObjectNode().put("faulty", true).put("reason", "试运行发现差错"))
                .expect(200);

        assertEquals(List.of(base + "1 leaked"), leftThreads());
        assertTrue(clerk.get("api/v1/health")
                .expect(200)
                .response()
                .body()
                .contains("threads-left: sports " + base + "1"));
    }

    private FixtureRelease imports(String instead) {
        return bad().withHeader(
                        "Import-Package",
                        instead
                                + (instead.startsWith("org.onewindow")
                                        ? ""
                                        : ",org.onewindow.api.department;version=\"[1.0,2)\"")
                                + ",org.onewindow.api.form;version=\"[1.0,2)\",javax.ws.rs;version=\"[2.1,3)\",javax.ws.rs.core;version=\"[2.1,3)\"");
    }

    /** It never serves, and somebody can read why in time. */
    private void refused(FixtureRelease release, String why) throws Exception {
        var jar = release.in(jars);
        long begun = System.nanoTime();
        try (var threads = new Threads()) {
            Future<Answer> answer = threads.run(() -> deploy(jar));
            Threads.await(() -> answer.isDone() || reason(base + "1").isPresent());
            Duration readable = Duration.ofNanos(System.nanoTime() - begun);
            assertEquals(base + "0", version());
            clerk.file(specimen()).expect(201);
            String said = reason(base + "1").orElse("")
                    + answer.get().expect(409).response().body();
            assertTrue(said.contains(why), said);
            assertTrue(readable.compareTo(READABLE) < 0, "readable after " + readable);
        }
        assertEquals(base + "0", version());
    }

    /** The version before serves again, and somebody can read why in time. */
    private void fallenBack(String why) {
        long begun = System.nanoTime();
        Threads.await(() -> version(base + "0"));
        String said = administrator
                .get("api/v1/departments/sports/history")
                .expect(200)
                .response()
                .body();
        Duration readable = Duration.ofNanos(System.nanoTime() - begun);
        assertTrue(said.contains(why), said);
        assertTrue(readable.compareTo(READABLE) < 0, "readable after " + readable);
        Threads.await(() -> state(base + "1").equals("QUARANTINED"));
        clerk.file(specimen()).expect(201);
    }

    private static void failed(Answer answer) {
        answer.expect(503);
        assertEquals("department-failed", answer.text("/code"));
        assertEquals("sports", answer.text("/department"));
    }

    private static Optional<String> reason(String version) {
        return release(version)
                .filter(release -> release.path("state").asText().equals("QUARANTINED"))
                .map(release -> release.path("reason").asText());
    }

    private static String state(String version) {
        return release(version).map(release -> release.path("state").asText()).orElse("unknown");
    }

    private static Optional<JsonNode> release(String version) {
        return StreamSupport.stream(sports().path("releases").spliterator(), false)
                .filter(release -> release.path("version").asText().equals(version))
                .findFirst();
    }

    private static JsonNode sports() {
        return administrator.get("api/v1/departments/sports").expect(200).json();
    }

    /** Of the releases of this test. */
    private List<String> leftThreads() {
        System.out.println("[bad] " + sports().path("leftThreads"));
        return StreamSupport.stream(sports().path("leftThreads").spliterator(), false)
                .filter(left -> left.path("version").asText().startsWith(base))
                .map(left -> left.path("version").asText() + " "
                        + left.path("thread").asText())
                .toList();
    }

    private static Answer deploy(FixtureRelease release) {
        return deploy(release.in(jars));
    }

    private static Answer deploy(Path jar) {
        return administrator.post(
                "api/v1/departments",
                JSON.createObjectNode().put("url", jar.toUri().toString()));
    }

    private static boolean version(String expected) {
        var answer = clerk.get("departments/sports/version");
        return answer.status() == 200 && answer.response().body().equals(expected);
    }

    private static String version() {
        return clerk.get("departments/sports/version").expect(200).response().body();
    }

    private static ObjectNode specimen() {
        return (ObjectNode)
                clerk.get("api/v1/matters/pool-permit/specimen").expect(200).json();
    }

    private static ObjectNode atThree() {
        var filing = specimen();
        ((ObjectNode) filing.path("form")).put("depth", 3);
        return filing;
    }
}
