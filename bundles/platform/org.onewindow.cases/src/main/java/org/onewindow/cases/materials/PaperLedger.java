package org.onewindow.cases.materials;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.cases.Annex;
import org.onewindow.cases.CaseFile;
import org.onewindow.catalogue.Material.MaterialForm;

/**
 * Who has the papers of a case (材料交接, rows 16 and 17): each came in, went from hand to hand with both sides saying so, and
 * perhaps went back to the applicant. Immutable. May hold personal data.
 *
 * @param items by number
 */
public record PaperLedger(List<Item> items) {
    public static final Annex<PaperLedger> ANNEX = new Annex<>("paperLedger", PaperLedger.class);

    public PaperLedger {
        items = List.copyOf(items);
    }

    public static PaperLedger of(CaseFile file) {
        return file.annex(ANNEX).orElseGet(() -> new PaperLedger(List.of()));
    }

    /**
     * A paper, or several of a kind.
     *
     * @param number counts the items of the case, from 1
     * @param material the material's code in the matter's definition
     * @param kind ORIGINAL or COPY
     * @param copies at least 1
     * @param toReturn whether the applicant gets it back
     * @param holder the account that has it; null once it was given back
     * @param awaiting the account that is to say that it has it; null when nobody is
     * @param moves in order; the first one is that it came in
     */
    public record Item(
            int number,
            String material,
            MaterialForm kind,
            int copies,
            boolean toReturn,
            String holder,
            String awaiting,
            List<Move> moves) {
        public Item {
            Objects.requireNonNull(material, "material");
            Objects.requireNonNull(kind, "kind");
            moves = List.copyOf(moves);
        }

        /** Whether the centre has it. */
        public boolean isHere() {
            return holder != null;
        }

        /** The item after a move. */
        Item moved(Move move, String newHolder, String newAwaiting) {
            var all = new ArrayList<>(moves);
            all.add(move);
            return new Item(number, material, kind, copies, toReturn, newHolder, newAwaiting, all);
        }
    }

    /**
     * What was done with a paper.
     *
     * @param by the account that entered it
     * @param from who gave it: an account; null when it was the applicant
     * @param to who has it or is to have it: an account, or the name of who took it back
     * @param reason why; null when there is nothing to say
     */
    public record Move(What what, Instant at, String by, String from, String to, String reason) {
        public Move {
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
        }
    }

    /** What can be done with a paper. */
    public enum What {
        RECEIVED,
        /** The holder says that somebody else has it. */
        HANDED_OVER,
        /** And they say so too. */
        ACKNOWLEDGED,
        /** One of both says that it did not come to that. */
        DECLINED,
        /** Taken over from somebody whose account is closed. */
        TAKEN_OVER,
        /** The applicant has it back. */
        RETURNED
    }

    public Optional<Item> find(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** What the applicant is to get back and has not. */
    public List<Item> toReturn() {
        return items.stream().filter(item -> item.toReturn() && item.isHere()).toList();
    }

    /** With one more that has come in. */
    public PaperLedger received(String material, MaterialForm kind, int copies, boolean toReturn, Move move) {
        var more = new ArrayList<>(items);
        more.add(new Item(items.size() + 1, material, kind, copies, toReturn, move.to(), null, List.of(move)));
        return new PaperLedger(more);
    }

    /** After something was done with one of them. */
    public PaperLedger moved(Item item, Move move) {
        var after =
                switch (move.what()) {
                    case RECEIVED -> throw new IllegalArgumentException("it came in once");
                    case HANDED_OVER -> item.moved(move, item.holder(), move.to());
                    case ACKNOWLEDGED, TAKEN_OVER -> item.moved(move, move.to(), null);
                    case DECLINED -> item.moved(move, item.holder(), null);
                    case RETURNED -> item.moved(move, null, null);
                };
        return new PaperLedger(items.stream()
                .map(one -> one.number() == after.number() ? after : one)
                .toList());
    }

    @Override
    public String toString() {
        return "PaperLedger[" + items.size() + "]";
    }
}
