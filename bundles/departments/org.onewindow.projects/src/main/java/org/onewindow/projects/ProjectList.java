package org.onewindow.projects;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Projects of one name.
 *
 * @param next always null: the register answers at most 200 and there is no second page
 */
@Schema(name = "ProjectList")
record ProjectList(List<ProjectAnswer> items, String next) {
    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("items", items.stream().map(ProjectAnswer::toJson).toList());
        json.put("next", next);
        return json;
    }
}
