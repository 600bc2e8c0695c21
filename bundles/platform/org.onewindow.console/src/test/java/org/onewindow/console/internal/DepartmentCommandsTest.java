package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.State;
import org.onewindow.catalogue.Publication;
import org.onewindow.departments.Drift;
import org.onewindow.departments.Landing;
import org.onewindow.departments.LeftThread;
import org.onewindow.departments.Release;

class DepartmentCommandsTest {
    private static final String URL = "mvn:org.example/commerce/1.2.0";

    private final Register register = new Register();

    @TempDir
    Path folder;

    @Test
    void departmentsAreListedWithWhatServes() throws Exception {
        var text = Screen.inChinese().run(wire(new DepartmentList()));

        assertTrue(text.contains("commerce │ 1.1.0 │ 在用"), text);
        assertEquals(
                "ACTIVE", Screen.json(wire(new DepartmentList())).at("/0/state").asText());
    }

    @Test
    void aDepartmentIsShownWithItsReleasesAndFaults() throws Exception {
        var info = info("commerce");
        ((Hall) info.catalogue)
                .publications.add(new Publication(
                        "commerce",
                        "1.2.0",
                        9,
                        Publication.Status.REFUSED,
                        List.of(new Fault("matters/a.yaml:3", "unknown-field", new Text("没有此项。", "No such field."))),
                        List.of()));

        var text = Screen.inEnglish().run(info);

        assertTrue(text.contains("Serving version  1.1.0"), text);
        assertTrue(text.contains("matters/a.yaml:3: No such field."), text);
        assertTrue(text.contains("1.0.0 "), text);
        assertTrue(text.contains("retained"), text);
        var json = Screen.json(info("commerce"));
        assertEquals("1.1.0", json.path("active").asText());
        assertEquals("replaced", json.at("/releases/1/reason").asText());
        assertEquals(0, json.at("/leftThreads").size());
    }

    @Test
    void threadsThatWereLeftBehindAreShownToTheirDepartment() throws Exception {
        register.left.add(new LeftThread("commerce", "1.0.0", "timer"));
        register.left.add(new LeftThread("taxation", "1.0.0", "other"));

        var json = Screen.json(info("commerce"));

        assertEquals(1, json.at("/leftThreads").size());
        assertEquals("1.0.0 timer", json.at("/leftThreads/0").asText());
    }

    @Test
    void whatTheCentreNeverHadIsRefused() {
        assertEquals("There is no such department.", Screen.inEnglish().fail(info("nobody")));
    }

    @Test
    void theHistorySaysWhoDidWhat() throws Exception {
        var history = wire(new DepartmentHistory());
        history.id = "commerce";

        var text = Screen.inEnglish().run(history);

        assertTrue(text.contains("7 "), text);
        assertTrue(text.contains("serving │ console │ new fees"), text);
    }

    @Test
    void aPlanIsShownAndNothingDone() throws Exception {
        var plan = wire(new DepartmentPlan());
        plan.url = URL;

        var text = Screen.inEnglish().run(plan);

        assertTrue(text.contains(Register.PLAN), text);
        assertTrue(text.contains("seal-filing │ changed │ /limits/promised"), text);
        assertEquals(List.of("plan " + URL), register.wishes);
    }

    @Test
    void aPlanSaysWhoSignedTheJar() throws Exception {
        var plan = wire(new DepartmentPlan());
        plan.url = URL;

        var text = Screen.inEnglish().run(plan);
        assertTrue(text.contains("CN=Commerce") && text.contains("ef".repeat(32)), text);

        register.signer = null;
        assertTrue(Screen.inChinese().run(plan).contains("未签名"));
    }

    @Test
    void aPlanForProgramsSaysWhetherItCanBeDeployed() throws Exception {
        register.refusals.add(new Fault("manifest", "import-forbidden", new Text("不允许。", "Not allowed.")));
        var plan = wire(new DepartmentPlan());
        plan.url = URL;

        var json = Screen.json(plan);

        assertFalse(json.path("deployable").asBoolean(true));
        assertEquals("manifest: Not allowed.", json.at("/refusals/0/en").asText());
        assertEquals("MINOR", json.path("step").asText());
        assertEquals(91, json.path("windowsMost").asInt());
        assertEquals("1.2.0", json.path("serves").asText());
        assertEquals("0.9.0", json.at("/finishing/0/version").asText());
        assertEquals(12, json.at("/finishing/0/openCases").asInt());
    }

