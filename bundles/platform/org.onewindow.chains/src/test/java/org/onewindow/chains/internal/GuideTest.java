package org.onewindow.chains.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.chains.ChainOffer;

/** One checklist and one form over several departments (source-inventory row 54). */
class GuideTest {
    private final Quarter quarter = new Quarter();
    private final Guide guide = new Guide(quarter);

    @Test
    void aChainShowsItsStepsAndWhetherTheirDepartmentsAreThere() {
        var offer = guide.offer("buy-a-home");
        assertTrue(offer.canBeAppliedFor());
        assertEquals(
                List.of("tax", "transfer", "water", "power"),
                offer.steps().stream().map(ChainOffer.Step::id).toList());
        assertTrue(offer.steps().get(3).optional());

        quarter.gone.add("water");
        var later = guide.offers().get(0);
        assertFalse(later.canBeAppliedFor());
        assertFalse(later.steps().get(2).available());
        assertNull(later.steps().get(2).name());
        assertEquals("deed-tax", later.steps().get(0).matter());
        quarter.gone.add("homes");
        assertEquals(List.of(), guide.offers());
        assertEquals(
                "chain-unknown",
                assertThrows(ProblemException.class, () -> guide.offer("buy-a-home"))
                        .problem()
                        .code());
    }

    @Test
    void aMaterialThatSeveralStepsNeedIsAskedForOnceSoThatItSufficesForAll() {
        quarter.offer("deed-tax", "taxes", "{\"price\":{\"type\":\"integer\"},\"sale\":{}}", "price", matter -> {
            var material = (ObjectNode) matter.at("/materials/0");
            material.put("copies", 3).putArray("forms").add("ORIGINAL").add("COPY");
        });
        var asked = guide.offer("buy-a-home").materials();
        assertEquals(1, asked.size());
        assertEquals("contract", asked.get(0).code());
        assertEquals(3, asked.get(0).copies());
        assertEquals(Set.of(MaterialForm.ORIGINAL), asked.get(0).forms());
        assertTrue(asked.get(0).required());
        assertEquals(List.of("tax", "transfer"), asked.get(0).steps());
    }

    @Test
    void theMergedFormAsksForWhatIsSharedOnceAndForNothingThatIsBrought() {
        var schema = compiled();
        assertEquals(0, faults(schema, "{\"shared\":{\"price\":9},\"steps\":{\"transfer\":{\"unit\":\"3\"}}}"));
        assertEquals(
                0,
                faults(
                        schema,
                        "{\"shared\":{\"price\":9},\"steps\":{\"transfer\":{\"unit\":\"3\"},\"water\":{\"meter\":7},\"power\":{}}}"));
        assertTrue(faults(schema, "{\"shared\":{},\"steps\":{\"transfer\":{\"unit\":\"3\"}}}") > 0, "the price");
        assertTrue(faults(schema, "{\"shared\":{\"price\":\"9\"},\"steps\":{\"transfer\":{\"unit\":\"3\"}}}") > 0);
        assertTrue(faults(schema, "{\"shared\":{\"price\":9},\"steps\":{}}") > 0, "the unit");
        assertTrue(faults(schema, "{\"shared\":{\"price\":9,\"x\":1},\"steps\":{\"transfer\":{\"unit\":\"3\"}}}") > 0);
        assertTrue(faults(schema, "{\"shared\":{\"price\":9},\"steps\":{\"transfer\":{\"unit\":3}}}") > 0);
    }

    @Test
    void aPartOfAListIsSharedInItsPlace() {
        quarter.offer(
                "home-transfer",
                "homes",
                "{\"price\":{\"type\":\"integer\"},\"unit\":{\"type\":\"string\"},\"taxNumber\":{\"type\":\"string\"},"
                        + "\"sellers\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"name\"],"
                        + "\"properties\":{\"name\":{\"type\":\"string\"}}}}}",
                "price,unit,taxNumber,sellers",
                matter -> {});
        quarter.bringWith(chain -> ((ArrayNode) chain.get("shared"))
                .add(Quarter.json("{\"field\":\"sellers/0/name\",\"into\":{\"transfer\":\"/sellers/0/name\"}}")));
        var schema = compiled();
        var steps = "\"steps\":{\"transfer\":{\"unit\":\"3\",\"sellers\":[{}]}}}";
        assertEquals(0, faults(schema, "{\"shared\":{\"price\":9,\"sellers\":[{\"name\":\"张三\"}]}," + steps));
        assertTrue(faults(schema, "{\"shared\":{\"price\":9,\"sellers\":[{\"name\":3}]}," + steps) > 0);
    }

    private JsonSchema compiled() {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(guide.offer("buy-a-home").schema());
    }

    private static int faults(JsonSchema schema, String form) {
        return schema.validate(Quarter.json(form)).size();
    }
}
