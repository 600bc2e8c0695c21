package org.onewindow.cases.internal;

import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ChainPart;
import org.onewindow.catalogue.Matter;

/** 超时默许, 缺席默认: local and contested law, so only where a definition says so. */
public final class Silence {
    private Silence() {}

    /** Whether an organ that says nothing in a case of this matter consents: its chain says it, or else the matter. */
    public static boolean isConsent(CaseFile file, Matter matter) {
        return matter.joint() != null
                && file.annex(ChainPart.ANNEX)
                        .map(ChainPart::silenceIsConsent)
                        .orElse(matter.joint().silenceIsConsent());
    }
}
