package org.onewindow.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.catalogue.Matter.Channel;

/**
 * An application as it comes in: the body of {@code POST /cases}.
 *
 * @param matter the matter's code
 * @param window the number of the window at which it is filed, such as {@code A01}; null when none is named
 * @param form the filled form, to be checked by the matter's schema and rules
 * @param deferrals what is promised by a date instead of handed in
 * @param agent who acts for the applicant; null when nobody does
 * @param site the id of the site at which it is handed in (同城通办, row 10); null when none is named, so at the main hall or nowhere
 * @param delivery how the applicant wants to have the result; null when nothing was said
 * @param chain as which part of a chain the centre files it; nobody else says so, and the interface takes no such member. Null
 *     when it is filed by itself
 */
public record Filing(
        String matter,
        Channel channel,
        String window,
        Applicant applicant,
        JsonNode form,
        List<HandedIn> materials,
        List<FaultOverride> overrides,
        List<Deferral> deferrals,
        Agent agent,
        String site,
        @JsonInclude(JsonInclude.Include.NON_NULL) DeliveryWish delivery,
        @JsonInclude(JsonInclude.Include.NON_NULL) ChainPart chain) {
    /**
     * A secondary material that is promised by a date (容缺受理).
     *
     * @param material its code
     */
    public record Deferral(String material, LocalDate promisedBy) {
        public Deferral {
            Objects.requireNonNull(material, "material");
            Objects.requireNonNull(promisedBy, "promisedBy");
        }
    }

    /**
     * Who acts for the applicant (代办, rows 27 and 94). Personal data.
     *
     * @param mandate the number of the written mandate
     * @param until the last day on which it holds; null when it has no end
     */
    public record Agent(String name, IdType idType, String idNumber, String phone, String mandate, LocalDate until) {
        public Agent {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(idType, "idType");
            Objects.requireNonNull(idNumber, "idNumber");
            Objects.requireNonNull(mandate, "mandate");
        }

        @Override
        public String toString() {
            return "Agent[]";
        }
    }

    /** By itself, without a word about the delivery of the result. */
    public Filing(
            String matter,
            Channel channel,
            String window,
            Applicant applicant,
            JsonNode form,
            List<HandedIn> materials,
            List<FaultOverride> overrides,
            List<Deferral> deferrals,
            Agent agent,
            String site) {
        this(matter, channel, window, applicant, form, materials, overrides, deferrals, agent, site, null, null);
    }

    /** By the applicant, with everything, at the main hall. */
    public Filing(
            String matter,
            Channel channel,
            String window,
            Applicant applicant,
            JsonNode form,
            List<HandedIn> materials,
            List<FaultOverride> overrides) {
        this(matter, channel, window, applicant, form, materials, overrides, null, null, null);
    }

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
        deferrals = deferrals == null ? List.of() : List.copyOf(deferrals);
    }
}
