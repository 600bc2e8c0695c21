package org.onewindow.projects;

import java.util.Arrays;
import org.onewindow.api.form.Form;

/** What a project can be given at this centre, each the result of one matter. */
enum PermitKind {
    /** 核准文件. */
    APPROVAL("project-approval"),
    /** 建设用地规划许可证. */
    LAND_USE("land-use-planning-permit"),
    /** 建设工程规划许可证. */
    WORKS("works-planning-permit"),
    /** 环境影响报告表批复. */
    EIA_FORM("eia-form"),
    /** 环境影响报告书批复. */
    EIA_REPORT("eia-report"),
    /** 水土保持方案审批决定. */
    SOIL_WATER("soil-water-plan"),
    /** 施工许可证. */
    CONSTRUCTION("construction-permit"),
    /** 联合验收意见书. */
    ACCEPTANCE("joint-acceptance");

    private final String matter;

    PermitKind(String matter) {
        this.matter = matter;
    }

    String matter() {
        return matter;
    }

    /** Whether an entry of the register is of this kind. */
    boolean isOf(Form entry) {
        return entry.text("/matter").filter(matter::equals).isPresent();
    }

    /** @throws IllegalArgumentException when the matter gives none */
    static PermitKind of(String matter) {
        return Arrays.stream(values())
                .filter(kind -> kind.matter.equals(matter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no permit comes of " + matter));
    }
}
