package org.onewindow.rest.internal.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.onewindow.cases.materials.PaperLedger;
import org.onewindow.catalogue.Material.MaterialForm;

/** Who has the papers of a case. */
public record PaperLedgerView(
        List<ItemView> items,

        @Schema(description = "null: the list is whole", nullable = true)
        String next,

        @Schema(description = "numbers of what the applicant is to get back and has not")
        List<Integer> toReturn) {
    public static PaperLedgerView of(PaperLedger ledger, ZoneId zone) {
        return new PaperLedgerView(
                ledger.items().stream().map(item -> ItemView.of(item, zone)).toList(),
                null,
                ledger.toReturn().stream().map(PaperLedger.Item::number).toList());
    }

    /** A paper. */
    public record ItemView(
            int number,
            String material,
            MaterialForm kind,
            int copies,

            @Schema(description = "whether the applicant gets it back")
            boolean toReturn,

            @Schema(description = "the account that has it; null once it was given back", nullable = true)
            String holder,

            @Schema(description = "the account that is to acknowledge a hand-over", nullable = true)
            String awaiting,

            List<MoveView> moves) {
        static ItemView of(PaperLedger.Item item, ZoneId zone) {
            return new ItemView(
                    item.number(),
                    item.material(),
                    item.kind(),
                    item.copies(),
                    item.toReturn(),
                    item.holder(),
                    item.awaiting(),
                    item.moves().stream().map(move -> MoveView.of(move, zone)).toList());
        }
    }

    /** What was done with a paper. */
    public record MoveView(
            PaperLedger.What what,
            OffsetDateTime at,
            String by,

            @Schema(description = "the account that gave it; null for the applicant", nullable = true)
            String from,

            @Schema(description = "an account, or the name of who took it back", nullable = true)
            String to,

            @Schema(nullable = true) String reason) {
        static MoveView of(PaperLedger.Move move, ZoneId zone) {
            return new MoveView(
                    move.what(),
                    move.at().atZone(zone).toOffsetDateTime(),
                    move.by(),
                    move.from(),
                    move.to(),
                    move.reason());
        }
    }

    /** May tell personal data. */
    @Override
    public String toString() {
        return "PaperLedgerView[" + items.size() + "]";
    }
}
