package org.onewindow.chains;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.HandedIn;

/**
 * What a clerk puts right so that a step can be filed; with nothing in it, it is tried again as it is.
 *
 * @param part the step's own part of the form, anew; null when it stays
 * @param shared the shared part, anew, for every step that is not filed yet; null when it stays
 * @param materials all materials of the chain, anew; null when they stay
 * @param overrides by pointers into the chain's application; instead of those it had
 */
public record StepCorrection(JsonNode part, JsonNode shared, List<HandedIn> materials, List<FaultOverride> overrides) {
    public StepCorrection {
        materials = materials == null ? null : List.copyOf(materials);
        overrides = overrides == null ? null : List.copyOf(overrides);
    }
}
