package org.onewindow.papers.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Alignment;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Block.Column;
import org.onewindow.papers.Block.Paragraph;
import org.onewindow.papers.Block.SealPlace;
import org.onewindow.papers.Block.Table;
import org.onewindow.papers.Layout;
import org.onewindow.papers.Sheet;

class PdfTest {
    private static final SheetPress PRESS = new SheetPress();

    @Test
    void aPaperSaysItsTitleLanguageAndDate() throws Exception {
        try (var document = print(Papers.acceptance())) {
            var information = document.getDocumentInformation();
            assertEquals("受理通知书", information.getTitle());
            assertEquals("梨花县行政审批局", information.getAuthor());
            assertEquals(
                    Instant.parse("2026-11-29T02:00:00Z"),
                    information.getCreationDate().toInstant());
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
        }
        try (var document = print(Papers.english())) {
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void theFaceIsEmbeddedAsASubset() throws Exception {
        byte[] pdf = PRESS.pdf(Papers.acceptance());
        assertTrue(pdf.length < 200_000, () -> pdf.length + " octets");
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
                names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "SUBSET+"));
            }
            assertEquals(List.of("SUBSET+NotoSerifSC-Regular"), names);
        }
    }

    @Test
    void everyTextOfASheetIsFoundInThePdf() throws Exception {
        for (var sheet : List.of(Papers.acceptance(), Papers.bill(40), Papers.certificate(), Papers.english())) {
            try (var document = print(sheet)) {
                String text = flowing(text(document));
                for (var block : sheet.blocks()) {
                    for (var part : block.texts()) {
                        assertTrue(text.contains(flowing(part)), () -> part + " in " + text);
                    }
                }
                assertTrue(text.contains(flowing(sheet.number())) && text.contains(flowing(sheet.addressee())), text);
            }
        }
    }

    @Test
    void theFootOfEveryPageSaysTheCaseAndThePage() throws Exception {
        try (var document = print(Papers.bill(60))) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2, pages + " pages");
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertTrue(text.contains("办件编号：36098120261129000017"), text);
                assertTrue(text.contains("第 " + page + " 页，共 " + pages + " 页"), text);
            }
        }
        try (var document = print(Papers.english())) {
            String text = text(document);
            assertTrue(text.contains("Case number: 36098120261129000017") && text.contains("Page 1 of 1"), text);
        }
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowIsLostOrTwice() throws Exception {
        try (var document = print(Papers.bill(60))) {
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                String text = flowing(text(document, page));
                assertEquals(2, text.split("收款单位", -1).length, text);
            }
            String all = flowing(text(document));
            for (int row = 1; row <= 60; row++) {
                assertEquals(2, all.split("第" + row + "项", -1).length, "row " + row);
            }
            assertTrue(flowing(text(document, pages)).contains("合计1,830.00"), all);
        }
    }

    @Test
    void longTextsStayInsideTheMargins() throws Exception {
        var longs =
                "依据《中华人民共和国行政许可法》第三十二条第一款第（五）项的规定，本机关决定予以受理。".repeat(20) + "https://centre.example/" + "x".repeat(400);
        var narrow = new Table(
                null,
                List.of(new Column("序", Alignment.MIDDLE, 10), new Column("内容", Alignment.START, 90)),
                List.of(List.of("9".repeat(40), longs)));
        try (var document = print(Papers.letter("告知书", List.of(new Paragraph(longs), narrow)))) {
            var extent = new Extent();
            extent.getText(document);
            assertTrue(extent.left >= millimetres(27.9f), () -> extent.left + " pt");
            assertTrue(extent.right <= millimetres(210 - 25.9f), () -> extent.right + " pt");
            assertTrue(extent.right > millimetres(175), () -> extent.right + " pt");
        }
    }

    @Test
    void aSealIsNeverAloneOnAPage() throws Exception {
        var overPages = 0;
        for (int lines = 12; lines <= 24; lines++) {
            var blocks = new ArrayList<Block>(Collections.nCopies(lines, new Paragraph("一行。")));
            blocks.add(new Paragraph("末段。"));
            blocks.add(new SealPlace("梨花县行政审批局", "2026年11月29日"));
            try (var document = print(Papers.letter("告知书", blocks))) {
                int last = document.getNumberOfPages();
                overPages += last > 1 ? 1 : 0;
                String text = text(document, last);
                assertTrue(text.contains("末段。") && text.contains("（盖章处）"), text);
            }
        }
        assertTrue(overPages > 2 && overPages < 13, overPages + " of 13 are over a page");
    }

    @Test
    void aCellThatIsLongerThanAPageLosesNothing() throws Exception {
        var numbers = IntStream.range(0, 1500).mapToObj(i -> "第" + i + "项。").collect(Collectors.joining());
        var table = new Table(
                null, List.of(new Column("内容", Alignment.START, 100)), List.of(List.of(numbers), List.of("末行")));
        try (var document = print(Papers.letter("告知书", List.of(table)))) {
            var text = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.append(flowing(text(document, page))
                        .replaceAll("办件编号：\\d+第\\d+页，共\\d+页", "")
                        .replace("内容", ""));
            }
            assertTrue(text.indexOf(numbers + "末行") > 0, text.toString());
        }
    }

    @Test
    void aLetterThatTheFaceLacksIsShownAsItsCodePoint() throws Exception {
        try (var document = print(Papers.saying("申请人𠮷野、龘、〇、é、¥5"))) {
            assertTrue(text(document).contains("申请人[U+20BB7]野、龘、〇、é、¥5"), text(document));
        }
    }

    /** 一 and ⼀ (U+2F00) share a shape: whoever copies a name from a PDF must get the letter that was written. */
    @Test
    void aLetterIsReadBackAsItWasWrittenAndNotAsOneOfTheSameShape() throws Exception {
        try (var document = print(Papers.saying("丁一人"))) {
            assertTrue(text(document).contains("丁一人"), text(document));
        }
        try (var document = print(Papers.saying("丁\u2F00人"))) {
            assertTrue(text(document).contains("丁\u2F00人"), text(document));
        }
    }

    @Test
    void markupInATextIsPrintedAsItStands() throws Exception {
        String hostile = "<b>甲</b> & \"乙\" </style> {content: 'x'} \\ ]]>";
        var sheet = new Sheet(
                Papers.CHINESE,
                Layout.LETTER,
                "某局",
                hostile,
                null,
                null,
                Papers.saying(hostile).blocks(),
                hostile,
                Papers.MADE_AT);
        try (var document = print(sheet)) {
            assertEquals(hostile, document.getDocumentInformation().getTitle());
            assertEquals(
                    4,
                    flowing(text(document)).split("(?=" + Pattern.quote(flowing(hostile)) + ")").length,
                    text(document));
        }
    }

    @Test
    void aCertificateLiesAcrossAndIsOnePage() throws Exception {
        for (var sheet : List.of(Papers.certificate(), Papers.fullCertificate())) {
            try (var document = print(sheet)) {
                assertEquals(1, document.getNumberOfPages());
                var box = document.getPage(0).getMediaBox();
                assertEquals(millimetres(297), box.getWidth(), 1);
                assertEquals(millimetres(210), box.getHeight(), 1);
            }
        }
    }

    @Test
    void theCodeOnAPrintedPaperCanBeScanned() throws Exception {
        try (var document = print(Papers.acceptance())) {
            assertEquals("https://centre.example/verify/AB12-CD34", scanned(document));
        }
        var chinese = new Code("核验：梨花县〔2026〕17号", "扫码核验");
        try (var document = print(Papers.letter("告知书", List.of(chinese)))) {
            assertEquals(chinese.content(), scanned(document));
        }
    }

    @Test
    void theSameSheetGivesTheSameBytesAndAnotherOneAnotherIdentifier() throws Exception {
        byte[] first = PRESS.pdf(Papers.acceptance());
        assertArrayEquals(first, PRESS.pdf(Papers.acceptance()));
        assertArrayEquals(first, new SheetPress().pdf(Papers.acceptance()));
        try (var one = print(Papers.saying("甲"));
                var other = print(Papers.saying("乙"))) {
            assertFalse(one.getDocument()
                    .getDocumentID()
                    .getObject(0)
                    .equals(other.getDocument().getDocumentID().getObject(0)));
        }
    }

    @Test
    void manyPrintAtOnceAndGetWhatOneAloneGets() throws Exception {
        var sheets = List.of(Papers.acceptance(), Papers.bill(20), Papers.certificate(), Papers.english());
        var alone = sheets.stream().map(PRESS::pdf).toList();
        var fresh = new SheetPress();
        int threads = 8;
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var tasks = new ArrayList<Callable<byte[]>>();
            for (int i = 0; i < threads; i++) {
                Sheet sheet = sheets.get(i % sheets.size());
                tasks.add(() -> {
                    start.await();
                    byte[] last = fresh.pdf(sheet);
                    for (int again = 0; again < 5; again++) {
                        assertArrayEquals(last, fresh.pdf(sheet));
                    }
                    return last;
                });
            }
            var printed = pool.invokeAll(tasks);
            for (int i = 0; i < threads; i++) {
                assertArrayEquals(alone.get(i % sheets.size()), printed.get(i).get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** PDFBox keeps its cache of the machine's faces where the build says, see the pom. */
    @Test
    void theMachinesOwnFacesAreNotLookedFor() throws Exception {
        PRESS.pdf(Papers.acceptance());
        assertFalse(Files.exists(Path.of(System.getProperty("pdfbox.fontcache"), ".pdfbox.cache")));
    }

    private PDDocument print(Sheet sheet) throws Exception {
        return Loader.loadPDF(PRESS.pdf(sheet));
    }

    private static String scanned(PDDocument document) throws Exception {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
        int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static String text(PDDocument document) throws Exception {
        return new PDFTextStripper().getText(document);
    }

    private static String text(PDDocument document, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Without what the lines of a page add. */
    private static String flowing(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static float millimetres(float length) {
        return length * 72 / 25.4f;
    }

    /** How far the text of a document reaches to both sides. */
    private static final class Extent extends PDFTextStripper {
        private float left = Float.MAX_VALUE;
        private float right;

        @Override
        protected void processTextPosition(TextPosition letter) {
            left = Math.min(left, letter.getXDirAdj());
            right = Math.max(right, letter.getXDirAdj() + letter.getWidthDirAdj());
        }
    }
}
