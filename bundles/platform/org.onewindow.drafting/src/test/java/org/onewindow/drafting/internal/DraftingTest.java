package org.onewindow.drafting.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.papers.PaperKind;
import org.onewindow.chains.ChainPaper;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;
import org.onewindow.drafting.Drafts;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Layout;
import org.onewindow.papers.Sheet;

class DraftingTest {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");
    private static final String STOPPED = """
            "clocks":{"statutory":{"event":"2026-11-23","budget":{"length":20,"unit":"WORKING_DAY"},"pauses":[],"ended":null},
             "promised":{"event":"2026-11-23","budget":{"length":5,"unit":"WORKING_DAY"},"pauses":[],"ended":null},
             "movements":[{"sequence":4,"day":"2026-11-23","cause":"%s","ground":"HEARING","notice":"听证通〔2026〕7号",
              "length":{"length":10,"unit":"WORKING_DAY"},"by":"clerk","dueOn":"2026-12-14"}]}
            """;
    private static final String REMEDIES = """
            "remedies":{"reviewBody":{"zh-CN":"梨花县人民政府","en":"County government"},
                        "court":{"zh-CN":"梨花县人民法院","en":"County court"}}
            """;

    private static final String BILL = """
            {"lines":[{"matter":"shop-permit","fee":"permit","name":{"zh-CN":"工本费","en":"Permit"},"unitPrice":10.00,
              "quantity":2,"amount":15.00,"payee":"shop-office","payeeName":{"zh-CN":"梨花县商店局","en":"Shop Office"},
              "standard":{"zh-CN":"每证","en":"each"},"basis":{"law":{"zh-CN":"收费办法","en":"Fee rules"},"articles":null},
              "exemption":{"document":"减免〔2026〕1号","basis":"某办法第5条","reason":"低保家庭","amount":5.00,
                           "at":"2026-11-23T01:00:00Z","by":"head"}}],
             "total":15.00,"draftedAt":"2026-11-23T01:00:00Z",
             "settlement":{"receipt":"票〔2026〕88号","method":"CASH","amount":15.00,"at":"2026-11-23T02:00:00Z","by":"clerk"},
             "refunds":[{"matter":"shop-permit","fee":"permit","amount":5.00,"document":"玉财〔2026〕3号","reason":"多收","at":"2026-11-23T03:00:00Z","by":"head"}],
             "revised":null,
             "granted":[{"matter":"shop-permit","fee":"permit","exemption":{"document":"减免〔2026〕1号","basis":"某办法第5条",
               "reason":"低保家庭","amount":5.00,"at":"2026-11-23T01:00:00Z","by":"head"}}]}
            """;
    private static final String EVERYTHING = """
            {"reason":"理由","basis":"依据","corrections":[{"pointer":"/form","demand":"补正"}],
             "annexes":{"promises":{"deferrals":[{"material":"lease","promisedBy":"2026-11-27","suppliedOn":null}],
                                    "pledges":[{"material":"lease","pledgedOn":"2026-11-22","check":null}]},
              "bill":%s,
              "delivery":{"wish":{"mode":"POST"},
                "sendings":[{"at":"2026-11-26T02:00:00Z","by":"issuer","carrier":"邮政","trackingNumber":"EX0000000013",
                  "wish":{"mode":"POST"},"returned":null}],
                "received":{"mode":"POST","on":"2026-11-28","at":"2026-11-28T02:00:00Z","by":"issuer","to":"张三","site":null,
                  "window":null}},
              "hearing":{"cause":"PARTIES","reason":"影响相邻采光","openedOn":"2026-11-22","openedBy":"review","askBy":"2026-11-27",
                "concerned":["张三","李四"],"replies":[{"wanted":true,"by":"李四","on":"2026-11-23","holdBy":"2026-12-21"}],
                "call":{"at":"2026-12-04T01:00:00Z","place":"三楼听证室","chair":"law","chairName":"周法制","calledOn":"2026-11-23"},
                "minutes":{"text":"双方陈述、质证。","by":"law","at":"2026-12-04T03:00:00Z"}},
              "jointReview":{"organs":[],"answer":null,"events":[{"id":1,"kind":"SURVEY","at":"2026-11-20T02:00:00Z",
               "place":"现场","calledBy":"review","cancelled":null,
               "organs":[{"organ":"fire-office","presence":"PRESENT","reason":null,
                          "opinion":{"view":"AGREES","text":null,"by":"fire","at":"2026-11-20T03:00:00Z"}}],
               "minutes":{"text":"现场符合要求。","by":"review","at":"2026-11-20T04:00:00Z"}}]}}}
            """.formatted(BILL);

