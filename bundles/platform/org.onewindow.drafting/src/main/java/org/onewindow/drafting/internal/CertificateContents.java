package org.onewindow.drafting.internal;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.VerificationCode;
import org.onewindow.papers.Block;
import org.onewindow.papers.Block.Code;
import org.onewindow.papers.Block.Fact;
import org.onewindow.papers.Block.Facts;
import org.onewindow.papers.Block.SealPlace;
import org.onewindow.papers.PaperDate;

/** What stands on a certificate: the holder, what its matter shows, how long it is valid, who issued it, and how to verify it. */
final class CertificateContents {
    private CertificateContents() {}

    /** @param address of public verification, to which the licence's code is added */
    static List<Block> of(Licence licence, String address, Words words) {
        var validity = licence.validity();
        var facts = new ArrayList<Fact>();
        facts.add(words.fact("holderId", licence.holder().idNumber()));
        licence.face().forEach(shown -> facts.add(new Fact(words.of(shown.name()), words.of(shown.value()))));
        facts.add(words.fact("issuedOn", validity.issuedOn()));
        facts.add(words.fact(
                "validity",
                validity.until() == null
                        ? words.of("validity.open", words.date(validity.from()))
                        : words.of("validity", words.date(validity.from()), words.date(validity.until()))));
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(null, facts));
        // What tells state secrets can't be verified in public (row 9).
        if (licence.listed()) {
            var code = licence.verificationCode();
            blocks.add(new Code(address + code, words.of("verify", VerificationCode.printed(code))));
        }
        blocks.add(new SealPlace(
                words.of(licence.issuer().organName()), new PaperDate(validity.issuedOn()).formal(words.language())));
        return blocks;
    }
}
