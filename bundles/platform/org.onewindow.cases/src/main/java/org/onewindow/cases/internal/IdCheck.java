package org.onewindow.cases.internal;

import java.util.List;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.identity.CreditCode;
import org.onewindow.api.identity.ResidentId;
import org.onewindow.api.problem.Fault;

/** Whether the number of a document can be one. */
public final class IdCheck {
    private IdCheck() {}

    /** What is wrong with a number of this type; a wrong check digit of a credit code is overridable (rules.md, Codes). */
    public static List<Fault> faults(String pointer, IdType type, String number) {
        if (type == IdType.RESIDENT_ID && !ResidentId.isValid(number)) {
            return List.of(Texts.fault(pointer, "resident-id-wrong"));
        }
        if (type != IdType.CREDIT_CODE || CreditCode.hasValidCheck(number)) {
            return List.of();
        }
        return CreditCode.isWellFormed(number)
                ? List.of(Texts.overridable(pointer, "credit-code-check"))
                : List.of(Texts.fault(pointer, "credit-code-malformed"));
    }
}
