package org.onewindow.cases.internal.materials;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.onewindow.access.Person;
import org.onewindow.access.Role;
import org.onewindow.access.Staff;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.Answer;
import org.onewindow.cases.CaseDesk;
import org.onewindow.cases.Proceeding;
import org.onewindow.cases.Progress;
import org.onewindow.cases.State;
import org.onewindow.cases.internal.Asked;
import org.onewindow.cases.internal.CaseWork;
import org.onewindow.cases.internal.Colleagues;
import org.onewindow.cases.internal.Outcome;
import org.onewindow.cases.internal.Plain;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.Visibility;
import org.onewindow.cases.materials.PaperLedger;
import org.onewindow.cases.materials.PaperLedger.Item;
import org.onewindow.cases.materials.PaperLedger.Move;
import org.onewindow.cases.materials.PaperLedger.What;
import org.onewindow.cases.materials.PaperLedgers;
import org.onewindow.catalogue.Material.MaterialForm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps who has which paper. */
@Component
public final class LedgerDesk implements PaperLedgers {
    private static final Set<State> ANY = EnumSet.allOf(State.class);
    static final Proceeding RECEIVE = new Proceeding(
            "RECEIVE_PAPERS",
            Role.INTAKE,
            EnumSet.of(State.RECEIVED, State.CORRECTION, State.ACCEPTED, State.IN_REVIEW, State.SPECIAL_PROCEDURE));
    static final Proceeding HAND_OVER = new Proceeding("HAND_OVER_PAPERS", null, ANY);
    static final Proceeding ACKNOWLEDGE = new Proceeding("ACKNOWLEDGE_PAPERS", null, ANY);
    static final Proceeding DECLINE = new Proceeding("DECLINE_PAPERS", null, ANY);
    static final Proceeding TAKE_OVER = new Proceeding("TAKE_OVER_PAPERS", Role.INTAKE, ANY);
    static final Proceeding GIVE_BACK = new Proceeding("RETURN_PAPERS", null, ANY);

    private static final int MOST_ITEMS = 200;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_COPIES = 1000;

    private final CaseDesk cases;
    private final CaseWork work;
    private final Staff staff;

    @Activate
    public LedgerDesk(@Reference CaseDesk cases, @Reference CaseWork work, @Reference Staff staff) {
        this.cases = cases;
        this.work = work;
        this.staff = staff;
    }

    @Override
    public PaperLedger read(String number, Person by) {
        return PaperLedger.of(cases.read(number, by));
    }

    @Override
    public Answer<Progress> receive(String number, List<NewPaper> papers, long version, String key, Person by) {
        return work.carryOut(RECEIVE, new Asked(number, version, key, papers, by), at -> received(at, papers));
    }

    private static Outcome received(Situation at, List<NewPaper> papers) {
        var ledger = PaperLedger.of(at.file());
        var faults = new ArrayList<Fault>();
        if (papers.isEmpty() || ledger.items().size() + papers.size() > MOST_ITEMS) {
            faults.add(Texts.fault("/items", "papers-number", MOST_ITEMS));
        }
        for (int i = 0; i < papers.size(); i++) {
            paper(at, papers.get(i), "/items/" + i, faults);
        }
        Texts.requireNone(faults, "ledger-faulty");
        var numbers = new ArrayList<Integer>();
        for (var paper : papers) {
            var move = move(What.RECEIVED, at, null, at.by().name(), null);
            ledger = ledger.received(paper.material(), paper.kind(), paper.copies(), paper.toReturn(), move);
            numbers.add(ledger.items().size());
        }
        return told(at, ledger, numbers);
    }

    private static void paper(Situation at, NewPaper paper, String pointer, List<Fault> faults) {
        var material = at.matter().material(paper.material());
        if (material.isEmpty()) {
            faults.add(Texts.fault(pointer + "/material", "material-unknown", paper.material()));
        }
        if (paper.kind() != MaterialForm.ORIGINAL && paper.kind() != MaterialForm.COPY) {
            faults.add(Texts.fault(pointer + "/kind", "paper-kind"));
        } else if (material.isPresent() && !material.get().forms().contains(paper.kind())) {
            faults.add(Texts.fault(
                    pointer + "/kind", "paper-form-not-accepted", material.get().name()));
        }
        if (paper.copies() < 1 || paper.copies() > MOST_COPIES) {
            faults.add(Texts.fault(pointer + "/copies", "paper-copies", MOST_COPIES));
        }
    }

    @Override
    public Answer<Progress> handOver(String number, HandedTo handing, long version, String key, Person by) {
        return work.carryOut(HAND_OVER, new Asked(number, version, key, handing, by), at -> {
            var faults = new ArrayList<Fault>();
            colleague(at, handing.to(), faults);
            var items = items(at, handing.items(), LedgerDesk::isFreeWith, "paper-not-with-you", faults);
            Texts.requireNone(faults, "ledger-faulty");
            return moved(at, items, What.HANDED_OVER, handing.to(), null);
        });
    }

