package org.onewindow.taxation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onewindow.api.text.Messages;
import org.onewindow.api.text.Text;

/**
 * A tax as the endpoints tell it. Amounts are in CNY with two decimals.
 *
 * @param on the day that decides the rate
 * @param rate 0.01 is 1%
 * @param tax base times rate, rounded half up to the cent
 * @param reduction what of it is not collected
 * @param amount what is to be paid
 * @param basis the articles that the computation rests on, by language
 * @param source the document with the rate or the relief, by language
 * @param validFrom the first day of that provision
 * @param validUntil its last day; null when none has been set
 * @param note what this answer is worth, by language
 */
@Schema(name = "TaxAnswer")
record TaxAnswer(
        LocalDate on,
        BigDecimal base,
        BigDecimal rate,
        BigDecimal tax,
        BigDecimal reduction,
        BigDecimal amount,
        Text basis,
        Text source,
        LocalDate validFrom,
        LocalDate validUntil,
        Text note) {
    private static final Messages MESSAGES = Messages.of(TaxAnswer.class);

    static TaxAnswer of(Assessment assessed, LocalDate on, String tax) {
        List<String> sources = assessed.sources();
        return new TaxAnswer(
                on,
                Money.toCent(assessed.base()),
                assessed.rate(),
                assessed.tax(),
                assessed.reduction(),
                assessed.payable(),
                MESSAGES.text("basis." + tax),
                MESSAGES.text("source." + sources.get(sources.size() - 1)),
                assessed.validity().from(),
                assessed.validity().until().orElse(null),
                MESSAGES.text("note"));
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("on", on.toString());
        json.put("base", base);
        json.put("rate", rate);
        json.put("tax", tax);
        json.put("reduction", reduction);
        json.put("amount", amount);
        json.put("basis", inBothLanguages(basis));
        json.put("source", inBothLanguages(source));
        json.put("validFrom", validFrom.toString());
        json.put("validUntil", validUntil == null ? null : validUntil.toString());
        json.put("note", inBothLanguages(note));
        return json;
    }

    private static Map<String, String> inBothLanguages(Text text) {
        return Map.of("zh-CN", text.zh(), "en", text.en());
    }
}
