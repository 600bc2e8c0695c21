package org.onewindow.policejustice;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an identity card would be like.
 *
 * @param on the day asked about, {@code YYYY-MM-DD}
 * @param age in full years on that day
 * @param validUntil the last day of the term when the card is made on that day, {@code YYYY-MM-DD}; null for a card
 *     without end
 * @param guardianNeeded whether a guardian applies
 * @param fee in CNY, two decimals
 * @param freeForHardship whether people in hardship pay nothing
 * @param feeSource the notice that sets the fee, by language: {@code zh-CN} and {@code en}
 */
@Schema(name = "CardAnswer")
record CardAnswer(
        String on,
        int age,
        CardTerm term,
        @Schema(nullable = true) String validUntil,
        boolean guardianNeeded,
        String fee,
        boolean freeForHardship,
        Map<String, String> feeSource) {
    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", on);
        json.put("age", age);
        json.put("term", term.name());
        json.put("validUntil", validUntil);
        json.put("guardianNeeded", guardianNeeded);
        json.put("fee", fee);
        json.put("freeForHardship", freeForHardship);
        json.put("feeSource", feeSource);
        return json;
    }
}