    /** Whoever is to have the papers can say so only if they may see the case. */
    private void colleague(Situation at, String to, List<Fault> faults) {
        if (at.by().name().equals(to)) {
            faults.add(Texts.fault("/to", "colleague-is-oneself"));
            return;
        }
        var sees = Colleagues.find(to, staff).filter(person -> Visibility.sees(at.file(), person));
        if (sees.isEmpty()) {
            faults.add(Texts.fault("/to", "colleague-unknown", to));
        }
    }

    @Override
    public Answer<Progress> acknowledge(String number, List<Integer> items, long version, String key, Person by) {
        return work.carryOut(ACKNOWLEDGE, new Asked(number, version, key, items, by), at -> {
            var faults = new ArrayList<Fault>();
            var acknowledged = items(at, items, LedgerDesk::isAwaiting, "paper-not-for-you", faults);
            Texts.requireNone(faults, "ledger-faulty");
            return moved(at, acknowledged, What.ACKNOWLEDGED, at.by().name(), null);
        });
    }

    @Override
    public Answer<Progress> decline(String number, Declined declined, long version, String key, Person by) {
        return work.carryOut(DECLINE, new Asked(number, version, key, declined, by), at -> {
            var reason = Reason.given(declined.reason());
            var faults = new ArrayList<Fault>();
            var items = items(
                    at,
                    declined.items(),
                    (item, who) -> isAwaiting(item, who) || item.awaiting() != null && who.equals(item.holder()),
                    "paper-not-handed-over",
                    faults);
            Texts.requireNone(faults, "ledger-faulty");
            return moved(at, items, What.DECLINED, null, reason);
        });
    }

    @Override
    public Answer<Progress> takeOver(String number, Declined why, long version, String key, Person by) {
        return work.carryOut(TAKE_OVER, new Asked(number, version, key, why, by), at -> {
            var reason = Reason.given(why.reason());
            var faults = new ArrayList<Fault>();
            var items = items(
                    at,
                    why.items(),
                    (item, who) -> item.isHere()
                            && Colleagues.find(item.holder(), staff).isEmpty(),
                    "paper-with-somebody",
                    faults);
            Texts.requireNone(faults, "ledger-faulty");
            return moved(at, items, What.TAKEN_OVER, at.by().name(), reason);
        });
    }

    @Override
    public Answer<Progress> giveBack(String number, GivenBack back, long version, String key, Person by) {
        return work.carryOut(GIVE_BACK, new Asked(number, version, key, back, by), at -> {
            var faults = new ArrayList<Fault>();
            Plain.require("/to", back.to(), LONGEST_NAME, faults);
            if (!Boolean.TRUE.equals(back.signed())) {
                faults.add(Texts.fault("/signed", "papers-not-signed-for"));
            }
            var items = items(at, back.items(), LedgerDesk::isFreeWith, "paper-not-with-you", faults);
            Texts.requireNone(faults, "ledger-faulty");
            return moved(at, items, What.RETURNED, back.to().strip(), null);
        });
    }

    private static boolean isFreeWith(Item item, String who) {
        return who.equals(item.holder()) && item.awaiting() == null;
    }

    private static boolean isAwaiting(Item item, String who) {
        return who.equals(item.awaiting());
    }

    /** The items of these numbers, of which something must be true for the person. */
    private static List<Item> items(
            Situation at, List<Integer> numbers, BiPredicate<Item, String> must, String otherwise, List<Fault> faults) {
        var ledger = PaperLedger.of(at.file());
        var found = new ArrayList<Item>();
        var seen = new HashSet<Integer>();
        if (numbers.isEmpty()) {
            faults.add(Texts.fault("/items", "papers-number", MOST_ITEMS));
        }
        for (int i = 0; i < numbers.size(); i++) {
            var item = ledger.find(numbers.get(i));
            if (item.isEmpty()) {
                faults.add(Texts.fault("/items/" + i, "paper-unknown", numbers.get(i)));
            } else if (!must.test(item.get(), at.by().name())) {
                faults.add(Texts.fault("/items/" + i, otherwise, numbers.get(i)));
            } else if (seen.add(numbers.get(i))) {
                found.add(item.get());
            }
        }
        return found;
    }

    private static Outcome moved(Situation at, List<Item> items, What what, String to, String reason) {
        var ledger = PaperLedger.of(at.file());
        for (var item : items) {
            ledger = ledger.moved(item, move(what, at, item.holder(), to, reason));
        }
        return told(at, ledger, items.stream().map(Item::number).toList());
    }

    private static Move move(What what, Situation at, String from, String to, String reason) {
        return new Move(what, at.moment().at(), at.by().name(), from, to, reason);
    }

    private static Outcome told(Situation at, PaperLedger ledger, List<Integer> numbers) {
        return Outcome.of(at.file().change().annex(PaperLedger.ANNEX, ledger)).telling("papers", numbers);
    }
}
