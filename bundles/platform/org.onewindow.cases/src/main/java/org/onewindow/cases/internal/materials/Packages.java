package org.onewindow.cases.internal.materials;

import java.io.IOException;
import org.onewindow.cases.materials.FileType;

/**
 * What is packed as a ZIP file: OFD by its entry {@code OFD.xml} (GB/T 33190-2016), DOCX and XLSX by the type of their main
 * part in {@code [Content_Types].xml} (ISO/IEC 29500-2). Whatever else is packed is not allowed.
 */
final class Packages {
    private static final String OFD = "OFD.xml";
    private static final String OFD_NAMESPACE = "ofdspec.org";
    private static final String TYPES = "[Content_Types].xml";
    private static final String DOCX = FileType.DOCX.mediaType() + ".main+xml";
    private static final String XLSX = FileType.XLSX.mediaType() + ".main+xml";
    private static final String MACROS = "vbaProject.bin";
    private static final String MACRO_TYPE = "macroEnabled";

    private Packages() {}

    static Judgement judge(Content content) throws IOException {
        var zip = Zip.read(content);
        if (zip.isEmpty()) {
            return Judgement.DAMAGED;
        }
        var directory = zip.get();
        var ofd = directory.named(OFD);
        var types = directory.named(TYPES);
        if (ofd.size() + types.size() > 1) {
            return Judgement.AMBIGUOUS;
        }
        if (ofd.isEmpty() && types.isEmpty()) {
            return Judgement.NOT_ALLOWED;
        }
        if (directory.isEncrypted()) {
            return Judgement.ENCRYPTED;
        }
        var said = Zip.beginning(content, ofd.isEmpty() ? types.get(0) : ofd.get(0));
        if (said.isEmpty()) {
            return Judgement.DAMAGED;
        }
        return ofd.isEmpty() ? office(directory, said.get()) : ofd(said.get());
    }

    private static Judgement ofd(String main) {
        return main.contains(OFD_NAMESPACE) ? Judgement.is(FileType.OFD) : Judgement.NOT_ALLOWED;
    }

    private static Judgement office(Zip directory, String types) {
        if (directory.hasNameEndingIn(MACROS) || types.contains(MACRO_TYPE)) {
            return Judgement.MACROS;
        }
        boolean text = types.contains(DOCX);
        boolean sheet = types.contains(XLSX);
        if (text && sheet) {
            return Judgement.AMBIGUOUS;
        }
        return text ? Judgement.is(FileType.DOCX) : sheet ? Judgement.is(FileType.XLSX) : Judgement.NOT_ALLOWED;
    }
}
