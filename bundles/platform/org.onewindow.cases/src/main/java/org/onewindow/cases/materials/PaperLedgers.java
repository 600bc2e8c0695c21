package org.onewindow.cases.materials;

import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.catalogue.Material.MaterialForm;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the papers of cases come in, change hands and go back (统一收件, rows 16 and 17). Problems as in {@link
 * org.onewindow.cases.CaseDesk#act}; what cannot be is INVALID {@code ledger-faulty} with every fault, and changes nothing.
 * Thread-safe.
 */
@ProviderType
public interface PaperLedgers {
    /** The ledger of a case that the person may see. */
    PaperLedger read(String number, Person by);

    /** Takes papers in. For INTAKE, before the decision; whoever takes them in has them. */
    Answer<Progress> receive(String number, List<NewPaper> papers, long version, String key, Person by);

    /**
     * Hands papers over to a colleague who may see the case. For whoever has them; they have them until the colleague
     * acknowledges it.
     */
    Answer<Progress> handOver(String number, HandedTo handing, long version, String key, Person by);

    /** Says that one has what was handed over. For whom it was handed over to. */
    Answer<Progress> acknowledge(String number, List<Integer> items, long version, String key, Person by);

    /** Says that it did not come to a hand-over. For both sides. */
    Answer<Progress> decline(String number, Declined declined, long version, String key, Person by);

    /** Takes over papers from somebody whose account is closed. For INTAKE of the department that carries the case. */
    Answer<Progress> takeOver(String number, Declined why, long version, String key, Person by);

    /** Gives papers back to the applicant, against a signature. For whoever has them. */
    Answer<Progress> giveBack(String number, GivenBack back, long version, String key, Person by);

    /**
     * A paper that comes in.
     *
     * @param material its code in the matter's definition
     * @param kind ORIGINAL or COPY
     * @param copies at least 1
     * @param toReturn whether the applicant gets it back
     */
    record NewPaper(String material, MaterialForm kind, int copies, boolean toReturn) {}

    /** @param to the account of the colleague */
    record HandedTo(List<Integer> items, String to) {
        public HandedTo {
            items = List.copyOf(items);
        }
    }

    /** @param reason why */
    record Declined(List<Integer> items, String reason) {
        public Declined {
            items = List.copyOf(items);
        }
    }

    /**
     * @param to the name of who takes them
     * @param signed whether they have signed for it
     */
    record GivenBack(List<Integer> items, String to, Boolean signed) {
        public GivenBack {
            items = List.copyOf(items);
        }

        /** Personal data. */
        @Override
        public String toString() {
            return "GivenBack" + items;
        }
    }
}