    private final Drafts drafts = new Drafting("");

    @ParameterizedTest
    @EnumSource
    void everyKindOfPaperNamesItsCaseItsApplicantItsOrganAndItsNumberInBothLanguages(PaperKind kind) {
        var paper = Samples.paper(
                kind, "LICENCE", "UPHOLD_RETURN", "\"event\":1," + STOPPED.formatted("SUSPENDED"), EVERYTHING);
        for (var language : List.of(CHINESE, Locale.ENGLISH)) {
            var sheet = drafts.of(paper, language);
            assertEquals("张三", sheet.addressee());
            assertEquals(Samples.NUMBER, sheet.caseNumber());
            assertTrue(sheet.number().contains("字〔2026〕" + Samples.NUMBER + "-4号"), sheet.number());
            assertTrue(text(sheet).contains(language == CHINESE ? "梨花县商店局" : "Lihua Shop Office"));
            assertFalse(text(sheet).contains("{0}"), text(sheet));
        }
    }

    /** 行政许可法 art. 32(1)(5), (2). */
    @Test
    void anAcceptanceSaysWhenItIsDueAndWhatIsLeftOutOfTheLimit() {
        var sheet = drafts.of(Samples.paper(PaperKind.ACCEPTANCE, "LICENCE", "ACCEPT", "", "{}"), CHINESE);

        assertEquals("受理通知书", sheet.title());
        says(sheet, "第三十二条", "2026年11月30日", "20个工作日", "5个工作日", "第四十五条", "租赁合同", "公布后以重新计算的日期为准");
    }

    /** 行政许可法 art. 45 binds licences only: another matter's paper does not cite it. */
    @Test
    void aMatterThatIsNoLicenceIsNotToldTheLicensingLaw() {
        for (var kind : List.of(PaperKind.ACCEPTANCE, PaperKind.GRANT, PaperKind.DENIAL)) {
            var sheet = drafts.of(Samples.paper(kind, "CONFIRMATION", "X", "", "{\"reason\":\"面积不符\"}"), CHINESE);
            assertFalse(text(sheet).contains("行政许可"), text(sheet));
        }
    }

    /** 行政许可法 art. 32(1)(4). */
    @Test
    void whatCountsAsAcceptedSaysFromWhichDayAndWhy() {
        var sheet = drafts.of(Samples.paper(PaperKind.ACCEPTANCE, "LICENCE", "DEEM_ACCEPTED", "", "{}"), CHINESE);

        says(sheet, "自收到申请材料之日（2026年11月22日）起即为受理", "第三十二条第一款第四项");
    }

    /** 行政许可法 art. 32(1)(4): everything, once. */
    @Test
    void aRequestForCorrectionNamesEverythingAtOnce() {
        var sealed = """
                {"corrections":[{"pointer":"/materials/lease","demand":"缺少出租人签字"},
                                {"pointer":"/form/area","demand":"面积与合同不一致"}]}
                """;
        var sheet =
                drafts.of(Samples.paper(PaperKind.CORRECTION, "LICENCE", "REQUEST_CORRECTION", "", sealed), CHINESE);

        says(sheet, "【租赁合同】缺少出租人签字", "【申请表 /area】面积与合同不一致", "不再要求补正");
    }

