package org.onewindow.cases.internal.fees;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.onewindow.api.text.Text;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.FeeExemption;
import org.onewindow.cases.fees.Yuan;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter.Fee;
import org.onewindow.catalogue.Matter.FeeCondition;

/**
 * What a case costs by its definition, its form and what the centre has set over the matter on the day it was filed, and by
 * nothing else: always the lower bound (row 99), by the published standard (行政许可法 art. 59). Pure.
 */
public final class Drafting {
    private Drafting() {}

    /**
     * The fees that are charged, in the order of the definition. One whose condition the form does not meet, or of which it
     * counts none, is left out.
     *
     * @param definition frozen: a setting that exempts from the fees is part of it (row 100)
     * @param form that the definition's schema has passed
     * @param organNames the name of any organ, by its id
     * @throws IllegalArgumentException when the form counts a fee by something that is no number, which lint excludes
     */
    public static List<BillLine> lines(Definition definition, JsonNode form, Function<String, Text> organNames) {
        return definition.matter().fees().stream()
                .filter(fee -> isCharged(fee.when(), form))
                .filter(fee -> quantity(fee, form).signum() > 0)
                .map(fee -> line(definition, fee, quantity(fee, form), organNames))
                .toList();
    }

    private static boolean isCharged(FeeCondition when, JsonNode form) {
        if (when == null) {
            return true;
        }
        var field = form.at(when.pointer());
        return field.isArray() ? anyOf(when, field) : oneOf(when, field);
    }

    private static boolean anyOf(FeeCondition when, JsonNode chosen) {
        for (JsonNode one : chosen) {
            if (oneOf(when, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean oneOf(FeeCondition when, JsonNode value) {
        return value.isValueNode() && !value.isNull() && when.values().contains(value.asText());
    }

    private static BigDecimal quantity(Fee fee, JsonNode form) {
        if (fee.quantity() == null) {
            return BigDecimal.ONE;
        }
        var counted = form.at(fee.quantity());
        if (counted.isMissingNode() || counted.isNull()) {
            return BigDecimal.ZERO;
        }
        if (!counted.isNumber()) {
            throw new IllegalArgumentException("no number at " + fee.quantity() + " to charge " + fee.code() + " by");
        }
        return counted.decimalValue();
    }

    private static BillLine line(
            Definition definition, Fee fee, BigDecimal quantity, Function<String, Text> organNames) {
        var matter = definition.matter();
        var document = definition.settings().feeExemption();
        boolean own = fee.payee() == null || fee.payee().equals(matter.organ());
        return new BillLine(
                        matter.code(),
                        fee.code(),
                        fee.name(),
                        fee.min(),
                        quantity,
                        Yuan.rounded(fee.min().multiply(quantity)),
                        own ? matter.organ() : fee.payee(),
                        own ? definition.organ().name() : organNames.apply(fee.payee()),
                        fee.standard(),
                        fee.basis(),
                        null)
                .exempted(document == null ? null : FeeExemption.ofTheMatter(document));
    }
}
