package org.onewindow.papers.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.onewindow.papers.Sheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class HtmlTest {
    private static final String HOSTILE = "<script>alert(1)</script> & \" ' </title></style>\u0007 ]]> \uD842";

    private static final SheetPress PRESS = new SheetPress();

    @Test
    void aPaperIsWellFormedAndSaysItsLanguageAndTitle() throws Exception {
        for (var sheet : List.of(Papers.acceptance(), Papers.bill(3), Papers.certificate(), Papers.english())) {
            Element html = parsed(PRESS.html(sheet)).getDocumentElement();
            assertEquals(sheet.language().toLanguageTag(), html.getAttribute("lang"));
            assertEquals(List.of(sheet.title()), texts(html, "title"));
            assertEquals(List.of(sheet.title()), texts(html, "h1"));
        }
    }

    @Test
    void aPaperNeedsNothingFromOutside() {
        for (var sheet : List.of(Papers.acceptance(), Papers.bill(3), Papers.certificate())) {
            String html = PRESS.html(sheet);
            assertFalse(
                    Pattern.compile("(src|href)=\"(?!data:)|url\\(|@import|<link|<script")
                            .matcher(html)
                            .find(),
                    html);
        }
    }

    @Test
    void aScreenReaderIsToldWhatHeadsAreAndWhatACodeHolds() throws Exception {
        var acceptance = parsed(PRESS.html(Papers.acceptance())).getDocumentElement();
        assertEquals("row", all(acceptance, "th").get(0).getAttribute("scope"));
        assertEquals(
                "二维码，内容为 https://centre.example/verify/AB12-CD34",
                all(acceptance, "img").get(0).getAttribute("alt"));
        var bill = parsed(PRESS.html(Papers.bill(1))).getDocumentElement();
        assertEquals(List.of("费用明细"), texts(bill, "caption"));
        assertEquals("col", all(bill, "th").get(0).getAttribute("scope"));
        assertEquals("end", all(bill, "td").get(3).getAttribute("class"));
    }

    @Test
    void markupInATextIsShownAndNotObeyed() throws Exception {
        String shown = "<script>alert(1)</script> & \" ' </title></style>[U+0007] ]]> [U+D842]";
        var sheet = new Sheet(
                Papers.CHINESE,
                Papers.acceptance().layout(),
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                Papers.saying(HOSTILE).blocks(),
                HOSTILE,
                Papers.MADE_AT);
        String html = PRESS.html(sheet);
        assertFalse(html.contains("<script"), html);
        Element root = parsed(html).getDocumentElement();
        assertEquals(List.of(shown), texts(root, "title"));
        assertEquals(List.of(shown), texts(root, "h1"));
        assertEquals(List.of(shown, shown, shown + "：", shown, "办件编号：" + shown), texts(root, "p"));
        assertEquals(1, all(root, "style").size());
    }

    @Test
    void aLineFeedBeginsANewLineAndARareLetterIsLeftToTheReadersFaces() {
        String html = PRESS.html(Papers.saying("甲\n𠮷"));
        assertTrue(html.contains("甲<br/>𠮷"), html);
    }

    private static Document parsed(String html) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    private static List<Element> all(Element root, String tag) {
        var found = new ArrayList<Element>();
        var nodes = root.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<String> texts(Element root, String tag) {
        return all(root, tag).stream().map(Element::getTextContent).toList();
    }
}