    /** 行政许可法 art. 32(1)(1), (2). */
    @Test
    void whatIsNotAcceptedSaysOnWhichGroundAndWhoIsCompetent() {
        var elsewhere = drafts.of(
                Samples.paper(
                        PaperKind.NON_ACCEPTANCE,
                        "LICENCE",
                        "REJECT",
                        REMEDIES,
                        "{\"rejection\":{\"ground\":\"NOT_COMPETENT\",\"competent\":\"梨花县文旅局\"}}"),
                CHINESE);
        assertEquals("不予受理决定书", elsewhere.title());
        says(elsewhere, "不属于本机关职权范围", "请向梨花县文旅局申请", "梨花县人民政府", "梨花县人民法院");

        var needless = drafts.of(
                Samples.paper(
                        PaperKind.NON_ACCEPTANCE,
                        "LICENCE",
                        "REJECT",
                        "",
                        "{\"rejection\":{\"ground\":\"NOT_REQUIRED\"}}"),
                CHINESE);
        assertEquals("无需申请告知书", needless.title());
        says(needless, "依法不需要申请办理");
    }

    /** 行政许可法 art. 45: the time needed is told in writing. */
    @Test
    void aSuspensionTellsItsGroundItsBasisAndTheTimeItNeeds() {
        var sheet = drafts.of(
                Samples.paper(PaperKind.SUSPENSION, "LICENCE", "SUSPEND", STOPPED.formatted("SUSPENDED"), "{}"),
                CHINESE);

        says(sheet, "听证", "第45条", "10个工作日", "听证通〔2026〕7号", "2026年12月14日");
    }

    /** 行政许可法 art. 42: the reason is told. */
    @Test
    void anExtensionTellsItsLengthAndItsReason() {
        var sheet = drafts.of(
                Samples.paper(
                        PaperKind.EXTENSION,
                        "LICENCE",
                        "EXTEND",
                        STOPPED.formatted("EXTENDED"),
                        "{\"reason\":\"案情复杂\"}"),
                CHINESE);

        says(sheet, "延长10个工作日", "案情复杂", "2026年12月14日");
    }

    /** 行政许可法 art. 38: reasons and remedies. */
    @Test
    void aRefusalTellsItsReasonsAndWhereItCanBeChallenged() {
        var named = Samples.paper(PaperKind.DENIAL, "LICENCE", "DENY", REMEDIES, "{\"reason\":\"场所不合法\"}");
        says(drafts.of(named, CHINESE), "场所不合法", "依法向梨花县人民政府申请行政复议", "梨花县人民法院", "商店条例");

        var gone = Samples.paper(PaperKind.DENIAL, "LICENCE", "DENY", "", "{\"reason\":\"场所不合法\"}");
        says(drafts.of(gone, CHINESE), "可以依法申请行政复议，或者依法提起行政诉讼");
    }

    /** Rule 容缺受理 and 告知承诺 of rules.md. */
    @Test
    void whatWasPromisedStandsOnPapersOfItsOwn() {
        var sealed = """
                {"annexes":{"promises":{"deferrals":[{"material":"lease","promisedBy":"2026-11-27","suppliedOn":null}],
                                        "pledges":[{"material":"lease","pledgedOn":"2026-11-22","check":null}]}}}
                """;
        says(
                drafts.of(Samples.paper(PaperKind.DEFERRAL, "LICENCE", "RECEIVE", "", sealed), CHINESE),
                "租赁合同",
                "2026年11月27日",
                "一式两份");
        says(drafts.of(Samples.paper(PaperKind.PLEDGE, "LICENCE", "RECEIVE", "", sealed), CHINESE), "租赁合同", "承诺不实的");
    }

