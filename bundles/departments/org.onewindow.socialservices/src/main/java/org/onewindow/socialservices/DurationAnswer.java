package org.onewindow.socialservices;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.api.text.Text;

/**
 * For how long unemployment benefit would be paid.
 *
 * @param contributionMonths full months of contributions
 * @param entitled whether they give a claim
 * @param months for these contributions alone, 0 without a claim
 * @param unusedMonths left from before, as asked
 * @param totalMonths with those, at most 24
 * @param source the law it rests on, by language
 */
@Schema(name = "BenefitDuration")
record DurationAnswer(
        int contributionMonths, boolean entitled, int months, int unusedMonths, int totalMonths, Text source) {
    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("contributionMonths", contributionMonths);
        json.put("entitled", entitled);
        json.put("months", months);
        json.put("unusedMonths", unusedMonths);
        json.put("totalMonths", totalMonths);
        json.put("source", Map.of("zh-CN", source.zh(), "en", source.en()));
        return json;
    }
}
