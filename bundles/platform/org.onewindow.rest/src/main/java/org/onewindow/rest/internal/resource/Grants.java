package org.onewindow.rest.internal.resource;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.onewindow.access.Grant;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.rest.internal.body.CheckedBody;

/** Grants as they come in. The schema has judged their shape; which scope goes with which role only access knows. */
final class Grants {
    private Grants() {}

    /** @throws ProblemException INVALID {@code request-faulty} with every grant that can't be given */
    static Set<Grant> of(JsonNode items, String prefix) {
        var grants = new LinkedHashSet<Grant>();
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            try {
                grants.add(
                        Grant.of(item.get("role").textValue(), item.get("scope").textValue()));
            } catch (ProblemException refused) {
                faults.add(new Fault(
                        prefix + "/" + i + "/scope",
                        refused.problem().code(),
                        refused.problem().detail()));
            }
        }
        if (!faults.isEmpty()) {
            throw CheckedBody.faulty(faults);
        }
        return grants;
    }
}
