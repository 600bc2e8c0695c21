package org.onewindow.cases;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;

/**
 * As which part of a chain (一件事) a case was filed. The centre files it, on behalf of whoever handed the whole in.
 *
 * @param chain the number of the chain
 * @param step the id of the step
 * @param filedBy the account that took the chain's application
 * @param earlier the numbers of the cases of the steps before it: what these put into the licence library counts as held for it
 * @param silenceIsConsent whether in the chain an organ that says nothing within its limit consents; it stands in place of
 *     what the matter's definition says
 */
public record ChainPart(
        String chain,
        String step,
        String filedBy,
        List<String> earlier,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean silenceIsConsent) {
    /** With the case; one that was filed by itself has none. */
    public static final Annex<ChainPart> ANNEX = new Annex<>("chain", ChainPart.class);

    public ChainPart {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(filedBy, "filedBy");
        earlier = earlier == null ? List.of() : List.copyOf(earlier);
    }
}
