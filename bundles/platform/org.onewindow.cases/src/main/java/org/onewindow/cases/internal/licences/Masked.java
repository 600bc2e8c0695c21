package org.onewindow.cases.internal.licences;

import java.time.LocalDate;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Verification;

/** What the public learns about a licence. */
final class Masked {
    private static final int KEPT = 4;

    private Masked() {}

    static Verification of(Licence licence, LocalDate today) {
        var holder = licence.holder();
        boolean organisation = holder.kind() == PersonKind.LEGAL_PERSON;
        return new Verification(
                licence.type().name(),
                organisation ? licence.number() : number(licence.number()),
                organisation ? holder.name() : name(holder.name()),
                licence.issuer().organName(),
                licence.standing(today),
                licence.validity().issuedOn(),
                licence.validity().from(),
                licence.validity().until());
    }

    /** Always two stars, so that the length tells nothing. */
    private static String name(String name) {
        return name.isEmpty() ? "**" : Character.toString(name.codePointAt(0)) + "**";
    }

    /** Of a number of four characters or fewer nothing stays. */
    private static String number(String number) {
        return number.length() <= KEPT ? "****" : "****" + number.substring(number.length() - KEPT);
    }
}
