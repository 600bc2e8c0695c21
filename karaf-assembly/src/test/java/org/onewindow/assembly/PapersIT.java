package org.onewindow.assembly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.onewindow.karaftest.InKaraf;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.Block.SealPlace;
import org.onewindow.papers.Layout;
import org.onewindow.papers.PaperDate;
import org.onewindow.papers.Press;
import org.onewindow.papers.Sheet;

/** The press inside the running centre, with the centre's own XML parser, image writer and log. */
@InKaraf
class PapersIT {
    private static final Locale CHINESE = Locale.forLanguageTag("zh-CN");

    @Test
    void aPaperIsPrintedAsPdfInsideTheRunningCentre(Press press) throws Exception {
        byte[] pdf = press.pdf(notice());
        assertArrayEquals(pdf, press.pdf(notice()));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertEquals("受理通知书", document.getDocumentInformation().getTitle());
            String text = new PDFTextStripper().getText(document);
            for (var expected : List.of("梨花县行政审批局", "李明：", "决定予以受理。", "受理日期", "（盖章处）", "第 1 页，共 1 页")) {
                assertTrue(text.contains(expected), text);
            }
            for (var name : document.getPage(0).getResources().getFontNames()) {
                assertTrue(document.getPage(0).getResources().getFont(name).isEmbedded());
            }
        }
    }

    @Test
    void aPaperIsPrintedAsHtmlInsideTheRunningCentre(Press press) {
        String html = press.html(notice());
        assertTrue(html.contains("lang=\"zh-CN\"") && html.contains("<h1>受理通知书</h1>"), html);
        assertTrue(html.contains("src=\"data:image/png;base64,"), html);
    }

    private static Sheet notice() {
        return new Sheet(
                CHINESE,
                Layout.LETTER,
                "梨花县行政审批局",
                "受理通知书",
                "梨审批受字〔2026〕17号",
                "李明",
                List.of(
                        new Paragraph("经审查，申请材料齐全、符合法定形式，本机关决定予以受理。"),
                        new Facts(new Fact("受理日期", "2026年11月27日")),
                        new Code("https://centre.example/verify/AB12-CD34", "扫码核验本文书"),
                        new SealPlace("梨花县行政审批局", new PaperDate(LocalDate.of(2026, 11, 29)).plain(CHINESE))),
                "36098120261129000017",
                Instant.parse("2026-11-29T02:00:00Z"));
    }
}
