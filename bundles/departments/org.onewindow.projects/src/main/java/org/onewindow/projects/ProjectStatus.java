package org.onewindow.projects;

import org.onewindow.api.form.Form;

/** How a project came into the register. */
enum ProjectStatus {
    /** 备案 at this centre. */
    FILED,
    /** 核准 at this centre. */
    APPROVED,
    /** Filed or approved elsewhere; entered with its first permit here, as that form stated it. */
    ELSEWHERE;

    boolean isOf(Form entry) {
        return entry.text("/status").filter(name()::equals).isPresent();
    }
}
