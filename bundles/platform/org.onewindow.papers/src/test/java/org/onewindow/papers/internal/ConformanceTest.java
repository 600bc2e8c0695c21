package org.onewindow.papers.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onewindow.papers.Sheet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF is what its metadata claims, by veraPDF. */
class ConformanceTest {
    private static final List<Sheet> SHEETS = List.of(
            Papers.acceptance(),
            Papers.bill(15),
            Papers.certificate(),
            Papers.fullCertificate(),
            Papers.english(),
            Papers.saying("𠮷 <b> é ①\n第二行"));

    private static final SheetPress PRESS = new SheetPress();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyPaperCanBeArchived() throws Exception {
        for (var sheet : SHEETS) {
            assertEquals(List.of(), faults(sheet, PDFAFlavour.PDFA_2_A), sheet.title());
        }
    }

    @Test
    void everyPaperIsAccessible() throws Exception {
        for (var sheet : SHEETS) {
            assertEquals(List.of(), faults(sheet, PDFAFlavour.PDFUA_1), sheet.title());
        }
    }

    private List<String> faults(Sheet sheet, PDFAFlavour flavour) throws Exception {
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(PRESS.pdf(sheet)), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
