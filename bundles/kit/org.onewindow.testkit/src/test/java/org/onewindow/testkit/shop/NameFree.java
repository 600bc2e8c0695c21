package org.onewindow.testkit.shop;

import java.util.List;
import org.onewindow.api.department.CaseRule;
import org.onewindow.api.department.Finding;
import org.onewindow.api.department.Submission;
import org.onewindow.api.register.Registers;

/** A name is free and begins with the town. */
public final class NameFree implements CaseRule {
    private final Registers registers;
    private final Town town;

    public NameFree(Registers registers, Town town) {
        this.registers = registers;
        this.town = town;
    }

    @Override
    public List<Finding> check(Submission submission) {
        String pointer = submission.form().pointer("/name");
        String name = submission.form().text("/name").orElse("");
        if (!name.startsWith(town.name())) {
            return List.of(Finding.warning(pointer, "name-elsewhere", town.name()));
        }
        return registers.findBy("shops", "name", name).isEmpty()
                ? List.of()
                : List.of(Finding.fault(pointer, "name-taken", name));
    }
}
