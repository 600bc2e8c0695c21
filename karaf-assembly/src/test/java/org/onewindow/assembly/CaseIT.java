package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.assembly.CentreClient.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.Centre;
import org.onewindow.karaftest.InKaraf;

/** A company on its way from application to licence, over HTTP. */
@InKaraf(probe = false)
class CaseIT {
    private static CentreClient nobody;
    private static CentreClient administrator;
    private static CentreClient clerk;
    private static CentreClient reviewer;
    private static CentreClient decider;
    private static CentreClient issuer;
    private static CentreClient head;

    @BeforeAll
    static void everybodyIsAtTheirPost(Centre centre) {
        nobody = CentreClient.nobody(centre.url());
        administrator = CentreClient.administrator(centre.url(), centre.home());
        clerk = administrator.employ("clerk", "commerce:INTAKE");
        reviewer = administrator.employ("reviewer", "market-regulation:REVIEW");
        decider = administrator.employ("decider", "market-regulation:DECIDE");
        issuer = administrator.employ("issuer", "market-regulation:ISSUE");
        head = administrator.employ("head", "market-regulation:HEAD");
    }

    @Test
    void aCompanyGoesFromApplicationToLicence() {
        var filing = Applications.ofANewCompany(nobody);
        var receipt = clerk.file(filing).expect(201);
        var number = receipt.text("/number");
        assertEquals("RECEIVED", receipt.text("/state"));
        assertTrue(receipt.header("Location").endsWith("/api/v1/cases/" + number));

        var accepted = clerk.act(number, "ACCEPT").expect(200);
        assertEquals("ACCEPTED", accepted.text("/state"));
        assertFalse(accepted.text("/dueOn").isBlank());
        reviewer.act(number, "START_REVIEW").expect(200);
        assertEquals(403, clerk.act(number, "GRANT").status());
        decider.act(number, "GRANT").expect(200);
        issuer.act(number, "ISSUE").expect(200);

        var file = issuer.get("api/v1/cases/" + number).expect(200);
        assertEquals("ISSUED", file.text("/state"));
        assertEquals(18, file.text("/result/creditCode").length());
        var progress = nobody.get("api/v1/progress/" + number + "?code=" + receipt.text("/receiptCode"))
                .expect(200);
        assertEquals("ISSUED", progress.text("/state"));
        assertEquals(
                404, nobody.get("api/v1/progress/" + number + "?code=AAAAAAAA").status());

        var actions = new ArrayList<String>();
        clerk.get("api/v1/cases/" + number + "/journal")
                .expect(200)
                .json()
                .at("/items")
                .forEach(entry -> actions.add(entry.get("action").asText()));
        assertEquals(List.of("RECEIVE", "ACCEPT", "START_REVIEW", "GRANT", "ISSUE"), actions);
    }

    @Test
    void theClocksOfACaseAreStoppedExtendedAndResumed() {
        var receipt = clerk.file(Applications.ofANewCompany(nobody)).expect(201);
        var number = receipt.text("/number");
        clerk.act(number, "ACCEPT").expect(200);
        reviewer.act(number, "START_REVIEW").expect(200);
        var extension = JSON.createObjectNode().put("action", "EXTEND").put("reason", "案情复杂");
        head.act(number, extension).expect(200);
        assertEquals("extended-already", head.act(number, extension).expect(409).text("/code"));
        ObjectNode suspension = JSON.createObjectNode().put("action", "SUSPEND");
        var why = suspension.putObject("suspension").put("ground", "HEARING").put("plannedDays", 20);
        var refused = reviewer.act(number, suspension).expect(422);
        assertEquals("/suspension/notice", refused.text("/errors/0/pointer"));
        why.put("notice", "听证通〔2026〕1号");
        var stopped = reviewer.act(number, suspension).expect(200);
        assertEquals("SPECIAL_PROCEDURE", stopped.text("/state"));

        var progress = nobody.get("api/v1/progress/" + number + "?code=" + receipt.text("/receiptCode"))
                .expect(200);
        assertEquals("true", progress.text("/standsStill"));
        assertEquals(stopped.text("/dueOn"), progress.text("/dueOn"));
        reviewer.act(number, "RESUME").expect(200);

        var clocks = clerk.get("api/v1/cases/" + number + "/clocks").expect(200);
        assertEquals("4", clocks.text("/promised/budgetDays"));
        assertEquals("RUNNING", clocks.text("/promised/condition"));
        assertTrue(clocks.text("/movements/2/words/zh-CN").contains("听证通〔2026〕1号"));
        var causes = new ArrayList<String>();
        clocks.json()
                .get("movements")
                .forEach(moved -> causes.add(moved.get("cause").asText()));
        assertEquals(List.of("STARTED", "EXTENDED", "SUSPENDED", "RESUMED"), causes);
        assertEquals("GREEN", clocks.text("/light"));
        assertEquals(
                number,
                clerk.get("api/v1/cases?light=GREEN&q=" + number).expect(200).text("/items/0/number"));
        assertEquals(
                0,
                clerk.get("api/v1/cases?light=RED&q=" + number)
                        .expect(200)
                        .json()
                        .get("items")
                        .size());
    }

