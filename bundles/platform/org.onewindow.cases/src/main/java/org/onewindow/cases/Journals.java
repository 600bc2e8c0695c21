package org.onewindow.cases;

import java.util.List;
import java.util.function.LongConsumer;
import org.osgi.annotation.versioning.ProviderType;

/** Proves that journals are whole. For administrators at the console; thread-safe. */
@ProviderType
public interface Journals {
    /** @throws org.onewindow.api.problem.ProblemException NOT_FOUND {@code case-unknown} */
    Verdict verify(String number);

    /**
     * Goes through all cases.
     *
     * @param progress told now and then how many cases are done
     */
    Summary verifyAll(LongConsumer progress);

    /**
     * What was found in one journal.
     *
     * @param breaks codes of what is wrong with the sequence where it is, such as {@code hash-wrong at 3}; empty when
     *     the chain is whole
     */
    record Verdict(String number, int entries, List<String> breaks) {
        public Verdict {
            breaks = List.copyOf(breaks);
        }

        public boolean whole() {
            return breaks.isEmpty();
        }
    }

    /**
     * What was found in all.
     *
     * @param broken the verdicts of the cases whose chain is broken, at most 1000
     */
    record Summary(long cases, long entries, List<Verdict> broken) {
        public Summary {
            broken = List.copyOf(broken);
        }
    }
}
