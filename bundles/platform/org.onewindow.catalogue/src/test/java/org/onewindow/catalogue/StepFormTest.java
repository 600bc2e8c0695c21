package org.onewindow.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.catalogue.Chain.Carried;
import org.onewindow.catalogue.Chain.Given;
import org.onewindow.catalogue.Chain.Shared;
import org.onewindow.catalogue.json.CanonicalJson;

class StepFormTest {
    private final StepForm transfer = StepForm.of(
            "transfer",
            List.of(
                    new Shared("buyers", Map.of("tax", "/buyers", "transfer", "/buyers")),
                    new Shared("price", Map.of("tax", "/contract/price", "transfer", "/price"))),
            List.of(new Carried("tax", "proof", Map.of("transfer", "/taxProofNumber"))),
            List.of(
                    new Given(Map.of("transfer", "/reason"), TextNode.valueOf("SALE")),
                    new Given(Map.of("tax", "/first"), BooleanNode.TRUE)));
    private final StepForm water = StepForm.of(
            "water",
            List.of(
                    new Shared("buyers/0", Map.of("water", "/newHolder")),
                    new Shared("reading", Map.of("water", "/accounts/1/reading"))),
            List.of(),
            List.of(new Given(Map.of("water", "/accounts/0/service"), TextNode.valueOf("WATER"))));

    @Test
    void sharedOwnGivenAndCarriedMakeTheForm() {
        assertEquals(json("""
                        {"buyers": [{"name": "甲", "share": "60%"}, {"name": "乙", "share": "40%"}], "price": 680000.00,
                         "reason": "SALE", "taxProofNumber": "T-1"}
                        """), transfer.filledIn(json("""
                                {"shared": {"buyers": [{"name": "甲"}, {"name": "乙"}], "price": 680000.00},
                                 "steps": {"transfer": {"buyers": [{"share": "60%"}, {"share": "40%"}]}, "tax": {"first": 1}}}
                                """), Map.of("tax", Map.of("proof", "T-1", "amount", "1"))));
    }

    @Test
    void whatIsNotThereYetIsLeftOpen() {
        assertEquals(json("{\"reason\": \"SALE\"}"), transfer.filledIn(json("{}"), Map.of()));
        assertEquals(
                json("{\"reason\": \"SALE\"}"),
                transfer.filledIn(json("{\"shared\": {\"price\": null}, \"steps\": {}}"), Map.of("tax", Map.of())));
    }

    @Test
    void aNumberIsAnItemOfAList() {
        assertEquals(json("""
                        {"newHolder": {"name": "甲"}, "accounts": [{"service": "WATER", "number": "1"}, {"reading": 7}]}
                        """), water.filledIn(json("""
                                {"shared": {"buyers": [{"name": "甲"}], "reading": 7},
                                 "steps": {"water": {"accounts": [{"number": "1"}]}}}
                                """), Map.of()));
    }

    @Test
    void whatIsSaidTwiceIsSaidTheSame() {
        var twice = json("{\"shared\": {\"price\": 5}, \"steps\": {\"transfer\": {\"price\": 5}}}");
        var otherwise = json(
                "{\"shared\": {\"buyers\": [{\"name\": \"甲\"}]}, \"steps\": {\"transfer\": {\"buyers\": [{\"name\": \"乙\"}]}}}");
        var given = json("{\"steps\": {\"transfer\": {\"reason\": \"GIFT\"}}}");

        assertEquals(5, transfer.filledIn(twice, Map.of()).get("price").asInt());
        assertEquals("/steps/transfer/buyers/0/name", conflict(otherwise));
        assertEquals("/steps/transfer/reason", conflict(given));
    }

    @Test
    void aFaultIsToldWhereItWasMade() {
        var form = json("""
                {"shared": {"buyers": [{"name": "甲"}], "price": 1},
                 "steps": {"transfer": {"buyers": [{"share": "0%"}], "use": "X"}}}
                """);

        assertEquals("/shared/price", transfer.place(form, "/price"));
        assertEquals("/shared/buyers/0/name", transfer.place(form, "/buyers/0/name"));
        assertEquals("/steps/transfer/buyers/0/share", transfer.place(form, "/buyers/0/share"));
        assertEquals("/shared/buyers/0", transfer.place(form, "/buyers/0"));
        assertEquals("/steps/transfer/use", transfer.place(form, "/use"));
        assertEquals("/steps/transfer", transfer.place(form, ""));
        assertEquals("/shared/buyers/0/phone", water.place(form, "/newHolder/phone"));
    }

    @Test
    void nothingOfTheApplicationIsChanged() {
        var form = json("{\"shared\": {\"price\": 1}, \"steps\": {\"transfer\": {\"buyers\": []}}}");
        var before = form.deepCopy();

        transfer.filledIn(form, Map.of("tax", Map.of("proof", "T-1")));

        assertEquals(before, form);
    }

    private String conflict(JsonNode form) {
        var problem = assertThrows(ProblemException.class, () -> transfer.filledIn(form, Map.of()))
                .problem();
        assertEquals(Kind.INVALID, problem.kind());
        assertEquals("chain-form", problem.code());
        return problem.faults().get(0).pointer();
    }

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
