package org.onewindow.catalogue.internal.content;

import com.fasterxml.jackson.databind.JsonNode;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.catalogue.Chain;
import org.onewindow.catalogue.Chain.Step;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Matter.Basis;
import org.onewindow.catalogue.Organ;
import org.onewindow.catalogue.internal.read.ChainMapping;
import org.onewindow.catalogue.internal.read.Items;
import org.onewindow.catalogue.internal.read.TextKeys;
import org.onewindow.catalogue.internal.read.Texts;

/** Turns one chain's file, which lint has passed, into a {@link Chain}. */
final class ChainDecoder {
    /** What a chain has before the hash of its content is known; it is not part of the content. */
    private static final String NO_HASH_YET = "";

    private final JsonNode root;
    private final Texts texts;
    private final String code;

    ChainDecoder(JsonNode root, Texts texts) {
        this.root = root;
        this.texts = texts;
        this.code = root.get("code").asText();
    }

    Chain decode(Department department, Organ lead, JsonNode specimen) {
        var mapping = ChainMapping.of(root);
        return new Chain(
                NO_HASH_YET,
                code,
                department.id(),
                department.name(),
                texts.text(TextKeys.chain(code, "name")),
                lead,
                new Period(
                        root.at("/limit/length").asInt(),
                        PeriodUnit.valueOf(root.at("/limit/unit").asText())),
                root.path("silenceIsConsent").asBoolean(),
                Items.list(
                        root.get("basis"),
                        basis -> new Basis(
                                texts.text(TextKeys.law(basis.get("law").asText())),
                                basis.path("articles").asText(null))),
                Items.list(
                        root.get("steps"),
                        step -> new Step(
                                step.get("id").asText(),
                                step.get("matter").asText(),
                                Items.list(step.path("after"), JsonNode::asText),
                                step.path("optional").asBoolean())),
                mapping.shared(),
                mapping.carried(),
                mapping.given(),
                mapping.materials(),
                specimen,
                texts.text(TextKeys.chain(code, "source")));
    }
}
