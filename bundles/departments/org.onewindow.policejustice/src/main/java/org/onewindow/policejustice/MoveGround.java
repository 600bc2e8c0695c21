package org.onewindow.policejustice;

import java.util.Arrays;
import java.util.Optional;
import org.onewindow.api.form.Form;

/** Why a registration moves, and by which paper that is proved (户口登记条例 art. 10, 国发〔2014〕25号). */
enum MoveGround {
    SPOUSE("marriage-proof", "marriage-proof-missing"),
    CHILD_JOINS_PARENT("kinship-proof", "kinship-proof-missing"),
    PARENT_JOINS_CHILD("kinship-proof", "kinship-proof-missing"),
    HOME("home-proof", "home-proof-missing"),
    EMPLOYMENT("employment-proof", "employment-proof-missing"),
    STUDY("admission-proof", "admission-proof-missing"),
    DISCHARGED("discharge-proof", "discharge-proof-missing");

    private final String material;
    private final String finding;

    MoveGround(String material, String finding) {
        this.material = material;
        this.finding = finding;
    }

    static Optional<MoveGround> of(Form form) {
        return form.text("/ground").flatMap(name -> Arrays.stream(values())
                .filter(ground -> ground.name().equals(name))
                .findFirst());
    }

    /** The code of the material that proves it. */
    String material() {
        return material;
    }

    /** The code of the finding that says that the proof is missing. */
    String finding() {
        return finding;
    }
}
