package org.onewindow.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.onewindow.api.department.Applicant;
import org.onewindow.catalogue.Matter.Channel;

/**
 * An application as it comes in: the body of {@code POST /cases}.
 *
 * @param matter the matter's code
 * @param window the number of the window at which it is filed, such as {@code A01}; null when none is named
 * @param form the filled form, to be checked by the matter's schema and rules
 */
public record Filing(
        String matter,
        Channel channel,
        String window,
        Applicant applicant,
        JsonNode form,
        List<HandedIn> materials,
        List<FaultOverride> overrides) {
    /** At no window in particular. */
    public Filing(
            String matter,
            Channel channel,
            Applicant applicant,
            JsonNode form,
            List<HandedIn> materials,
            List<FaultOverride> overrides) {
        this(matter, channel, null, applicant, form, materials, overrides);
    }

    public Filing {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(applicant, "applicant");
        Objects.requireNonNull(form, "form");
        materials = materials == null ? List.of() : List.copyOf(materials);
        overrides = overrides == null ? List.of() : List.copyOf(overrides);
    }
}