    /** Row 11: printed, handed over, logged. */
    @Test
    void aNoticeThatIsHandedOverIsTakenDown() {
        var notice = nobody.get("api/v1/matters/company-establishment/notice").expect(200);
        assertEquals("application/pdf", notice.header("Content-Type"));
        var handing = JSON.createObjectNode().put("matter", "company-establishment");
        var key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            CentreClient.send(clerk.request("api/v1/notice-handovers")
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            .POST(BodyPublishers.ofString(handing.toString())))
                    .expect(201);
        }
        var supervisor = administrator.employ("supervisor", "*:SUPERVISE");
        var taken = supervisor
                .get("api/v1/notice-handovers?account=" + clerk.name())
                .expect(200)
                .json()
                .get("items");
        assertEquals(1, taken.size());
        assertTrue(taken.at("/0/number").asText().startsWith("company-establishment "));
    }

    /** 行政许可法 art. 47 and 48: asked for, called in time with a chair who has not examined the case, and given up. */
    @Test
    void nothingIsDecidedWhileAHearingIsOpen() {
        var number = clerk.file(Applications.ofANewCompany(nobody)).expect(201).text("/number");
        clerk.act(number, "ACCEPT").expect(200);
        reviewer.act(number, "START_REVIEW").expect(200);
        var hearing = JSON.createObjectNode().put("cause", "PARTIES").put("reason", "名称与他人在先使用的相近");
        hearing.putArray("others").add("示例商行");
        reviewer.change(number, "hearing", hearing).expect(200);
        assertEquals(
                "hearing-reply-awaited",
                decider.act(number, "GRANT").expect(409).text("/code"));

        var wanted = JSON.createObjectNode().put("wanted", true).put("by", "示例商行");
        clerk.change(number, "hearing/reply", wanted).expect(200);
        var holdBy = reviewer.get("api/v1/cases/" + number + "/hearing").text("/holdBy");
        var call = JSON.createObjectNode()
                .put("at", holdBy + "T09:00:00+08:00")
                .put("place", "三楼听证室")
                .put("chair", reviewer.name());
        assertEquals(
                "chair-has-examined",
                reviewer.change(number, "hearing/call", call).expect(422).text("/errors/0/code"));
        reviewer.change(number, "hearing/call", call.put("chair", head.name())).expect(200);
        assertEquals("hearing-open", decider.act(number, "GRANT").expect(409).text("/code"));
        var minutes = JSON.createObjectNode().put("text", "未到时间");
        assertEquals(
                "hearing-not-held",
                head.change(number, "hearing/minutes", minutes).expect(409).text("/code"));
        var titles = new ArrayList<String>();
        clerk.get("api/v1/cases/" + number + "/papers")
                .expect(200)
                .json()
                .get("items")
                .forEach(paper -> titles.add(paper.at("/title/zh-CN").asText()));
        assertTrue(titles.containsAll(List.of("听证告知书", "听证通知书")), titles.toString());

        clerk.change(number, "hearing/reply", wanted.put("wanted", false)).expect(200);
        var applicant = clerk.get("api/v1/cases/" + number + "/hearing").text("/concerned/0");
        clerk.change(number, "hearing/reply", wanted.put("by", applicant)).expect(200);
        decider.act(number, "GRANT").expect(200);
    }

    @Test
    void aNameIsFreeUntilItsCompanyIsRegistered() {
        var filing = Applications.ofANewCompany(nobody);
        var name = Applications.companyName(filing);
        assertTrue(nameOf(name).get("free").asBoolean());
        var number = clerk.file(filing).expect(201).text("/number");
        carryOn(number);
        assertFalse(nameOf(name).get("free").asBoolean());
        var second = clerk.file(filing).expect(422);
        assertEquals("application-faulty", second.text("/code"));
    }

    @Test
    void aRetryWithTheSameKeyIsTheSameCase() {
        var filing = Applications.ofANewCompany(nobody).toString();
        var key = UUID.randomUUID().toString();
        var first = clerk.file(filing, key).expect(201);
        var second = clerk.file(filing, key).expect(201);
        assertEquals(first.json(), second.json());
        var other = Applications.ofANewCompany(nobody).toString();
        assertEquals(
                "idempotency-key-reused", clerk.file(other, key).expect(422).text("/code"));
    }

    @Test
    void anActionOutOfOrderSaysWhatIsAllowed() {
        var number = clerk.file(Applications.ofANewCompany(nobody)).expect(201).text("/number");
        var refused = decider.act(number, "GRANT").expect(409);
        assertEquals("action-not-allowed", refused.text("/code"));
        assertEquals(
                CentreClient.json("[\"ACCEPT\",\"REQUEST_CORRECTION\",\"CORRECT_ON_SPOT\",\"REJECT\",\"WITHDRAW\"]"),
                refused.json().get("allowed"));
    }

    @Test
    void aCorrectionIsAskedOnceAndResubmitted() {
        var filing = Applications.ofANewCompany(nobody);
        var number = clerk.file(filing).expect(201).text("/number");
        ObjectNode demand = JSON.createObjectNode().put("action", "REQUEST_CORRECTION");
        demand.putArray("corrections").addObject().put("pointer", "/form").put("demand", "住所请与产权证一致");
        clerk.act(number, demand).expect(200);
        ObjectNode again = JSON.createObjectNode().put("action", "RESUBMIT");
        again.set("form", filing.get("form"));
        assertEquals("RECEIVED", clerk.act(number, again).expect(200).text("/state"));
        ObjectNode more = JSON.createObjectNode().put("action", "REQUEST_CORRECTION");
        more.putArray("corrections").addObject().put("pointer", "/form/other").put("demand", "还要别的");
        assertEquals("order-faulty", clerk.act(number, more).expect(422).text("/code"));
    }

    @Test
    void rareCharactersSurvive() {
        var filing = Applications.ofANewCompany(nobody);
        ((ObjectNode) filing.get("applicant")).put("name", "𠮷㙓堃·测试");
        var number = clerk.file(filing).expect(201).text("/number");
        assertEquals("𠮷㙓堃·测试", clerk.get("api/v1/cases/" + number).text("/applicant/name"));
    }

    @Test
    void aStaleVersionIsRefused() {
        var number = clerk.file(Applications.ofANewCompany(nobody)).expect(201).text("/number");
        clerk.act(number, "ACCEPT").expect(200);
        var stale = CentreClient.send(clerk.request("api/v1/cases/" + number + "/actions")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString("{\"action\":\"WITHDRAW\",\"reason\":\"不办了\"}")));
        assertEquals("case-changed", stale.expect(412).text("/code"));
    }

    @Test
    void whatTheCentreSetsOverAMatterCountsForTheCasesFiledAfterIt() {
        var settings = "api/v1/matters/company-establishment/settings";
        var before = clerk.file(Applications.ofANewCompany(nobody)).expect(201).text("/number");
        var wish = JSON.createObjectNode().put("reason", "窗口轮训");
        wish.putObject("promised").put("length", 3).put("unit", "WORKING_DAY");
        var set = administrator.post(settings, wish).expect(201).text("/number");
        try {
            assertEquals(
                    "3",
                    nobody.get("api/v1/matters/company-establishment")
                            .expect(200)
                            .text("/limits/promised/length"));
            ObjectNode filing = Applications.ofANewCompany(nobody).deepCopy();
            filing.put("window", "C01");
            var after = clerk.file(filing).expect(201).text("/number");
            var early = clerk.act(before, "ACCEPT").expect(200).text("/dueOn");
            var late = clerk.act(after, "ACCEPT").expect(200).text("/dueOn");
            assertTrue(late.compareTo(early) > 0, late + " is after " + early);
            assertEquals("C01", clerk.get("api/v1/cases/" + after).text("/window"));
        } finally {
            administrator
                    .post(
                            settings + "/" + set + "/revoke",
                            JSON.createObjectNode().put("reason", "测试结束"))
                    .expect(200);
        }
    }

    @Test
    void aWindowTakesOnlyWhatItsZoneIsFor() {
        ObjectNode filing = Applications.ofANewCompany(nobody).deepCopy();
        filing.put("window", "A01");
        var refused = clerk.file(filing).expect(422);
        assertEquals("/window", refused.text("/errors/0/pointer"));
        assertEquals("window-elsewhere", refused.text("/errors/0/code"));
    }

    private static void carryOn(String number) {
        clerk.act(number, "ACCEPT").expect(200);
        reviewer.act(number, "START_REVIEW").expect(200);
        decider.act(number, "GRANT").expect(200);
        issuer.act(number, "ISSUE").expect(200);
    }

    private static JsonNode nameOf(String name) {
        return clerk.get("departments/commerce/names/" + Applications.encoded(name))
                .expect(200)
                .json();
    }
}
