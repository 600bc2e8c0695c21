package org.onewindow.projects;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.api.form.Form;

/**
 * A permit of a project.
 *
 * @param matter the code of the matter of which it is the result
 * @param issuedOn {@code YYYY-MM-DD}
 */
@Schema(name = "ProjectPermit")
record PermitAnswer(String matter, String number, String issuedOn) {
    static PermitAnswer of(Form entry) {
        return new PermitAnswer(
                entry.text("/matter").orElse(null),
                entry.text("/number").orElse(null),
                entry.text("/issuedOn").orElse(null));
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("matter", matter);
        json.put("number", number);
        json.put("issuedOn", issuedOn);
        return json;
    }
}
