package org.onewindow.api.department;

import java.util.Objects;

/**
 * Who applies (申请人).
 *
 * @param name as on the document
 * @param idNumber the number of the document of kind {@code idType}
 * @param phone where the centre can reach the applicant
 */
public record Applicant(PersonKind kind, String name, IdType idType, String idNumber, String phone) {
    public Applicant {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(idType, "idType");
        Objects.requireNonNull(idNumber, "idNumber");
        Objects.requireNonNull(phone, "phone");
    }

    /** Personal data: never in a log. */
    @Override
    public String toString() {
        return "Applicant[" + kind + "]";
    }

    /** Whom a matter is for (服务对象). */
    public enum PersonKind {
        NATURAL_PERSON,
        LEGAL_PERSON
    }

    /** The document that identifies an applicant. */
    public enum IdType {
        RESIDENT_ID,
        CREDIT_CODE,
        PASSPORT,
        OTHER
    }
}
