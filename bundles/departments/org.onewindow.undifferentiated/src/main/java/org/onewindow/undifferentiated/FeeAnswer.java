package org.onewindow.undifferentiated;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.onewindow.api.text.Text;

/**
 * What the occupation of an urban road would cost.
 *
 * @param area in m²
 * @param rate in CNY for a m² and day
 * @param fee in CNY
 * @param on the day whose rate it is, {@code YYYY-MM-DD}
 * @param source where the rate comes from, by language
 */
@Schema(name = "OccupationFee")
record FeeAnswer(String area, int days, String purpose, String rate, String fee, String on, Text source) {
    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("area", area);
        json.put("days", days);
        json.put("purpose", purpose);
        json.put("rate", rate);
        json.put("fee", fee);
        json.put("on", on);
        json.put("source", Map.of("zh-CN", source.zh(), "en", source.en()));
        return json;
    }
}
