package org.onewindow.cases.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseFile.Carrier;
import org.onewindow.cases.CaseFile.Content;
import org.onewindow.catalogue.json.CanonicalJson;

/** What entries of a journal say. */
final class Entries {
    /** The action of the first entry of a journal. */
    static final String RECEIVE = "RECEIVE";

    /** The fact that somebody took the step by hand. */
    static final String BY_HAND = "byHand";

    /** The fact which remedies were told with a refusal; left out when the department was gone. */
    static final String REMEDIES = "remedies";

    /** The fact who carries the case; left out while it is as it began. */
    static final String CARRIER = "carrier";

    /** The fact how the clocks stand; left out while nothing moved them. */
    static final String CLOCKS = "clocks";

    /** The fact what is kept with the case from then on: a mark for each annex that changed; sealed, the annexes. */
    static final String ANNEXES = "annexes";

    private Entries() {}

    /** How the case stands, without personal data. */
    private static ObjectNode facts(CaseFile file) {
        var facts = empty();
        put(facts, "dates", file.dates());
        put(facts, "definition", file.origin().definition());
        put(facts, "department", file.origin().department());
        put(facts, "departmentVersion", file.origin().departmentVersion());
        put(facts, CARRIER, carrier(file));
        put(facts, "version", file.version());
        return facts;
    }

    /**
     * How the case stands after something was done to it, without personal data.
     *
     * @param before null when it is new
     */
    static ObjectNode facts(CaseFile before, CaseFile after) {
        boolean moved =
                after.clocks() != null && (before == null || !after.clocks().equals(before.clocks()));
        return moved ? put(facts(after), CLOCKS, after.clocks()) : facts(after);
    }

    /** Who carries the case; null while it is as it began. */
    static JsonNode carrier(CaseFile file) {
        boolean asItBegan = file.carrier().equals(Carrier.of(file.origin()));
        return asItBegan ? null : CanonicalJson.mapper().valueToTree(file.carrier());
    }

    /** What the applicant handed in; to be sealed. */
    static ObjectNode content(Content content) {
        var sealed = empty();
        put(sealed, "applicant", content.applicant());
        put(sealed, "form", content.form());
        put(sealed, "materials", content.materials());
        return sealed;
    }

    static ObjectNode empty() {
        return CanonicalJson.mapper().createObjectNode();
    }

    /** Leaves out what says nothing. */
    static ObjectNode put(ObjectNode into, String name, Object value) {
        JsonNode tree = CanonicalJson.mapper().valueToTree(value);
        if (!tree.isNull() && !(tree.isContainerNode() && tree.isEmpty())) {
            into.set(name, tree);
        }
        return into;
    }
}
