package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.assembly.CentreClient.Answer;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** A department's new code goes live while people stand at the windows. */
@InKaraf(probe = false)
class HotDeployIT {
    private static final int TURNS = 20;
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
    private static final List<String> ENDPOINTS = List.of(
            "commerce/names/" + Applications.encoded("玉山县云帆软件科技有限公司"),
            "policejustice/identity-card/validity?birthDate=2000-01-01",
            "projects/projects?name=x",
            "realestate/units/361123001002GB00031F00020001/encumbrances",
            "socialservices/unemployment-benefit/duration?years=3",
            "taxation/deed-tax?price=500000&home=ONLY&area=90&on=2026-01-05",
            "undifferentiated/road-occupation/fee?area=10&days=3");

    @TempDir
    private static Path jars;

    private static CentreClient administrator;
    private static CentreClient clerk;
    private static final AtomicInteger MINOR = new AtomicInteger();

    private String base;

    @BeforeAll
    static void everybodyIsAtTheirPost(Centre centre) {
        administrator = CentreClient.administrator(centre.url(), centre.home());
        clerk = administrator.employ("clerk", "*:INTAKE");
    }

    @BeforeEach
    void aDepartmentServes() {
        base = "1." + MINOR.incrementAndGet() + ".";
        deploy(FixtureRelease.of(base + "0")).expect(200);
        assertEquals(base + "0", version());
    }

    @AfterEach
    void itLeaves() {
        change("withdraw");
    }

    @Test
    void twentyUpdatesUnderLoadFailNoRequestAnywhere() throws Exception {
        var releases = new ArrayList<Path>();
        for (int turn = 1; turn <= TURNS; turn++) {
            releases.add(FixtureRelease.of(base + turn).in(jars));
        }
        var load = new Load(everybody());
        load.start();
        var slowestTurn = Duration.ZERO;
        for (int turn = 1; turn <= TURNS; turn++) {
            long begun = System.nanoTime();
            deploy(releases.get(turn - 1)).expect(200);
            assertEquals(base + turn, version());
            var took = Duration.ofNanos(System.nanoTime() - begun);
            slowestTurn = took.compareTo(slowestTurn) > 0 ? took : slowestTurn;
        }
        load.stop();
        System.out.printf(
                "[hot] %d turns, %d requests, failed %s, slowest request %d ms, slowest turn %d ms%n",
                TURNS, load.requests(), load.failures(), load.slowest().toMillis(), slowestTurn.toMillis());
        assertEquals(Set.of(), load.failures());
        assertTrue(load.fewest() > TURNS, "there was load of every kind: " + load.fewest());
        assertTrue(load.slowest().compareTo(LONGEST_DELAY) < 0, "the slowest request took " + load.slowest());
    }

    @Test
    void aRequestThatIsInsideFinishesInTheVersionItBeganIn() throws Exception {
        try (var threads = new Threads()) {
            var begun = new AtomicBoolean();
            Future<Answer> slow = threads.run(() -> {
                begun.set(true);
                return clerk.get("departments/sports/version?after=2000");
            });
            Threads.await(begun::get);
            deploy(FixtureRelease.of(base + "1")).expect(200);
            assertEquals(base + "0", slow.get().expect(200).response().body());
            assertEquals(base + "1", version());
        }
    }

    @Test
    void rollingBackBringsTheVersionBeforeBack() {
        deploy(FixtureRelease.of(base + "1")).expect(200);
        administrator
                .post(
                        "api/v1/departments/sports/rollback",
                        JSON.createObjectNode().put("reason", "试运行发现差错"))
                .expect(200);
        assertEquals(base + "0", version());
    }

    @Test
    void aSuspendedDepartmentSaysSoAndComesBack() {
        change("suspend");
        var away = clerk.get("departments/sports/version").expect(503);
        assertTrue(away.response().headers().firstValue("Retry-After").isPresent());
        change("resume");
        assertEquals(base + "0", version());
    }

