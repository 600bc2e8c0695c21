package org.onewindow.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.api.department.Step;
import org.onewindow.api.form.Form;

/**
 * What the register keeps of a project. It holds organisations and figures, no person. All values are strings. Pure
 * functions.
 */
final class ProjectDocument {
    private ProjectDocument() {}

    /** Of a form of filing or approval. */
    static Map<String, Object> registered(Step step, String code, ProjectStatus status) {
        Form form = step.form();
        Map<String, Object> document = head(form, code, status);
        copy(form, "/projectType", document, "projectType");
        copy(form, "/industry", document, "industry");
        copy(form, "/catalogueItem", document, "catalogueItem");
        copy(form, "/place", document, "place");
        form.number("/investment/total").ifPresent(total -> document.put("totalInvestment", Amounts.plain(total)));
        document.put("registeredOn", step.on().toString());
        document.put("caseNumber", step.caseNumber());
        return document;
    }

    /** Of a later form, for a project that has no entry yet. */
    static Map<String, Object> stated(Step step, String code) {
        Form form = step.form();
        Map<String, Object> document = head(form, code, ProjectStatus.ELSEWHERE);
        copy(form, "/filedElsewhere/authority", document, "registeredBy");
        copy(form, "/filedElsewhere/registeredOn", document, "registeredOn");
        document.put("caseNumber", step.caseNumber());
        return document;
    }

    private static Map<String, Object> head(Form form, String code, ProjectStatus status) {
        var document = new LinkedHashMap<String, Object>();
        document.put("code", code);
        document.put("status", status.name());
        copy(form, "/projectName", document, "name");
        copy(form, "/developer/name", document, "developer");
        copy(form, "/developer/creditCode", document, "developerId");
        return document;
    }

    private static void copy(Form from, String field, Map<String, Object> to, String name) {
        from.text(field).ifPresent(text -> to.put(name, text));
    }
}
