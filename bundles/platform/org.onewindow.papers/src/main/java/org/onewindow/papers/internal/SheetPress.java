package org.onewindow.papers.internal;

import com.openhtmltopdf.util.XRLog;
import java.util.concurrent.Semaphore;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.onewindow.papers.Layout;
import org.onewindow.papers.Press;
import org.onewindow.papers.Sheet;
import org.osgi.service.component.annotations.Component;

/** The press; one template for both kinds of print. */
@Component(service = Press.class)
public final class SheetPress implements Press {
    /** Each PDF in the making takes some ten megabytes of heap, and a processor. */
    private static final int AT_ONCE = 4;

    private final Face face = new Face();
    private final PdfPrinter printer = new PdfPrinter();
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    public SheetPress() {
        XRLog.setLoggerImpl(new LibraryLog());
        FontMappers.set(new NoFaceOfTheMachine(face));
    }

    @Override
    public String html(Sheet sheet) {
        return new SheetMarkup(sheet, Medium.READER, Letters.ofAnyFace()).document();
    }

    @Override
    public byte[] pdf(Sheet sheet) {
        places.acquireUninterruptibly();
        try {
            TrueTypeFont font = face.font();
            String xhtml = new SheetMarkup(sheet, Medium.PDF, Face.letters(font)).document();
            return printer.print(xhtml, font, sheet.layout() == Layout.CERTIFICATE, sheet.madeAt());
        } finally {
            places.release();
        }
    }
}