    @Test
    void casesFiledUnderOneVersionAreFinishedUnderTheNext() {
        var number = clerk.file(specimen()).expect(201).text("/number");
        var before = clerk.get("api/v1/cases/" + number).json();
        deploy(FixtureRelease.of(base + "1").matter("rink-permit")).expect(200);
        assertEquals(before, clerk.get("api/v1/cases/" + number).json());
        assertEquals("ACCEPTED", clerk.act(number, "ACCEPT").expect(200).text("/state"));
        administrator
                .post(
                        "api/v1/departments/sports/rollback",
                        JSON.createObjectNode().put("reason", "测试"))
                .expect(200);
        assertEquals("ACCEPTED", clerk.get("api/v1/cases/" + number).expect(200).text("/state"));
        assertEquals(404, clerk.get("api/v1/matters/rink-permit").status());
    }

    @Test
    void whatADepartmentLeavesOpenIsListedHandedOverAndGoesOnByHand() {
        var specimen = specimen();
        var number = clerk.file(specimen).expect(201).text("/number");
        change("withdraw");
        var open = administrator.get("api/v1/departments/sports/open-cases").expect(200);
        assertEquals(number, open.text("/items/0/number"));
        var supervisor = administrator.employ("supervisor", "*:SUPERVISE");
        var order = JSON.createObjectNode().put("department", "commerce").put("reason", "机构改革，职能划转");
        supervisor.handOver(number, order).expect(200);
        var successor = administrator.employ("successor", "commerce:INTAKE");
        successor.act(number, "ACCEPT").expect(200);
        var amend = JSON.createObjectNode().put("action", "AMEND").put("reason", "录入错误");
        amend.set("form", specimen.get("form"));
        assertEquals("code-gone", successor.act(number, amend).expect(409).text("/code"));
        successor.act(number, amend.put("byHand", true)).expect(200);
        var after = successor.get("api/v1/cases/" + number).expect(200);
        assertEquals("sports", after.text("/department"));
        assertEquals("commerce", after.text("/carrier/department"));
        assertEquals("true", after.text("/byHand"));
        deploy(FixtureRelease.of(base + "1")).expect(200);
    }

    @Test
    void bothMajorsServeTheirOwnCasesAndNewOnesGoToTheNewest() {
        deploy(FixtureRelease.of("21.0.0").deepest(9)).expect(200);
        var older = clerk.file(deep(8)).expect(201).text("/number");
        deploy(FixtureRelease.of("22.0.0").deepest(4)).expect(200);
        var newer = clerk.file(deep(4)).expect(201).text("/number");

        assertEquals("22.0.0", version());
        clerk.file(deep(8)).expect(422);
        assertEquals("DRAINING ACTIVE", state("21.0.0") + " " + state("22.0.0"));
        clerk.act(older, "ACCEPT").expect(200);
        amend(older, 9).expect(200);
        amend(older, 10).expect(422);

        deploy(FixtureRelease.of("21.0.1").deepest(10)).expect(200);
        assertEquals("RETAINED DRAINING ACTIVE", state("21.0.0") + " " + state("21.0.1") + " " + state("22.0.0"));
        assertEquals("22.0.0", version());
        amend(older, 10).expect(200);

        administrator
                .post(
                        "api/v1/departments/sports/rollback",
                        JSON.createObjectNode().put("reason", "测试"))
                .expect(200);
        assertEquals("21.0.1", version());
        assertEquals("ACTIVE DRAINING", state("21.0.1") + " " + state("22.0.0"));
        clerk.act(newer, "ACCEPT").expect(200);
        amend(newer, 5).expect(422);
        amend(newer, 3).expect(200);
        amend(older, 9).expect(200);
    }

    private static Answer amend(String number, int depth) {
        var order = JSON.createObjectNode().put("action", "AMEND").put("reason", "笔误");
        order.set("form", deep(depth).get("form"));
        return clerk.act(number, order);
    }

