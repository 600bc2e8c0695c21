package org.onewindow.cases.internal;

import org.onewindow.cases.CaseFile;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.Filing;

/** Keeps with a case as which part of a chain it was filed. */
final class ChainRule implements StepRule {
    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var file = received.file();
        return filing.chain() == null
                ? file
                : file.change().annex(ChainPart.ANNEX, filing.chain()).same();
    }
}