    /** Rows 98, 99 and 100. */
    @Test
    void aBillSaysWhatIsPaidToWhomAndWhatIsExempted() {
        var unpaid = EVERYTHING
                .replaceFirst("\"settlement\":\\{[^}]*\\}", "\"settlement\":null")
                .replaceFirst("\"refunds\":\\[[^]]*\\]", "\"refunds\":[]");
        var bill = drafts.of(Samples.paper(PaperKind.BILL, "LICENCE", "ACCEPT", "", unpaid), CHINESE);
        says(bill, "共计¥15.00", "收费依据：《收费办法》", "工本费", "梨花县商店局", "按低限标准收取", "本单以外不收取任何费用", "减免〔2026〕1号");

        var receipt = drafts.of(Samples.paper(PaperKind.SETTLEMENT, "LICENCE", "SETTLE_BILL", "", EVERYTHING), CHINESE);
        says(receipt, "票〔2026〕88号", "现金", "2026-11-23 10:00", "合计", "¥15.00");

        var back = drafts.of(Samples.paper(PaperKind.REFUND, "LICENCE", "REFUND", "", EVERYTHING), CHINESE);
        says(back, "退还¥5.00", "多收", "玉财〔2026〕3号");
    }

    /** 行政许可法 art. 44; rows 17 and 20. */
    @Test
    void aProofOfDeliveryTellsHowWhenAndToWhom() {
        var sheet = drafts.of(Samples.paper(PaperKind.DELIVERY, "LICENCE", "DELIVERED", "", EVERYTHING), CHINESE);

        says(sheet, "2026年11月28日", "邮寄送达", "张三", "邮政", "EX0000000013", "开店许可证");
    }

    /** Row 26. */
    @Test
    void theMinutesOfAJointEventTellWhoCameAndWhatEachSaid() {
        var sheet = drafts.of(
                Samples.paper(PaperKind.MINUTES, "OTHER", "RECORD_MINUTES", "\"event\":1", EVERYTHING), CHINESE);

        says(sheet, "联合踏勘", "2026-11-20 10:00", "fire-office", "到会", "同意", "现场符合要求。");
    }

    /** Row 9; 行政许可法 art. 70 for its end. */
    @Test
    void aCertificateTellsItsHolderItsEndAndWhereItIsVerified() {
        var sheet =
                drafts.certificate(Samples.licence(true), URI.create("https://centre.example/api/v1/verify/"), CHINESE);

        assertEquals(Layout.CERTIFICATE, sheet.layout());
        assertEquals("开店许可证", sheet.title());
        assertEquals("许字第7号", sheet.number());
        says(
                sheet,
                "11010519491231002X",
                "经营场所",
                "城东路1号",
                "自2026年11月30日至2031年11月29日",
                "核验码 ABCD-EFGH-JKLM",
                "二〇二六年十一月三十日");
        var code = (Code) sheet.blocks().stream()
                .filter(block -> block instanceof Code)
                .findFirst()
                .orElseThrow();
        assertEquals("https://centre.example/api/v1/verify/ABCDEFGHJKLM", code.content());
        var configured = new Drafting("https://zwfw.example/v/")
                .certificate(Samples.licence(true), URI.create("http://127.0.0.1/"), CHINESE);
        assertTrue(configured.blocks().contains(new Code("https://zwfw.example/v/ABCDEFGHJKLM", code.caption())));
    }

    @Test
    void whatIsNotListedCarriesNoCode() {
        var sheet = drafts.certificate(Samples.licence(false), URI.create("https://centre.example/"), CHINESE);

        assertFalse(text(sheet).contains("核验码"));
    }

    /** Rows 11, 55 and 99. */
    @Test
    void theNoticeOfAMatterTellsAllThatTheLawWantsTold() {
        var sheet = drafts.notice(Samples.definition("LICENCE"), CHINESE);

        assertEquals("一次性告知单", sheet.title());
        says(sheet, "商店条例", "场所合法", "收件", "租赁合同", "¥10.00", "科长", "综合窗口", "20个工作日", "尚待核定");
        assertFalse(text(sheet).contains("20.00"), "the lower bound is charged");
    }

