package org.onewindow.policejustice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onewindow.api.form.Form;

/** What is notarised (公证法 art. 11), by whom it must be handled and with which papers (公证程序规则 art. 11, 18). */
enum NotarySubject {
    CONTRACT(false, Paper.DOCUMENT),
    INHERITANCE(false, Paper.DEATH, Paper.KINSHIP, Paper.PROPERTY),
    MANDATE(true, Paper.DOCUMENT),
    DECLARATION(true, Paper.DOCUMENT),
    GIFT(true, Paper.DOCUMENT, Paper.PROPERTY),
    WILL(true, Paper.PROPERTY),
    PROPERTY_DIVISION(false, Paper.DOCUMENT, Paper.PROPERTY),
    TENDER(false, Paper.DOCUMENT),
    MARITAL_STATUS(false, Paper.FACT),
    KINSHIP(false, Paper.KINSHIP),
    ADOPTION(true, Paper.FACT),
    BIRTH(false, Paper.FACT),
    /** The person before the notary is the proof. */
    SURVIVAL(true),
    DEATH(false, Paper.FACT),
    CAREER(false, Paper.FACT),
    EDUCATION(false, Paper.FACT),
    CRIMINAL_RECORD(false, Paper.FACT),
    ARTICLES(false, Paper.DOCUMENT),
    ORGANISATION(false, Paper.FACT),
    /** What there is to preserve decides what is brought. */
    EVIDENCE(false),
    SIGNATURE(false, Paper.DOCUMENT),
    TRUE_COPY(false, Paper.DOCUMENT),
    OTHER(false);

    private final boolean inPerson;
    private final List<Paper> papers;

    NotarySubject(boolean inPerson, Paper... papers) {
        this.inPerson = inPerson;
        this.papers = List.of(papers);
    }

    /** A paper with the finding that says that it is missing. */
    enum Paper {
        DOCUMENT("document", "notary-document-missing"),
        FACT("fact-proof", "notary-fact-proof-missing"),
        KINSHIP("kinship-proof", "notary-kinship-proof-missing"),
        DEATH("death-proof", "notary-death-proof-missing"),
        PROPERTY("property-proof", "notary-property-proof-missing");

        private final String material;
        private final String finding;

        Paper(String material, String finding) {
            this.material = material;
            this.finding = finding;
        }

        String material() {
            return material;
        }

        String finding() {
            return finding;
        }
    }

    static Optional<NotarySubject> of(Form form) {
        return form.text("/subject").flatMap(name -> Arrays.stream(values())
                .filter(subject -> subject.name().equals(name))
                .findFirst());
    }

    /** Whether a natural person cannot leave it to an agent. */
    boolean isInPerson() {
        return inPerson;
    }

    /** Whether the general places will do although real property is concerned (公证法 art. 25). */
    boolean mayBeDoneElsewhere() {
        return this == MANDATE || this == DECLARATION || this == GIFT || this == WILL;
    }

    List<Paper> papers() {
        return papers;
    }
}
