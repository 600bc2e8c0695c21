package org.onewindow.projects;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.form.Form;

/**
 * What the register says of a project: organisations and figures, no person.
 *
 * @param status FILED, APPROVED or ELSEWHERE
 * @param developer the organisation that builds
 * @param industry the division of GB/T 4754; null when it was filed elsewhere
 * @param place null when it was filed elsewhere
 * @param totalInvestment in 10,000 CNY; null when it was filed elsewhere
 * @param registeredOn the day of filing or approval, {@code YYYY-MM-DD}; null when nobody stated it
 * @param registeredBy the authority elsewhere; null when it was this centre
 * @param permits by the day of issue
 */
@Schema(name = "Project")
record ProjectAnswer(
        String code,
        String name,
        String status,
        String developer,
        String industry,
        String place,
        String totalInvestment,
        String registeredOn,
        String registeredBy,
        List<PermitAnswer> permits) {
    static ProjectAnswer of(Form entry, List<Form> permits) {
        return new ProjectAnswer(
                entry.text("/code").orElse(null),
                entry.text("/name").orElse(null),
                entry.text("/status").orElse(null),
                entry.text("/developer").orElse(null),
                entry.text("/industry").orElse(null),
                entry.text("/place").orElse(null),
                entry.text("/totalInvestment").orElse(null),
                entry.text("/registeredOn").orElse(null),
                entry.text("/registeredBy").orElse(null),
                permits.stream().map(PermitAnswer::of).toList());
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", code);
        json.put("name", name);
        json.put("status", status);
        json.put("developer", developer);
        json.put("industry", industry);
        json.put("place", place);
        json.put("totalInvestment", totalInvestment);
        json.put("registeredOn", registeredOn);
        json.put("registeredBy", registeredBy);
        json.put("permits", permits.stream().map(PermitAnswer::toJson).toList());
        return json;
    }
}
