package org.onewindow.catalogue.internal.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.onewindow.catalogue.Chain.Carried;
import org.onewindow.catalogue.Chain.Given;
import org.onewindow.catalogue.Chain.Material;
import org.onewindow.catalogue.Chain.Shared;

/** What a chain's file says of where things go: it needs no texts, so lint can use it as well. */
public record ChainMapping(List<Shared> shared, List<Carried> carried, List<Given> given, List<Material> materials) {
    /** @param root of a file of the right shape */
    public static ChainMapping of(JsonNode root) {
        return new ChainMapping(
                Items.list(
                        root.path("shared"), one -> new Shared(one.get("field").asText(), into(one))),
                Items.list(
                        root.path("carried"),
                        one -> new Carried(
                                one.get("from").asText(), one.get("result").asText(), into(one))),
                Items.list(root.path("given"), one -> new Given(into(one), one.get("value"))),
                Items.list(
                        root.path("materials"),
                        one -> new Material(one.get("code").asText(), into(one))));
    }

    private static Map<String, String> into(JsonNode one) {
        return Items.texts(one.get("into"));
    }
}
