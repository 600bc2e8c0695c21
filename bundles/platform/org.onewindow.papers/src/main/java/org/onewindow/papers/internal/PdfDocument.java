package org.onewindow.papers.internal;

import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * A document that is dated by its sheet. openhtmltopdf puts the present time into the information it hands over, and then
 * copies it into the metadata.
 */
final class PdfDocument extends PDDocument {
    private static final TimeZone CHINA = TimeZone.getTimeZone("Asia/Shanghai");

    private final Instant madeAt;

    PdfDocument(Instant madeAt, long id) {
        this.madeAt = madeAt;
        setDocumentId(id);
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        Calendar date = new GregorianCalendar(CHINA);
        date.setTimeInMillis(madeAt.getEpochSecond() * 1000);
        information.setCreationDate(date);
        super.setDocumentInformation(information);
    }
}