    private static JsonNode deep(int metres) {
        ObjectNode application = specimen().deepCopy();
        ((ObjectNode) application.get("form")).put("depth", metres);
        return application;
    }

    private static String state(String version) {
        for (var release : administrator
                .get("api/v1/departments/sports")
                .expect(200)
                .json()
                .get("releases")) {
            if (release.get("version").asText().equals(version)) {
                return release.get("state").asText();
            }
        }
        return "unknown";
    }

    @Test
    void aPlanShowsWhatWouldChangeAndChangesNothing() {
        var body = JSON.createObjectNode()
                .put(
                        "url",
                        FixtureRelease.of(base + "1")
                                .matter("rink-permit")
                                .in(jars)
                                .toUri()
                                .toString());
        var plan = administrator.post("api/v1/departments/plan", body).expect(200);
        assertEquals("PATCH", plan.text("/step"));
        assertTrue(
                plan.response().body().contains("rink-permit"), plan.response().body());
        assertEquals(base + "0", version());
        body.put("plan", "0".repeat(64));
        assertEquals(
                "plan-outdated",
                administrator.post("api/v1/departments", body).expect(409).text("/code"));
        body.put("plan", plan.text("/digest"));
        administrator.post("api/v1/departments", body).expect(200);
        assertEquals(base + "1", version());
    }

    @Test
    void aReleaseWhoseActivatorThrowsNeverServes() {
        refused(FixtureRelease.of(base + "1").withActivator("throw new IllegalStateException(\"no\");"));
    }

    @Test
    void aReleaseWhoseActivatorHangsNeverServes() {
        refused(FixtureRelease.of(base + "1").withActivator("new java.util.concurrent.CountDownLatch(1).await();"));
    }

    @Test
    void aReleaseWhoseApplicationThrowsNeverServes() {
        refused(
                FixtureRelease.of(base + "1")
                        .withSource(
                                "sports.SportsApplication",
                                "package sports; public class SportsApplication extends javax.ws.rs.core.Application {"
                                        + " @Override public java.util.Set<Object> getSingletons() { throw new IllegalStateException(\"no\"); } }"));
    }

    @Test
    void aReleaseWithAFaultyFormNeverServes() {
        refused(FixtureRelease.of(base + "1")
                .withFile("department/forms/pool-permit.schema.json", "{\"type\": \"objekt\"}"));
    }

    @Test
    void aReleaseWhoseSpecimenFailsItsRuleNeverServes() {
        refused(
                FixtureRelease.of(base + "1")
                        .withSource(
                                "sports.DepthRule",
                                "package sports; public class DepthRule implements org.onewindow.api.department.CaseRule {"
                                        + " public java.util.List<org.onewindow.api.department.Finding> check("
                                        + "org.onewindow.api.department.Submission s) { throw new IllegalStateException(\"no\"); } }"));
    }

    @Test
    void aReleaseThatNeedsANewerApiIsToldInWords() {
        var answer = refused(
                FixtureRelease.of(base + "1")
                        .withHeader(
                                "Import-Package",
                                "org.onewindow.api.department;version=\"[1.7,2)\",javax.ws.rs;version=\"[2.1,3)\",javax.ws.rs.core;version=\"[2.1,3)\""));
        assertTrue(answer.response().body().contains("1.7"), answer.response().body());
    }

    @Test
    void aMinorThatDropsAMatterIsRefused() {
        deploy(FixtureRelease.of(base + "1").matter("rink-permit")).expect(200);
        var answer = deploy(FixtureRelease.of(base + "2")).expect(409);
        assertTrue(
                answer.response().body().contains("minor-drops-matter"),
                answer.response().body());
        assertEquals(base + "1", version());
    }

    @Test
    void aMatterOfAnotherDepartmentIsRefusedNamingBoth() {
        var answer = refused(FixtureRelease.of(base + "1").matter("company-establishment"));
        assertTrue(
                answer.response().body().contains("commerce"), answer.response().body());
    }

