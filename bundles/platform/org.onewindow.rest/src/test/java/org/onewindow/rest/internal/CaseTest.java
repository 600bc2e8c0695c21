package org.onewindow.rest.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseSearch;
import org.onewindow.cases.Filing;
import org.onewindow.cases.HandOver;
import org.onewindow.cases.Light;
import org.onewindow.cases.Order;
import org.onewindow.cases.State;
import org.onewindow.cases.StateTable;
import org.onewindow.cases.Track;
import org.onewindow.cases.promises.PromiseDesk.PledgeCheck;
import org.onewindow.cases.promises.PromiseDesk.Supply;
import org.onewindow.cases.tracks.GreenChannels.Opening;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.rest.internal.body.CheckedBody;

class CaseTest {
    private static final String KEY = "Idempotency-Key";
    private static Centre centre;

    @BeforeAll
    static void open() throws Exception {
        centre = new Centre();
    }

    @AfterAll
    static void close() throws Exception {
        centre.close();
    }

    private static Client.Answer file(String body) {
        return centre.clerk().send("POST", "/api/v1/cases", body, KEY, "k1");
    }

    @Test
    void aFiledCaseIsCreatedWithItsAddressAndVersion() {
        var answer = file(Samples.FILING);
        assertEquals(201, answer.status());
        assertTrue(answer.header("Location").endsWith("/api/v1/cases/" + Samples.NUMBER), answer.header("Location"));
        assertEquals("\"1\"", answer.header("ETag"));
        assertEquals("2026-03-09", answer.text("/acceptBy"));
        assertTrue(answer.json().get("dueOn").isNull());
        assertEquals("RECEIPT1", answer.text("/receiptCode"));
        var filing = (Filing) centre.desk.asked.get(centre.desk.asked.size() - 1);
        assertEquals("张三", filing.applicant().name());
    }

    @Test
    void theSpecimenIsAcceptedUnchanged() {
        var specimen =
                centre.nobody().get("/api/v1/matters/seal-filing/specimen").body();
        assertEquals(201, file(specimen).status());
    }

    @Test
    void faultsOfTheApplicationCarryTheirPointersAndWhetherTheyMayBeOverridden() {
        var answer = file(Samples.FILING.replace("company-establishment", "faulty"));
        assertEquals(422, answer.status());
        assertEquals("application-faulty", answer.text("/code"));
        assertEquals("/form/name", answer.text("/errors/0/pointer"));
        assertEquals("名称已被使用", answer.text("/errors/0/message"));
        assertTrue(answer.json().at("/errors/0/overridable").asBoolean());
    }

    @Test
    void filingNeedsAKey() {
        var none = centre.clerk().send("POST", "/api/v1/cases", Samples.FILING);
        assertEquals(400, none.status());
        assertEquals("idempotency-key-missing", none.text("/code"));
        var strange = centre.clerk().send("POST", "/api/v1/cases", Samples.FILING, KEY, "a b");
        assertEquals("idempotency-key-malformed", strange.text("/code"));
    }

    @ParameterizedTest
    @CsvSource({"'', 428, if-match-missing", "1, 400, if-match-malformed", "*, 400, if-match-malformed"})
    void anActionNamesTheVersionItMeans(String ifMatch, int status, String code) {
        var headers = ifMatch.isEmpty() ? new String[] {KEY, "k"} : new String[] {KEY, "k", "If-Match", ifMatch};
        var answer = centre.clerk()
                .send("POST", "/api/v1/cases/" + Samples.NUMBER + "/actions", "{\"action\":\"ACCEPT\"}", headers);
        assertEquals(status, answer.status());
        assertEquals(code, answer.text("/code"));
    }

