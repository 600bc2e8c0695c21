package org.onewindow.console.internal;

import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;

/**
 * Shows an applicant without saying who it is: of a person the first character of the name, of a number the last four.
 * The name and the credit code of an organisation are public.
 */
final class Mask {
    private static final int KEPT = 4;

    private Mask() {}

    static Applicant of(Applicant applicant) {
        return new Applicant(
                applicant.kind(),
                applicant.kind() == PersonKind.LEGAL_PERSON ? applicant.name() : name(applicant.name()),
                applicant.idType(),
                applicant.idType() == IdType.CREDIT_CODE ? applicant.idNumber() : number(applicant.idNumber()),
                number(applicant.phone()));
    }

    /** Always two stars, so that the length tells nothing. */
    static String name(String name) {
        return name.isEmpty() ? "**" : Character.toString(name.codePointAt(0)) + "**";
    }

    /** A number of four characters or fewer disappears altogether. */
    static String number(String number) {
        return number.length() <= KEPT ? "****" : "****" + number.substring(number.length() - KEPT);
    }
}