    @Test
    void aFileIsNamedByItsPath() throws Exception {
        var jar = Files.createFile(folder.resolve("commerce 1.jar"));
        var plan = wire(new DepartmentPlan());
        plan.url = jar.toString();

        Screen.inEnglish().run(plan);

        assertEquals(List.of("plan " + jar.toUri()), register.wishes);
    }

    @Test
    void aFileThatIsNotThereAndAnAddressThatIsNoneAreRefused() {
        var plan = wire(new DepartmentPlan());
        plan.url = folder.resolve("none.jar").toString();
        assertEquals("There is no file " + plan.url + ".", Screen.inEnglish().fail(plan));
        plan.url = "https://a b";
        assertTrue(Screen.inEnglish().fail(plan).contains("no address"));
    }

    @Test
    void whatWasShownAndAgreedToIsDeployed() throws Exception {
        var conversation = Conversation.answering("y");
        var deploy = deploy();
        deploy.session = conversation.session();

        var text = Screen.inEnglish().run(deploy);

        assertEquals(List.of("Deploy commerce 1.2.0? [y/N] "), conversation.asked);
        assertEquals("deploy " + URL + " " + Register.PLAN + " console", register.wishes.get(1));
        assertTrue(text.indexOf("/limits/promised") < text.indexOf("commerce 1.2.0 serves now."), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "", "oh"})
    void whoDoesNotSayYesChangesNothing(String answer) {
        var deploy = deploy();
        deploy.session = Conversation.answering(answer).session();

        assertEquals("Nothing was changed.", Screen.inEnglish().fail(deploy));
        assertEquals(1, register.wishes.size());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNobodyCanBeAskedItTakesYes(boolean terminal) throws Exception {
        var deploy = deploy();
        deploy.session = Conversation.withNobody(terminal);

        assertTrue(Screen.inEnglish().fail(deploy).contains("--yes"));
        assertEquals(1, register.wishes.size());

        deploy.yes = true;
        Screen.inEnglish().run(deploy);
        assertEquals(3, register.wishes.size());
    }

    @Test
    void aDemandedPlanIsHandedOn() throws Exception {
        var deploy = deploy();
        deploy.behind = List.of("--plan", "ef".repeat(32), "--yes", "--json");

        var screen = Screen.inEnglish();
        screen.run(deploy);

        assertEquals("deploy " + URL + " " + "ef".repeat(32) + " console", register.wishes.get(1));
        assertEquals("1.2.0", Screen.parse(screen.printed()).at("/0/version").asText());
    }

    @Test
    void nobodyIsAskedAboutWhatCannotBeDeployed() {
        register.refusals.add(new Fault("manifest", "import-forbidden", new Text("不允许。", "Not allowed.")));
        var conversation = Conversation.answering("y");
        var deploy = deploy();
        deploy.session = conversation.session();
        var screen = Screen.inEnglish();

        assertEquals("It can't be deployed.", screen.fail(deploy));
        assertTrue(screen.printed().contains("manifest: Not allowed."), screen.printed());
        assertTrue(conversation.asked.isEmpty());
    }

    @Test
    void aRollbackAsksAndSaysWhy() throws Exception {
        var rollback = wire(new DepartmentRollback());
        rollback.id = "commerce";
        rollback.behind = List.of("--faulty", "--reason", "fees wrong");
        var conversation = Conversation.answering("是");
        rollback.session = conversation.session();

        Screen.inChinese().run(rollback);

        assertEquals(List.of("是否将 commerce 退回上一版本？ [y/N] "), conversation.asked);
        assertEquals(List.of("rollback commerce true console fees wrong"), register.wishes);
    }

    @Test
    void aDepartmentIsSuspendedResumedAndWithdrawn() throws Exception {
        var suspend = wire(new DepartmentSuspend());
        suspend.id = "commerce";
        assertTrue(Screen.inEnglish().fail(suspend).contains("--yes"));
        suspend.yes = true;
        suspend.reason = "power cut";
        assertEquals("SUSPENDED", Screen.json(suspend).at("/0/state").asText());
        var resume = wire(new DepartmentResume());
        resume.id = "commerce";
        Screen.inEnglish().run(resume);
        var withdraw = wire(new DepartmentWithdraw());
        withdraw.id = "commerce";
        withdraw.cases = new Archive();
        withdraw.yes = true;
        assertTrue(Screen.inChinese().run(withdraw).contains("已撤出"));

        assertEquals(
                List.of(
                        "suspend commerce console power cut",
                        "resume commerce console",
                        "withdraw commerce console null"),
                register.wishes);
    }

    @Test
    void whoWithdrawsIsShownWhatIsLeftOpenBeforeBeingAsked() {
        var withdraw = withdrawing(21);
        var conversation = Conversation.answering("n");
        withdraw.session = conversation.session();
        var screen = Screen.inEnglish();

        assertEquals("Nothing was changed.", screen.fail(withdraw));

        assertEquals(List.of("Withdraw commerce? It leaves 21 open case(s). [y/N] "), conversation.asked);
        assertTrue(screen.printed().contains("company-establishment │ 21"), screen.printed());
        assertTrue(screen.printed().contains("number-20 │ company-establishment │ received"), screen.printed());
        assertFalse(screen.printed().contains("number-21 "), screen.printed());
        assertFalse(screen.printed().contains("欧阳"), screen.printed());
        assertTrue(screen.printed().contains("/api/v1/departments/commerce/open-cases"), screen.printed());
        assertTrue(register.wishes.isEmpty());
    }

    @Test
    void whatAProgramReadsOfAWithdrawalIsTheReleaseOnly() throws Exception {
        var withdraw = withdrawing(1);
        withdraw.yes = true;

        assertEquals("WITHDRAWN", Screen.json(withdraw).at("/0/state").asText());
    }

    @Test
    void whoWasNeverHereLeavesNothing() {
        var withdraw = withdrawing(1);
        withdraw.id = "nobody";

        assertEquals("There is no such department.", Screen.inEnglish().fail(withdraw));
    }

    private DepartmentWithdraw withdrawing(int open) {
        var withdraw = wire(new DepartmentWithdraw());
        var archive = new Archive().with("done", State.ISSUED);
        for (int i = 1; i <= open; i++) {
            archive.with("number-" + i, State.RECEIVED);
        }
        withdraw.cases = archive;
        withdraw.id = "commerce";
        return withdraw;
    }

    @Test
    void inWhatADepartmentDiffersFromWhatWasDecidedIsShown() throws Exception {
        register.drift.add(new Drift("commerce", "door-closed", new Text("无法到达。", "Nobody gets through.")));

        assertTrue(Screen.inChinese().run(wire(new DepartmentList())).contains("在用 │ door-closed"));
        assertTrue(Screen.inEnglish().run(info("commerce")).contains("1. Nobody gets through."));
        assertEquals(
                "door-closed",
                Screen.json(wire(new DepartmentList())).at("/0/drift/0").asText());
    }

    @Test
    void whatComesOfAWatchedJarIsToldUntilCtrlC() throws Exception {
        var watch = wire(new DepartmentWatch());
        watch.file = folder.resolve("built.jar").toString();
        register.landings.add(landing(register.deploy(URI.create(URL), null, "console"), null));
        register.landings.add(landing(
                null,
                new Problem(
                        Kind.CONFLICT,
                        "release-refused",
                        new Text("不予启用。", "It is refused."),
                        List.of(new Fault("manifest", "import-forbidden", new Text("不允许。", "Not allowed."))),
                        Map.of())));

        var text = Screen.inEnglish().run(watch);

        assertEquals(List.of("watch " + watch.file + " console", "watched"), register.wishes.subList(1, 3));
        assertTrue(text.contains("commerce 1.2.0 (abababababab) serves now, after 800 ms."), text);
        assertTrue(text.contains("built.jar is refused, after 800 ms:"), text);
        assertTrue(text.contains("manifest  Not allowed."), text);
        assertTrue(text.indexOf("Ctrl-C") < text.indexOf("serves now"), text);
    }

    private Landing landing(Release release, Problem refusal) {
        return new Landing(folder.resolve("built.jar"), release, refusal, Duration.ofMillis(800));
    }

    @Test
    void aWatchedJarIsToldToProgramsInTheirForm() throws Exception {
        var watch = wire(new DepartmentWatch());
        watch.file = folder.resolve("built.jar").toString();
        register.landings.add(landing(register.deploy(URI.create(URL), null, "console"), null));

        var json = Screen.json(watch);

        assertEquals("1.2.0", json.path("version").asText());
        assertEquals(800, json.path("milliseconds").asInt());
        assertTrue(json.path("refusal").isNull());
    }

    @Test
    void withoutTheServiceACommandSaysSo() {
        assertTrue(Screen.inEnglish().fail(new DepartmentList()).contains("Departments"));
    }

    private DepartmentInfo info(String id) {
        var info = wire(new DepartmentInfo());
        info.id = id;
        info.catalogue = new Hall();
        return info;
    }

    private DepartmentDeploy deploy() {
        var deploy = wire(new DepartmentDeploy());
        deploy.url = URL;
        return deploy;
    }

    private <T extends DepartmentCommand> T wire(T command) {
        command.departments = register;
        return command;
    }
}
