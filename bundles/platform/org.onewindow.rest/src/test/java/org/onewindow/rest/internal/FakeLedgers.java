package org.onewindow.rest.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onewindow.access.Person;
import org.onewindow.cases.Answer;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.materials.PaperLedger;
import org.onewindow.cases.materials.PaperLedger.Move;
import org.onewindow.cases.materials.PaperLedger.What;
import org.onewindow.cases.materials.PaperLedgers;
import org.onewindow.catalogue.Material.MaterialForm;

/** A lease that is on its way to the reviewer, and what was asked. */
final class FakeLedgers implements PaperLedgers {
    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");

    final List<Object> asked = new ArrayList<>();

    @Override
    public PaperLedger read(String number, Person by) {
        var ledger = new PaperLedger(List.of())
                .received(
                        "lease",
                        MaterialForm.ORIGINAL,
                        1,
                        true,
                        new Move(What.RECEIVED, AT, "clerk", null, "clerk", null));
        return ledger.moved(ledger.items().get(0), new Move(What.HANDED_OVER, AT, "clerk", "clerk", "reviewer", null));
    }

    @Override
    public Answer<Progress> receive(String number, List<NewPaper> papers, long version, String key, Person by) {
        return answer(number, version, papers);
    }

    @Override
    public Answer<Progress> handOver(String number, HandedTo handing, long version, String key, Person by) {
        return answer(number, version, handing);
    }

    @Override
    public Answer<Progress> acknowledge(String number, List<Integer> items, long version, String key, Person by) {
        return answer(number, version, items);
    }

    @Override
    public Answer<Progress> decline(String number, Declined declined, long version, String key, Person by) {
        return answer(number, version, declined);
    }

    @Override
    public Answer<Progress> takeOver(String number, Declined why, long version, String key, Person by) {
        return answer(number, version, "over " + why.reason());
    }

    @Override
    public Answer<Progress> giveBack(String number, GivenBack back, long version, String key, Person by) {
        return answer(number, version, back.to() + " " + back.signed());
    }

    private Answer<Progress> answer(String number, long version, Object what) {
        asked.add(what);
        return new Answer<>(Progress.of(Samples.file(number, State.ACCEPTED, version + 1)), version + 1);
    }
}
