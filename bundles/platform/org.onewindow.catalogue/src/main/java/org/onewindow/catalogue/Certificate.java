package org.onewindow.catalogue;

import java.util.List;
import java.util.Objects;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.text.Text;

/**
 * A certificate (证照) that is issued at the end.
 *
 * @param type kebab-case, shared by all matters that issue, change or renew the same certificate
 * @param numberFrom the field of the case's result that holds its number; null when the centre numbers it
 * @param holder who holds it when that is not the applicant, such as the company that is founded; null for the applicant
 * @param validity how long it is valid from its issue; null when something else says it, or it has no end
 * @param untilFrom the field of the case's result that holds its last day; null when none does
 * @param listed whether it may be verified in public; false where that would tell state secrets (row 9)
 * @param shows what stands on it besides holder, number and dates (照面), in its order
 */
public record Certificate(
        String type,
        Text name,
        String numberFrom,
        Holder holder,
        Period validity,
        String untilFrom,
        boolean listed,
        List<Shown> shows) {
    public Certificate {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(name, "name");
        shows = shows == null ? List.of() : List.copyOf(shows);
    }

    /**
     * Who holds a certificate.
     *
     * @param name where the case says the name, as in {@link Shown}
     * @param idNumber where it says the credit code, or the number of the document
     * @param idType where it says what document that is; null when its shape tells
     * @param phone where it says how the holder can be told that the certificate ends; null where only the applicant's is
     *     known, as of a company that is just founded
     */
    public record Holder(String name, String idNumber, String idType, String phone) {
        public Holder {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(idNumber, "idNumber");
        }
    }

    /**
     * Something that stands on a certificate.
     *
     * @param code kebab-case, unique among what the certificate shows
     * @param from JSON pointer: {@code /form/} and a field of the form, {@code *} for every item of a list, or {@code
     *     /result/} and a field of the case's result
     * @param labels JSON pointer to the field of the form that has words for the values of the result's field; null when they
     *     are shown as they are, or in the words of the form's own field
     */
    public record Shown(String code, Text name, String from, String labels) {
        public Shown {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(from, "from");
        }
    }
}
