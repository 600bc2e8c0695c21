package org.onewindow.cases.licences;

import java.util.List;
import java.util.Objects;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Annex;

/**
 * The licence that was issued in a case, as the case and its journal know it: what its printed sheet needs beside the result.
 * Written with the step that issues it, and never changed; what became of the licence afterwards the library knows.
 *
 * @param id of the licence in the library
 * @param serial as in {@link Licence#serial()}
 * @param organ the name of the organ that issued it
 * @param verificationCode see {@link VerificationCode#printed}
 * @param listed whether the code can be verified by the public
 * @param face as in {@link Licence#face()}
 * @param replaces the id of the licence of the same number in whose place it was issued; null when it is a new one
 */
public record IssuedLicence(
        String id,
        Licence.Type type,
        String number,
        int serial,
        Licence.Holder holder,
        Text organ,
        Licence.Validity validity,
        String verificationCode,
        boolean listed,
        List<Licence.Shown> face,
        String replaces) {
    public static final Annex<IssuedLicence> ANNEX = new Annex<>("licence", IssuedLicence.class);

    public IssuedLicence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(organ, "organ");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(verificationCode, "verificationCode");
        face = face == null ? List.of() : List.copyOf(face);
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "IssuedLicence[" + id + ", " + type.code() + "]";
    }
}
