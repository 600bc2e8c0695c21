package org.onewindow.socialservices;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.onewindow.api.form.Form;

/**
 * The grounds on which an employee may withdraw (住房公积金管理条例 art. 24), each with the paper that proves it, whether the
 * account is closed with it (art. 24(2) to (4)) and whether it pays back an expense.
 */
enum WithdrawalGround {
    PURCHASE("purchase-contract", "purchase-contract-missing", false, true),
    BUILDING("building-approval", "building-approval-missing", false, true),
    RETIREMENT("retirement-proof", "retirement-proof-missing", true, false),
    DISABILITY("disability-proof", "disability-proof-missing", true, false),
    EMIGRATION("emigration-proof", "emigration-proof-missing", true, false),
    LOAN("loan-proof", "loan-proof-missing", false, true),
    RENT("rent-proof", "rent-proof-missing", false, true),
    DEATH("inheritance-proof", "inheritance-proof-missing", false, false);

    private final String material;
    private final String finding;
    private final boolean closing;
    private final boolean paysExpense;

    WithdrawalGround(String material, String finding, boolean closing, boolean paysExpense) {
        this.material = material;
        this.finding = finding;
        this.closing = closing;
        this.paysExpense = paysExpense;
    }

    boolean closesAccount() {
        return closing;
    }

    boolean paysExpense() {
        return paysExpense;
    }

    /** The code of what is found when the proof is not among the materials. */
    Optional<String> missing(Set<String> materials) {
        return materials.contains(material) ? Optional.empty() : Optional.of(finding);
    }

    static Optional<WithdrawalGround> of(Form form) {
        return form.text("/ground").flatMap(name -> Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst());
    }
}
