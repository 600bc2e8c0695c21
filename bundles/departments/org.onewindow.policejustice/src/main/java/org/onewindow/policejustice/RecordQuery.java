package org.onewindow.policejustice;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.form.Form;

/** Who may ask for criminal records, about whom and what for (公通字〔2021〕19号 art. 4). Nobody else may. */
enum RecordQuery {
    /** A person about himself or herself, for any lawful purpose. */
    OWN(Set.of(), Set.of()),
    /** A unit about its staff and candidates, where a law bans offenders from the work. */
    UNIT_STAFF(Set.of("EMPLOYMENT"), Set.of("STAFF", "CANDIDATE")),
    /** An authority for a licence or a professional qualification. */
    LICENSING(Set.of("QUALIFICATION"), Set.of("APPLICANT")),
    /** A notary office for a certificate about records. */
    NOTARY(Set.of("NOTARISATION"), Set.of("APPLICANT"));

    private final Set<String> purposes;
    private final Set<String> relations;

    RecordQuery(Set<String> purposes, Set<String> relations) {
        this.purposes = purposes;
        this.relations = relations;
    }

    static Optional<RecordQuery> of(Form form) {
        return form.text("/query").flatMap(name -> Arrays.stream(values())
                .filter(query -> query.name().equals(name))
                .findFirst());
    }

    boolean serves(String purpose) {
        return this == OWN || purposes.contains(purpose);
    }

    /** Whether a unit may ask about a person who is this to it. */
    boolean isAbout(String relation) {
        return relations.contains(relation);
    }
}
