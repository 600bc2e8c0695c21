package org.onewindow.rest.internal.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.calendar.PeriodUnit;
import org.onewindow.api.text.Text;
import org.onewindow.catalogue.Certificate;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Material;
import org.onewindow.catalogue.Matter;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.rest.internal.Samples;
import org.onewindow.rest.internal.view.MatterView;

/** A matter that uses every word a definition has, as it is shown and as the document describes it. */
class MatterViewTest {
    private final JsonNode view = CanonicalJson.mapper().valueToTree(MatterView.of(wordy(), Samples.COMMERCE));
    private final JsonNode schemas = ApiDocument.core().at("/components/schemas");

    @Test
    void everyWordOfAMatterIsShown() {
        assertEquals("[\"--06-30\",\"--12-31\"]", view.at("/limits/closings").toString());
        assertEquals("on-site-survey", view.at("/limits/grounds/0/code").asText());
        assertEquals("实地踏勘", view.at("/limits/grounds/0/name/zh-CN").asText());
        assertEquals("16", view.at("/limits/grounds/0/basis/articles").asText());
        assertEquals(true, view.at("/materials/0/deferrable").asBoolean());
        assertEquals("business-licence", view.at("/materials/0/heldAs/type").asText());
        assertEquals("/pitch/licence", view.at("/materials/0/heldAs/number").asText());
        assertEquals("commerce-bureau", view.at("/fees/0/payee").asText());
        assertEquals("/pitch/area", view.at("/fees/0/quantity").asText());
        assertEquals(
                "{\"pointer\":\"/pitch/kind\",\"values\":[\"COVERED\",\"OPEN\"]}",
                view.at("/fees/0/when").toString());
        assertEquals("stall-licence", view.at("/result/certificate/type").asText());
        assertEquals(36, view.at("/result/certificate/validity/length").asInt());
        assertEquals("[\"FINANCE\"]", view.at("/pledgeExclusions").toString());
        assertEquals(2, view.at("/greenLimit/length").asInt());
        assertEquals(true, view.at("/anySite").asBoolean());
        assertEquals("[\"SURVEY\"]", view.at("/joint/events").toString());
        assertEquals(45, view.at("/joint/limit/length").asInt());
    }

    @Test
    void whatAMatterDoesNotSayIsNullOrEmptyOrFalse() {
        JsonNode plain = CanonicalJson.mapper().valueToTree(MatterView.of(Samples.COMPANY, Samples.COMMERCE));

        assertEquals("[]", plain.at("/limits/closings").toString());
        assertEquals("null", plain.at("/joint").toString());
        assertEquals("null", plain.at("/greenLimit").toString());
        assertEquals("false", plain.at("/anySite").toString());
        assertEquals("null", plain.at("/result/certificate").toString());
    }

    @Test
    void theDocumentDescribesEveryMemberThatIsShown() {
        Map.of(
                        "MatterView", "",
                        "Limits", "/limits",
                        "Ground", "/limits/grounds/0",
                        "Material", "/materials/0",
                        "Fee", "/fees/0",
                        "FeeCondition", "/fees/0/when",
                        "Result", "/result",
                        "Certificate", "/result/certificate",
                        "Joint", "/joint")
                .forEach((schema, place) ->
                        assertEquals(names(view.at(place)), names(schemas.at("/" + schema + "/properties")), schema));
        assertEquals(
                "string", schemas.at("/Limits/properties/closings/items/type").asText());
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Definition wordy() {
        var plain = Samples.COMPANY;
        var of = plain.matter();
        var basis = of.basis().get(0);
        var material = of.materials().get(0);
        var fee = of.fees().get(0);
        var matter = new Matter(
                of.code(),
                of.department(),
                of.organ(),
                of.name(),
                of.kind(),
                of.basicCode(),
                of.implementationCode(),
                of.level(),
                of.powerSource(),
                of.audience(),
                of.handling(),
                of.letterOfAuthority(),
                new Matter.Limits(
                        of.limits().statutory(),
                        Period.workingDays(10),
                        of.limits().promised(),
                        Matter.ClockStart.CLOSING_DATE,
                        List.of(new Matter.Ground("on-site-survey", new Text("实地踏勘", "On-site survey"), basis)),
                        List.of(MonthDay.of(6, 30), MonthDay.of(12, 31))),
                of.basis(),
                of.conditions(),
                of.procedure(),
                of.responsible(),
                of.windows(),
                of.channels(),
                of.visits(),
                of.visitsReason(),
                of.postDelivery(),
                List.of(new Matter.Fee(
                        fee.code(),
                        fee.name(),
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        fee.standard(),
                        basis,
                        "commerce-bureau",
                        "/pitch/area",
                        new Matter.FeeCondition("/pitch/kind", Set.of("COVERED", "OPEN")))),
                new Matter.Result(
                        of.result().name(),
                        Matter.ResultKind.LICENCE,
                        new Certificate(
                                "stall-licence",
                                new Text("摊位许可证", "Stall licence"),
                                "licenceNumber",
                                new Certificate.Holder("/result/name", "/result/creditCode", null, "/form/phone"),
                                new Period(36, PeriodUnit.MONTH),
                                null,
                                false,
                                List.of(new Certificate.Shown(
                                        "kind", new Text("摊位类型", "Kind of pitch"), "/form/pitch/kind", null)))),
                List.of(new Material(
                        material.code(),
                        material.name(),
                        true,
                        material.origin(),
                        material.forms(),
                        1,
                        basis,
                        null,
                        true,
                        new Material.HeldAs("business-licence", "/pitch/licence"))),
                of.questions(),
                of.themes(),
                of.rules(),
                of.recorders(),
                Set.of(Matter.PledgeExclusion.FINANCE),
                Period.workingDays(2),
                true,
                new Matter.Joint(
                        Period.workingDays(45),
                        Period.workingDays(15),
                        List.of("urban-management"),
                        List.of(Matter.JointEvent.SURVEY),
                        false),
                of.verified(),
                of.source());
        return new Definition(
                plain.hash(),
                matter,
                plain.departmentName(),
                plain.organ(),
                plain.schema(),
                plain.ui(),
                plain.specimen());
    }
}
