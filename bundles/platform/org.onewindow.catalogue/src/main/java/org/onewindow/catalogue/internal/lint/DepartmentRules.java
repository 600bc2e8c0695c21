package org.onewindow.catalogue.internal.lint;

import java.util.HashSet;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;
import org.onewindow.catalogue.internal.read.Source;

/** What must hold for {@code department.yaml}. */
final class DepartmentRules {
    private DepartmentRules() {}

    /** @param id the id in the bundle's manifest */
    static void check(Source department, String id, Faults faults) {
        if (!department.at("/id").asText().equals(id)) {
            faults.add(department, "/id", "department-id", id);
        }
        // A provincial checker refuses a matter whose two numbers are the same (rules.md, Matter fields).
        String consult = digits(department, "/contact/consultPhone");
        if (consult.equals(digits(department, "/contact/complaintPhone"))) {
            faults.add(department, "/contact/complaintPhone", "phones-alike");
        }
        var organs = new HashSet<String>();
        for (int i = 0; i < department.at("/organs").size(); i++) {
            String pointer = Pointers.item("/organs", i) + "/id";
            String organ = department.at(pointer).asText();
            if (!organs.add(organ)) {
                faults.add(department, pointer, "duplicate-code", organ);
            }
        }
    }

    private static String digits(Source department, String pointer) {
        return department.at(pointer).asText().replaceAll("[^0-9]", "");
    }
}