    @Test
    void theHundredAndTwentyFirstWindowIsRefused() {
        var answer = refused(FixtureRelease.of(base + "1")
                .withFile("department/windows.yaml", "windows:\n  - {kind: COMPREHENSIVE, floor: 1, count: 119}\n"));
        assertTrue(
                answer.response().body().contains("windows-over-cap"),
                answer.response().body());
    }

    @Test
    void theHallHas108WindowsAndCountsThoseThatTheCentreAdds() {
        var own = windows("sports");
        int others = windows().size() - own.size();
        assertEquals(
                108,
                windows().stream()
                                .filter(window -> !window.get("department").isNull())
                                .count()
                        - own.size());
        var wish = JSON.createObjectNode().put("zone", "D").put("floor", 1).put("kind", "RESERVE");
        var added = administrator.post("api/v1/windows", wish).expect(201).text("/number");
        try {
            refused(FixtureRelease.of(base + "1").withFile("department/windows.yaml", group(120 - others)));
            deploy(FixtureRelease.of(base + "2").withFile("department/windows.yaml", group(119 - others)))
                    .expect(200);
            assertEquals(120, windows().size());
            assertTrue(windows("sports").containsAll(own), "a window keeps its number");
            assertEquals(
                    "windows-over-cap",
                    administrator.post("api/v1/windows", wish).expect(409).text("/code"));
        } finally {
            administrator.send("DELETE", "api/v1/windows/" + added, "").expect(204);
        }
    }

    private static String group(int count) {
        return "windows:\n  - {kind: COMPREHENSIVE, floor: 1, count: " + count + "}\n";
    }

    private static List<JsonNode> windows() {
        var windows = new ArrayList<JsonNode>();
        administrator.get("api/v1/windows").expect(200).json().get("items").forEach(windows::add);
        return windows;
    }

    private static List<JsonNode> windows(String department) {
        return windows().stream()
                .filter(window -> department.equals(window.get("department").textValue()))
                .toList();
    }

    /** Deploys what must not go live, and sees that nothing has happened to anybody. */
    private Answer refused(FixtureRelease release) {
        var answer = deploy(release).expect(409);
        assertEquals("release-refused", answer.text("/code"));
        assertEquals(base + "0", version());
        clerk.file(specimen()).expect(201);
        clerk.get("departments/commerce/names/x").expect(200);
        return answer;
    }

    private static Answer deploy(FixtureRelease release) {
        return deploy(release.in(jars));
    }

    private static Answer deploy(Path jar) {
        return administrator.post(
                "api/v1/departments",
                JSON.createObjectNode().put("url", jar.toUri().toString()));
    }

    private static void change(String what) {
        administrator
                .post(
                        "api/v1/departments/sports/" + what,
                        JSON.createObjectNode().put("reason", "测试"))
                .expect(200);
    }

    private static String version() {
        return clerk.get("departments/sports/version").expect(200).response().body();
    }

    private static JsonNode specimen() {
        return clerk.get("api/v1/matters/pool-permit/specimen").expect(200).json();
    }

    /** The department that turns, the other seven's own endpoints, the core, and cases. */
    private static Map<String, Callable<Answer>> everybody() {
        var kinds = new TreeMap<String, Callable<Answer>>(Map.of(
                "its own endpoint", () -> clerk.get("departments/sports/version"),
                "its matters", () -> clerk.get("api/v1/matters/pool-permit"),
                "its cases", HotDeployIT::handle,
                "the core: matters", () -> clerk.get("api/v1/matters?limit=5"),
                "the core: calendar", () -> clerk.get("api/v1/calendar/due?from=2026-01-05&days=20&unit=WORKING_DAY")));
        ENDPOINTS.forEach(path -> kinds.put(path, () -> clerk.get("departments/" + path)));
        return kinds;
    }

    /** Filed and accepted. */
    private static Answer handle() {
        var filed = clerk.file(specimen());
        return filed.status() == 201 ? clerk.act(filed.text("/number"), "ACCEPT") : filed;
    }
}
