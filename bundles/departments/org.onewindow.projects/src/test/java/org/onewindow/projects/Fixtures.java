package org.onewindow.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.testkit.TestCentre;

/** What the tests share: the project of the specimens, and its permits. */
final class Fixtures {
    static final String CODE = "2401-361123-04-01-010001";
    static final String NAME = "年产20万台精密减速机项目";
    static final String DEVELOPER = "玉山县示例智造有限公司";
    static final String LAND_PERMIT = "地字第3611232024YG0000012号";
    static final String WORKS_PERMIT = "建字第3611232024GG0000026号";

    private Fixtures() {}

    /** The credit code of the specimens' developer. */
    static String developerId() {
        return new TestCentre()
                .specimen("land-use-planning-permit")
                .form()
                .text("/developer/creditCode")
                .orElseThrow();
    }

    /** The project of the specimens as the register keeps it. */
    static Map<String, Object> project(ProjectStatus status, String registeredOn) {
        return Map.of(
                "code", CODE,
                "name", NAME,
                "status", status.name(),
                "developer", DEVELOPER,
                "developerId", developerId(),
                "registeredOn", registeredOn);
    }

    static Map<String, Object> permit(PermitKind kind, String number, Map<String, String> figures) {
        var document = new LinkedHashMap<String, Object>(figures);
        document.put("number", number);
        document.put("matter", kind.matter());
        document.put("projectCode", CODE);
        document.put("issuedOn", "2024-03-18");
        return document;
    }
}
