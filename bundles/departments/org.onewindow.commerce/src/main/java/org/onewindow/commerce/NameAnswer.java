package org.onewindow.commerce;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onewindow.api.text.Text;

/**
 * Whether a name is free.
 *
 * @param name as the register would write it; cut when it is longer than a name may be
 * @param rule the code of the rule that stands against it; null when it is free
 * @param reason the rule's sentence by language; null when it is free
 * @param keptUntil the last day for which it is kept for somebody, {@code YYYY-MM-DD}; null when it is not
 */
@Schema(name = "NameAnswer")
record NameAnswer(String name, boolean free, String rule, Text reason, String keptUntil) {
    static NameAnswer free(String name) {
        return new NameAnswer(name, true, null, null, null);
    }

    static NameAnswer taken(String name, NameFault fault, Text reason, Optional<String> keptUntil) {
        return new NameAnswer(name, false, fault.code(), reason, keptUntil.orElse(null));
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("free", free);
        json.put("rule", rule);
        json.put("reason", reason == null ? null : Map.of("zh-CN", reason.zh(), "en", reason.en()));
        if (keptUntil != null) {
            json.put("keptUntil", keptUntil);
        }
        return json;
    }
}
