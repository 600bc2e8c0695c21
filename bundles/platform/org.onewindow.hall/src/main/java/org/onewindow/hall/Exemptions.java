package org.onewindow.hall;

import java.util.List;
import org.onewindow.api.text.Text;
import org.onewindow.hall.Exemption.Approval;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is outside the hall, and by whose approval. Callers have made sure that ADMIN is asking for a change. Thread-safe;
 * reads from memory.
 */
@ProviderType
public interface Exemptions {
    /** The public list: every exemption in force, by number. */
    List<Exemption> inForce();

    /**
     * @throws org.onewindow.api.problem.ProblemException INVALID {@code exemption-faulty} with every fault; CONFLICT
     *     {@code exempt-already}
     */
    Exemption exempt(Wish wish, String by);

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code exemption-unknown}, also when it is ended */
    Exemption revoke(int number, String by, String reason);

    /**
     * How a published matter is present at every site, the main hall first.
     *
     * @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code matter-unknown}
     */
    List<Presence> presence(String matter);

    /**
     * What is to be exempt.
     *
     * @param matter a published matter's code; null when no department in the hall brings it, then {@code name} says it
     * @param site null for the main hall
     */
    record Wish(String matter, Text name, String organ, String site, Approval approval) {}
}
