package org.onewindow.commerce;

import java.util.List;
import org.onewindow.api.form.Form;

/** The people in a company's offices (主要人员), as its form lists them. */
final class Officers {
    static final String DIRECTOR = "DIRECTOR";
    static final String MANAGER = "MANAGER";
    static final String SUPERVISOR = "SUPERVISOR";

    private Officers() {}

    static List<String> positions(Form officer) {
        return officer.items("/positions").stream()
                .flatMap(position -> position.text("").stream())
                .toList();
    }

    /** Whether an officer may represent the company (公司法 art. 10). */
    static boolean mayRepresent(Form officer) {
        return positions(officer).contains(DIRECTOR) || positions(officer).contains(MANAGER);
    }
}
