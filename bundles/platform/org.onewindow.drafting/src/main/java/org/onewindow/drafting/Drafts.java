package org.onewindow.drafting;

import java.net.URI;
import java.util.Locale;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.papers.Paper;
import org.onewindow.catalogue.Definition;
import org.onewindow.chains.ChainPaper;
import org.onewindow.papers.Sheet;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Writes what stands on the papers of the centre. What the law says is cited with its article; of a matter that no centre has
 * confirmed the paper says so. Thread-safe.
 */
@ProviderType
public interface Drafts {
    /** A paper of a case. */
    Sheet of(Paper paper, Locale language);

    /** The title of a paper of a case, such as 受理通知书. */
    String title(Paper paper, Locale language);

    /** A paper of a chain's application. */
    Sheet of(ChainPaper paper, Locale language);

    /** The title of a paper of a chain's application, such as 一件事收件凭证. */
    String title(ChainPaper paper, Locale language);

    /**
     * A licence as its holder gets it, with a code by which anybody can verify it.
     *
     * @param verification the address of public verification, without the licence's code; the centre's configured one goes
     *     before it
     */
    Sheet certificate(Licence licence, URI verification, Locale language);

    /** What an applicant is told once about a matter (一次性告知单, rows 11 and 105). */
    Sheet notice(Definition definition, Locale language);
}
