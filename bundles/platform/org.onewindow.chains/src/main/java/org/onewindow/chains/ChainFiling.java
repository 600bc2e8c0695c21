package org.onewindow.chains;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.onewindow.api.department.Applicant;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.catalogue.Matter.Channel;

/**
 * An application for a whole chain as it comes in: the body of {@code POST /chain-cases}.
 *
 * @param chain its code
 * @param form the merged one: {@code shared}, and {@code steps} by their ids
 * @param materials each once, by the chain's codes
 * @param overrides by pointers into this application
 * @param agent who acts for the applicant; null when nobody does
 * @param site the id of the site at which it is handed in; null at the main hall
 * @param delivery how the applicant wants to have the results; null when nothing was said
 */
public record ChainFiling(
        String chain,
        Channel channel,
        Applicant applicant,
        JsonNode form,
        List<HandedIn> materials,
        List<FaultOverride> overrides,
        Agent agent,
        String site,
        @JsonInclude(JsonInclude.Include.NON_NULL) DeliveryWish delivery) {
    public ChainFiling {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(form, "form");
        materials = materials == null ? List.of() : List.copyOf(materials);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
    }
}