    @Test
    void anActionAnswersWithTheNewVersion() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/actions";
        var body = "{\"action\":\"REQUEST_CORRECTION\",\"corrections\":[{\"pointer\":\"/form\",\"demand\":\"改\"}]}";
        var answer = centre.clerk().send("POST", path, body, KEY, "k", "If-Match", "\"1\"");
        assertEquals(200, answer.status());
        assertEquals("\"2\"", answer.header("ETag"));
        var order = (Order) centre.desk.asked.get(centre.desk.asked.size() - 1);
        assertEquals(Action.REQUEST_CORRECTION, order.action());
        var stale = centre.clerk().send("POST", path, "{\"action\":\"ACCEPT\"}", KEY, "k", "If-Match", "\"7\"");
        assertEquals(412, stale.status());
        var unknown = centre.clerk().send("POST", path, "{\"action\":\"BURN\"}", KEY, "k", "If-Match", "\"1\"");
        assertEquals(422, unknown.status());
    }

    @Test
    void aStepByHandBringsItsResult() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/actions";
        var body = "{\"action\":\"ISSUE\",\"byHand\":true,\"reason\":\"停用\",\"result\":{\"creditCode\":\"9\"}}";
        var answer = centre.clerk().send("POST", path, body, KEY, "k", "If-Match", "\"1\"");
        assertEquals(200, answer.status());
        assertFalse(answer.json().get("byHand").asBoolean(true));
        var order = (Order) centre.desk.asked.get(centre.desk.asked.size() - 1);
        assertTrue(order.byHand());
        assertEquals(Map.of("creditCode", "9"), order.result());
    }

    @ParameterizedTest
    @CsvSource({"'{\"Credit code\":\"9\"}'", "'{\"creditCode\":9}'", "'{\"creditCode\":\"\"}'", "'[]'"})
    void aResultThatIsNoneIsRefused(String result) {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/actions";
        var body = "{\"action\":\"ISSUE\",\"byHand\":true,\"reason\":\"停用\",\"result\":" + result + "}";
        var answer = centre.clerk().send("POST", path, body, KEY, "k", "If-Match", "\"1\"");
        assertEquals(422, answer.status());
        assertTrue(answer.text("/errors/0/pointer").startsWith("/result"), answer.body());
    }

    @Test
    void aCaseIsHandedOver() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/handover";
        var body = "{\"department\":\"taxation\",\"organ\":\"tax-bureau\",\"reason\":\"划转\"}";
        var answer = centre.clerk().send("POST", path, body, KEY, "k", "If-Match", "\"1\"");
        assertEquals(200, answer.status());
        assertEquals("\"2\"", answer.header("ETag"));
        assertEquals(List.of(new HandOver("taxation", "tax-bureau", "划转")), centre.handovers.asked);
        assertEquals(428, centre.clerk().send("POST", path, body, KEY, "k").status());
        assertEquals(
                400,
                centre.clerk().send("POST", path, body, "If-Match", "\"1\"").status());
        assertEquals(
                422,
                centre.clerk()
                        .send("POST", path, "{\"department\":\"taxation\"}", KEY, "k", "If-Match", "\"1\"")
                        .status());
        assertEquals(401, centre.nobody().send("POST", path, body).status());
    }

    @Test
    void papersAreListedAndPrintedForStaffInTheirLanguage() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/papers";
        var list = centre.clerk().get(path);
        assertEquals("2-ACCEPTANCE", list.text("/items/0/id"));
        assertEquals("受字〔2026〕" + Samples.NUMBER + "-2号", list.text("/items/0/number"));
        assertEquals("受理通知书", list.text("/items/0/title/zh-CN"));

        var pdf = centre.clerk().send("GET", path + "/2-ACCEPTANCE", "", "Accept-Language", "en");
        assertEquals("application/pdf", pdf.header("Content-Type"));
        assertEquals("%PDF Acceptance", pdf.body());
        assertEquals("inline; filename=\"" + Samples.NUMBER + "-2-ACCEPTANCE.pdf\"", pdf.header("Content-Disposition"));
        var html = centre.clerk().get(path + "/2-ACCEPTANCE?format=html");
        assertEquals("<h1>受理通知书</h1>", html.body());
        assertEquals(404, centre.clerk().get(path + "/3-DENIAL").status());
        assertEquals(400, centre.clerk().get(path + "/2-ACCEPTANCE?format=doc").status());
        assertEquals(401, centre.nobody().get(path).status());
    }

    @Test
    void theApplicantPrintsPapersWithTheReceiptCodeOnly() {
        var path = "/api/v1/progress/" + Samples.NUMBER + "/papers";
        assertEquals(
                "2-ACCEPTANCE", centre.nobody().get(path + "?code=RECEIPT1").text("/items/0/id"));
        assertEquals(
                "%PDF 受理通知书",
                centre.nobody().get(path + "/2-ACCEPTANCE?code=RECEIPT1").body());
        assertEquals(404, centre.nobody().get(path + "?code=WRONG").status());
        assertEquals(400, centre.nobody().get(path).status());
    }

    @Test
    void theNoticeOfAMatterIsOpenToEverybody() {
        var notice = centre.nobody().get("/api/v1/matters/company-establishment/notice?format=html");
        assertEquals(200, notice.status());
        assertTrue(notice.body().startsWith("<h1>"), notice.body());
        assertEquals(404, centre.nobody().get("/api/v1/matters/nothing/notice").status());
    }

    @Test
    void whatWasPromisedIsReadSuppliedAndChecked() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/promises";
        assertEquals("2026-03-09", centre.clerk().get(path).text("/deferrals/0/promisedBy"));

        var supply = "{\"material\":\"lease\",\"kind\":\"COPY\",\"copies\":1}";
        var supplied = centre.clerk().send("POST", path + "/supplies", supply, KEY, "k", "If-Match", "\"3\"");
        assertEquals(200, supplied.status(), supplied.body());
        assertEquals("\"4\"", supplied.header("ETag"));
        var check = "{\"material\":\"health\",\"kept\":false,\"findings\":\"查无此证\"}";
        assertEquals(
                200,
                centre.clerk()
                        .send("POST", path + "/checks", check, KEY, "k", "If-Match", "\"4\"")
                        .status());
        assertEquals(
                List.of(new Supply("lease", MaterialForm.COPY, 1), new PledgeCheck("health", false, "查无此证")),
                centre.promises.asked);
        assertEquals(
                428,
                centre.clerk()
                        .send("POST", path + "/supplies", supply, KEY, "k")
                        .status());
        assertEquals(
                400,
                centre.clerk()
                        .send("POST", path + "/supplies", supply, "If-Match", "\"3\"")
                        .status());
        var pledged = supply.replace("COPY", "PLEDGED");
        assertEquals(
                422,
                centre.clerk()
                        .send("POST", path + "/supplies", pledged, KEY, "k", "If-Match", "\"3\"")
                        .status());
    }

    @Test
    void aCaseIsShownInFullWithoutItsReceiptCode() {
        var answer = centre.clerk().get("/api/v1/cases/" + Samples.NUMBER);
        assertEquals(200, answer.status());
        assertEquals("\"1\"", answer.header("ETag"));
        assertEquals("2026-03-02T09:30:00+08:00", answer.text("/receivedAt"));
        assertEquals("张三", answer.text("/applicant/name"));
        assertEquals("Company establishment", answer.text("/matterName/en"));
        assertEquals("ACCEPT", answer.text("/allowed/0"));
        assertEquals("commerce", answer.text("/carrier/department"));
        assertFalse(answer.json().get("byHand").asBoolean(true));
        assertFalse(answer.body().contains("RECEIPT1"));
        assertEquals(404, centre.clerk().get("/api/v1/cases/1").status());
        assertEquals(
                200,
                centre.clerk()
                        .send("POST", "/api/v1/cases/" + Samples.NUMBER + "/claim", "")
                        .status());
    }

    @Test
    void aReturnIsOrderedWithItsBasisAndShownWithWhatCameOfIt() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/actions";
        var body = "{\"action\":\"RETURN\",\"reason\":\"选址不符\",\"basis\":\"某条例 art. 9\"}";
        assertEquals(
                200,
                centre.clerk()
                        .send("POST", path, body, KEY, "k", "If-Match", "\"1\"")
                        .status());
        assertEquals(
                Order.of(Action.RETURN, "选址不符", "某条例 art. 9"), centre.desk.asked.get(centre.desk.asked.size() - 1));

        var answer = centre.clerk().get("/api/v1/cases/" + Samples.RETURNED);
        assertEquals("IN_REVIEW", answer.text("/returned/from"));
        assertEquals("2026-03-03", answer.text("/returned/on"));
        assertEquals("已批准", answer.text("/returned/contest/reason"));
        assertTrue(answer.json().at("/returned/ruling").isNull());
        assertEquals("UPHOLD_RETURN", answer.text("/allowed/0"));
        assertEquals("OVERTURN_RETURN", answer.text("/allowed/1"));
        var other = centre.clerk().get("/api/v1/cases/" + Samples.NUMBER);
        assertTrue(other.json().get("returned").isNull());
    }

    @Test
    void clerkAndApplicantSeeByWhenCorrectionsMustCome() {
        assertEquals(
                "2026-03-13",
                centre.clerk().get("/api/v1/cases/" + Samples.ASKED).text("/answerBy"));
        var path = "/api/v1/progress/" + Samples.ASKED + "?code=RECEIPT1";
        assertEquals("2026-03-13", centre.nobody().get(path).text("/answerBy"));
        var other = centre.nobody().get("/api/v1/progress/" + Samples.NUMBER + "?code=RECEIPT1");
        assertTrue(other.json().get("answerBy").isNull());
    }

    @Test
    void aCaseIsPutOnTheGreenChannelAndShownThere() {
        centre.tracks.asked.clear();
        var path = "/api/v1/cases/" + Samples.NUMBER + "/green-channel";
        var body = """
                {"keyProject":true,"requirementsMet":true,"feesPaid":true,"safetyEnsured":false,"reason":"省重点项目"}
                """;
        var answer = centre.clerk().send("POST", path, body, KEY, "k", "If-Match", "\"3\"");
        assertEquals(200, answer.status(), answer.body());
        assertEquals("\"4\"", answer.header("ETag"));
        assertEquals(List.of(new Opening(true, true, true, false, "省重点项目")), centre.tracks.asked);
        assertEquals(428, centre.clerk().send("POST", path, body, KEY, "k").status());
        assertEquals(
                400,
                centre.clerk().send("POST", path, body, "If-Match", "\"3\"").status());
        var silent = body.replace("\"feesPaid\":true,", "");
        assertEquals(
                422,
                centre.clerk()
                        .send("POST", path, silent, KEY, "k", "If-Match", "\"3\"")
                        .status());
        assertEquals(401, centre.nobody().send("POST", path, body).status());

        var shown = centre.clerk().get("/api/v1/cases/" + Samples.RETURNED);
        assertEquals("GREEN", shown.text("/tracks/0"));
        assertEquals("head", shown.text("/greenChannel/by"));
        assertEquals(1, shown.json().at("/greenChannel/limit/length").asInt());
        var other = centre.clerk().get("/api/v1/cases/" + Samples.NUMBER);
        assertTrue(other.json().get("tracks").isEmpty());
        assertTrue(other.json().get("greenChannel").isNull());
    }

    @Test
    void casesAreAskedForByTheirTrack() {
        var answer = centre.clerk().get("/api/v1/cases?track=GREEN&limit=7");
        assertTrue(answer.json().at("/items/0/tracks").isArray());
        assertEquals(
                new CaseSearch(null, null, null, null, null, null, null, null, null, null, null, Track.GREEN, null, 7),
                centre.desk.asked.get(centre.desk.asked.size() - 1));
    }

    @Test
    void theSiteAtWhichACaseCameInIsFiledAndShown() {
        var answer = file(Samples.FILING.replace("\"channel\"", "\"site\":\"peoples-hall\",\"channel\""));
        assertEquals(201, answer.status());
        assertEquals("peoples-hall", ((Filing) centre.desk.asked.get(centre.desk.asked.size() - 1)).site());
        assertEquals(
                "peoples-hall",
                centre.clerk().get("/api/v1/cases/" + Samples.ASKED).text("/site"));
        assertTrue(centre.clerk()
                .get("/api/v1/cases/" + Samples.NUMBER)
                .json()
                .get("site")
                .isNull());
        assertTrue(
                centre.clerk().get("/api/v1/cases").json().at("/items/0/site").isNull());
    }

    @Test
    void aMandateIsGivenTakenBackAndShownAlsoWhenItHasRunOut() {
        centre.tracks.asked.clear();
        var path = "/api/v1/cases/" + Samples.NUMBER + "/mandate";
        var body = """
                {"name":"李四","idType":"PASSPORT","idNumber":"E0000001","mandate":"委1号","until":"2026-04-01"}
                """;
        var given = centre.clerk().send("POST", path, body, KEY, "k", "If-Match", "\"3\"");
        assertEquals(200, given.status(), given.body());
        assertEquals("\"4\"", given.header("ETag"));
        var revoked = centre.clerk().send("POST", path + "/revoke", "", KEY, "l", "If-Match", "\"4\"");
        assertEquals(200, revoked.status(), revoked.body());
        assertEquals(List.of("李四 until 2026-04-01", "revoke"), centre.tracks.asked);
        assertEquals(
                428, centre.clerk().send("POST", path + "/revoke", "", KEY, "l").status());
        var nameless = body.replace("\"mandate\":\"委1号\",", "");
        assertEquals(
                422,
                centre.clerk()
                        .send("POST", path, nameless, KEY, "k", "If-Match", "\"3\"")
                        .status());

        var shown = centre.clerk().get("/api/v1/cases/" + Samples.ASKED);
        assertEquals("李四", shown.text("/agent/name"));
        assertEquals("2026-02-28", shown.text("/agent/until"));
        assertFalse(shown.json().at("/agent/holds").asBoolean(true));
        assertEquals("AGENCY", shown.text("/tracks/0"));
        assertTrue(centre.clerk()
                .get("/api/v1/cases/" + Samples.NUMBER)
                .json()
                .get("agent")
                .isNull());
        var progress = centre.nobody().get("/api/v1/progress/" + Samples.ASKED + "?code=RECEIPT1");
        assertFalse(progress.body().contains("李四"));
    }

    @Test
    void anAgentsStepIsOrderedAsSuch() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/actions";
        var body = "{\"action\":\"WITHDRAW\",\"reason\":\"撤回\",\"byAgent\":true}";
        centre.clerk().send("POST", path, body, KEY, "k", "If-Match", "\"1\"");
        assertEquals(Order.of(Action.WITHDRAW, "撤回").byTheAgent(), centre.desk.asked.get(centre.desk.asked.size() - 1));
    }

    @Test
    void everyActionThatPeopleTakeCanBeOrdered() {
        var known = new TreeSet<String>();
        CheckedBody.schema("order").at("/properties/action/enum").forEach(one -> known.add(one.asText()));
        var taken = StateTable.ROWS.stream()
                .filter(row -> !row.isByLaw())
                .map(row -> row.action().name())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(taken, known);
    }

    @Test
    void theClocksAreShownWithWhatMovedTheDueDate() {
        var answer = centre.clerk().get("/api/v1/cases/" + Samples.STANDING + "/clocks");
        assertEquals(200, answer.status());
        var json = answer.json();
        assertEquals("2026-03-11", answer.text("/dueOn"));
        assertTrue(json.get("light").isNull());
        assertEquals(5, json.at("/promised/budgetDays").asInt());
        assertEquals(1, json.at("/promised/consumed").asInt());
        assertEquals(4, json.at("/promised/remaining").asInt());
        assertEquals("SUSPENDED", answer.text("/promised/condition"));
        assertTrue(json.at("/promised/dueOn").isNull());
        assertEquals("SUSPENDED", answer.text("/movements/1/cause"));
        assertEquals(
                "2026-02-27: the clocks stopped for hearing (written notice: 通〔2026〕1号), which needs 4 working"
                        + " day(s); when they are resumed as planned, due on 2026-03-11.",
                answer.text("/movements/1/words/en"));
        assertTrue(answer.text("/movements/1/words/zh-CN").contains("因听证停止计时"), answer.body());
        assertEquals(
                "clocks-not-started",
                centre.clerk()
                        .get("/api/v1/cases/" + Samples.NUMBER + "/clocks")
                        .text("/code"));
    }

    @Test
    void anApplicantSeesThatTheLimitStandsStill() {
        var answer = centre.nobody().get("/api/v1/progress/" + Samples.STANDING + "?code=RECEIPT1");
        assertTrue(answer.json().get("standsStill").asBoolean());
        assertEquals("2026-03-11", answer.text("/dueOn"));
    }

    @Test
    void casesAreAskedForByTheirLight() {
        centre.clerk().get("/api/v1/cases?light=RED&limit=7");
        assertEquals(
                new CaseSearch(null, null, null, null, null, null, null, null, Light.RED, null, 7),
                centre.desk.asked.get(centre.desk.asked.size() - 1));
    }

    @Test
    void casesAreSearchedAndPaged() {
        var answer = centre.clerk()
                .get(
                        "/api/v1/cases?state=RECEIVED&matter=m&organ=o&handler=h&applicant=a&idNumber=i&q=t&byHand=true&limit=7&else=x");
        assertEquals(200, answer.status());
        assertEquals(
                new CaseSearch(State.RECEIVED, "m", "o", "h", "a", "i", "t", true, null, 7),
                centre.desk.asked.get(centre.desk.asked.size() - 1));
        assertFalse(answer.body().contains("11010519491231002X"));
        String next = answer.text("/next");
        assertFalse(next.contains(Samples.NUMBER));
        centre.clerk().get("/api/v1/cases?cursor=" + next);
        assertEquals(Samples.NUMBER, ((CaseSearch) centre.desk.asked.get(centre.desk.asked.size() - 1)).cursor());
    }

    @ParameterizedTest
    @CsvSource({
        "/cases?state=LOST, state",
        "/cases?byHand=yes, byHand",
        "/cases?light=BLUE, light",
        "/cases?track=FAST, track",
        "/cases?limit=0, limit",
        "/cases?limit=201, limit",
        "/cases?limit=x, limit",
        "/cases?cursor=***, cursor",
        "/cases/1/journal?after=-1, after",
        "/calendar/due?days=3, from",
        "/calendar/due?from=2025-02-30&days=3, from",
        "/calendar/due?from=0001-01-01&days=3, from",
        "/calendar/due?from=2025-01-24, days",
        "/calendar/due?from=2025-01-24&days=9999, days",
        "/calendar/due?from=2199-12-30&days=30, days",
        "/calendar/due?from=2025-01-24&days=3&unit=WEEK, unit",
        "/progress/1, code"
    })
    void aParameterThatCannotBeUsedIsNamed(String path, String parameter) {
        var answer = centre.clerk().get("/api/v1" + path);
        assertEquals(400, answer.status());
        assertEquals(parameter, answer.text("/parameter"));
    }

    @Test
    void theJournalIsReadPageByPage() {
        var path = "/api/v1/cases/" + Samples.NUMBER + "/journal";
        var first = centre.clerk().get(path + "?limit=1");
        assertEquals("1", first.text("/next"));
        assertEquals("补充", first.text("/items/0/content/reason"));
        assertEquals("WINDOW", first.text("/items/0/facts/channel"));
        var rest = centre.clerk().get(path + "?after=1");
        assertEquals(2, rest.json().at("/items/0/sequence").asInt());
        assertTrue(rest.json().get("next").isNull());
    }

    @Test
    void progressShowsNoPersonalData() {
        var answer = centre.nobody().get("/api/v1/progress/" + Samples.NUMBER + "?code=RECEIPT1");
        assertEquals("RECEIVED", answer.text("/state"));
        assertFalse(answer.body().contains("张三"));
        assertFalse(answer.body().contains("byHand"));
        assertEquals(404, centre.nobody().get("/api/v1/progress/1?code=WRONG").status());
    }
}
