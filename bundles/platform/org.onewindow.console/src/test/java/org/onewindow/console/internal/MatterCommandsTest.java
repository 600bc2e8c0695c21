package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MatterCommandsTest {
    @Test
    void theListShowsEveryMatterUnderHeadings() throws Exception {
        var lines = Screen.inChinese().run(list()).lines().toList();

        assertTrue(lines.get(0).startsWith("事项代码"), lines.get(0));
        assertTrue(lines.get(2).contains("company-establishment │ 公司设立登记 │ commerce"), lines.get(2));
        assertTrue(lines.get(2).contains("1个工作日"), lines.get(2));
        assertEquals(4, lines.size());
    }

    @Test
    void columnsStandUnderEachOtherAlthoughChineseIsTwiceAsWide() throws Exception {
        var lines = Screen.inChinese().run(list()).lines().toList();
        int bar = Columns.width(lines.get(0).substring(0, lines.get(0).indexOf('│')));

        assertEquals(bar, Columns.width(lines.get(3).substring(0, lines.get(3).indexOf('│'))));
        assertEquals(bar, lines.get(1).indexOf('┼'));
        int second = lines.get(0).lastIndexOf('│');
        int third = lines.get(3).lastIndexOf('│');
        assertEquals(
                Columns.width(lines.get(0).substring(0, second)),
                Columns.width(lines.get(3).substring(0, third)));
    }

    @Test
    void withoutFormatALineIsItsValuesWithTabs() throws Exception {
        assertEquals(
                "seal-filing\tThe matter seal-filing\tcommerce\tamr\tCOMMITTED\t1 WORKING_DAY\ttrue",
                Screen.plain(list()).lines().toList().get(1));
    }

    @Test
    void jsonIsTheSameInEveryLanguage() throws Exception {
        var chinese = list();
        chinese.json = true;

        var items = Screen.parse(Screen.inChinese().run(chinese));

        assertEquals(Screen.json(list()), items);
        assertEquals("公司设立登记", items.get(0).at("/name/zh-CN").asText());
        assertEquals("WORKING_DAY", items.get(0).at("/promised/unit").asText());
        assertFalse(items.get(0).path("verified").asBoolean(true));
    }

    @Test
    void theListOfADepartmentThatIsNotThereIsRefused() {
        var list = list();
        list.department = "nowhere";

        assertEquals(
                "No department \"nowhere\" is published.", Screen.inEnglish().fail(list));
    }

    @Test
    void aServiceThatIsAwayIsNamed() {
        assertTrue(Screen.inEnglish().fail(new MatterList()).contains("Catalogue"));
    }

    @Test
    void whatIsNotVerifiedIsSaidBeforeEverythingElse() throws Exception {
        assertTrue(Screen.inEnglish().run(info("company-establishment")).startsWith("*** UNVERIFIED"));
        assertFalse(Screen.inEnglish().run(info("seal-filing")).contains("UNVERIFIED"));
    }

    @Test
    void infoShowsTheWholeListEntry() throws Exception {
        var text = Screen.inChinese().run(info("company-establishment"));

        for (var expected : new String[] {
            "行政确认",
            "市场监督管理局",
            "县级",
            "15个自然日",
            "公司章程",
            "《中华人民共和国公司法》 第29, 30条",
            "营业执照",
            "0793-5550101",
            "1. 有符合要求的公司名称",
            "不用来。",
            "省级清单"
        }) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
    }

    @Test
    void infoShowsWhatMayHappenInTheLifeOfACase() throws Exception {
        var text = Screen.inChinese().run(info("company-establishment"));

        for (var expected : new String[] {
            "06-30、12-31",
            "on-site-survey │ 实地踏勘",
            "同城通办",
            "12个工作日",
            "fire-brigade",
            "联合踏勘",
            "articles-of-association",
            "金融业审慎监管",
            "/material = STONE, WOOD",
            "seal-maker",
            "营业执照（正副本）",
            "60个月"
        }) {
            assertTrue(text.contains(expected), expected + " in " + text);
        }
    }

    @Test
    void infoAsJsonKeepsListsAndNumbers() throws Exception {
        var json = Screen.json(info("company-establishment"));

        assertEquals("articles", json.at("/materials/0/code").asText());
        assertEquals(1, json.at("/materials/0/copies").asInt());
        assertTrue(json.path("basicCode").isNull());
        assertEquals("Receive", json.at("/procedure/0/en").asText());
        assertEquals(0, json.at("/fees/0/min").decimalValue().compareTo(new BigDecimal("50")));
    }

    @Test
    void anUnknownMatterIsRefusedInTheLanguageOfTheMachine() {
        assertEquals("没有已发布的事项“nothing”。", Screen.inChinese().fail(info("nothing")));
    }

    private static MatterList list() {
        var list = new MatterList();
        list.catalogue = new Hall();
        return list;
    }

    private static MatterInfo info(String code) {
        var info = new MatterInfo();
        info.catalogue = new Hall();
        info.code = code;
        return info;
    }
}
