package org.onewindow.chains;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What chains there are and what they ask for, for everybody. Thread-safe; answers from memory. */
@ProviderType
public interface ChainGuide {
    /** The published chains, by code. */
    List<ChainOffer> offers();

    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code chain-unknown} */
    ChainOffer offer(String code);
}