    /** 行政许可法 art. 47 and 48. */
    @Test
    void ofAHearingThoseConcernedAreToldTheirRightTheTimeAndWhoPresidesAndWhatWasSaid() {
        says(
                drafts.of(Samples.paper(PaperKind.HEARING_RIGHT, "LICENCE", "OPEN_HEARING", "", EVERYTHING), CHINESE),
                "影响相邻采光",
                "张三、李四",
                "2026年11月27日",
                "第四十七条",
                "不承担组织听证的费用");
        says(
                drafts.of(Samples.paper(PaperKind.HEARING_CALL, "LICENCE", "CALL_HEARING", "", EVERYTHING), CHINESE),
                "2026-12-04 09:00",
                "三楼听证室",
                "周法制",
                "申请回避");
        says(
                drafts.of(
                        Samples.paper(PaperKind.HEARING_MINUTES, "LICENCE", "MINUTE_HEARING", "", EVERYTHING), CHINESE),
                "双方陈述、质证。",
                "签字或者盖章");
    }

    /** Rows 54 and 98: one receipt for all matters, one bill, one receipt of its payment. */
    @Test
    void theWholeOfAChainIsReceivedBilledAndPaidOnPapersOfItsOwn() {
        var unpaid = BILL.replaceFirst("\"settlement\":\\{[^}]*\\}", "\"settlement\":null")
                .replaceFirst("\"refunds\":\\[[^]]*\\]", "\"refunds\":[]");
        var papers = ChainPaper.of(Samples.chain(Samples.json(unpaid), List.of()), ZoneOffset.ofHours(8));
        assertEquals(
                List.of("RECEIPT", "BILL-1"),
                papers.stream().map(ChainPaper::id).toList());
        var receipt = drafts.of(papers.get(0), CHINESE);
        assertEquals("一件事收件凭证", receipt.title());
        assertEquals("收字〔2026〕" + Samples.CHAIN_NUMBER + "号", receipt.number());
        assertEquals("张三", receipt.addressee());
        says(receipt, "开店一件事", "2026年11月22日", "2026年11月27日", "Q7PQ22AB", "开店许可", "梨花县商店局", "租赁合同", "尚未公布节假日安排");
        var bill = drafts.of(papers.get(1), CHINESE);
        assertEquals("费字〔2026〕" + Samples.CHAIN_NUMBER + "-1号", bill.number());
        says(bill, "共计¥15.00", "工本费", "《收费办法》", "本单以外不收取任何费用", "2026年11月23日");

        var payment = new ChainPayment(
                "票〔2026〕88号",
                PaymentMethod.MOBILE,
                new BigDecimal("15.00"),
                Instant.parse("2026-11-23T02:00:00Z"),
                "clerk",
                List.of(new Share("permit", Samples.NUMBER, new BigDecimal("15.00"), ShareState.SETTLED, null)));
        var paid = ChainPaper.of(Samples.chain(Samples.json(BILL), List.of(payment)), ZoneOffset.ofHours(8));
        assertEquals(
                List.of("RECEIPT", "BILL-1", "SETTLEMENT-1"),
                paid.stream().map(ChainPaper::id).toList());
        says(drafts.of(paid.get(2), CHINESE), "票〔2026〕88号", "移动支付", "2026-11-23 10:00", "¥15.00");
        says(drafts.of(paid.get(2), Locale.ENGLISH), "Opening a shop", "CNY 15.00");
        assertFalse(text(drafts.of(paid.get(2), CHINESE)).contains("退还"));

        var refused = payment.with(payment.shares().stream()
                .map(share -> share.become(ShareState.REFUSED, "bill-changed"))
                .toList());
        var other = ChainPaper.of(Samples.chain(Samples.json(BILL), List.of(refused)), ZoneOffset.ofHours(8));
        assertEquals(
                List.of("RECEIPT", "SETTLEMENT-1"),
                other.stream().map(ChainPaper::id).toList());
        says(drafts.of(other.get(1), CHINESE), "其中¥15.00未能用于办件" + Samples.NUMBER + "，应予退还");
        assertEquals(List.of(), other.get(1).lines());
    }

    private static void says(Sheet sheet, String... expected) {
        for (var part : expected) {
            assertTrue(text(sheet).contains(part), () -> part + " is not in " + text(sheet));
        }
    }

    private static String text(Sheet sheet) {
        return sheet.blocks().stream().flatMap(block -> block.texts().stream()).collect(Collectors.joining("\n"));
    }
}
