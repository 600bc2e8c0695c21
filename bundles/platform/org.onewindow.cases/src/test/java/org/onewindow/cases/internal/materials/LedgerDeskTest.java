package org.onewindow.cases.internal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.cases.internal.SharedHall.CLERK;
import static org.onewindow.cases.internal.SharedHall.DECIDER;
import static org.onewindow.cases.internal.SharedHall.ISSUER;
import static org.onewindow.cases.internal.SharedHall.REVIEWER;
import static org.onewindow.cases.internal.SharedHall.STRANGER;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onewindow.access.Account;
import org.onewindow.access.Person;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Order;
import org.onewindow.cases.Progress;
import org.onewindow.cases.internal.KnownStaff;
import org.onewindow.cases.internal.SharedHall;
import org.onewindow.cases.materials.PaperLedger;
import org.onewindow.cases.materials.PaperLedger.Item;
import org.onewindow.cases.materials.PaperLedger.What;
import org.onewindow.cases.materials.PaperLedgers.Declined;
import org.onewindow.cases.materials.PaperLedgers.GivenBack;
import org.onewindow.cases.materials.PaperLedgers.HandedTo;
import org.onewindow.cases.materials.PaperLedgers.NewPaper;
import org.onewindow.catalogue.Material.MaterialForm;

/** 统一收件、材料交接 (rows 16 and 17). */
class LedgerDeskTest {
    private static final Person OTHER_CLERK = SharedHall.person("clerk2", "shop:INTAKE");

    @TempDir
    Path home;

    private Map<String, Account> accounts;
    private SharedHall hall;
    private LedgerDesk desk;
    private CaseFile file;

    @BeforeEach
    void open() {
        hall = new SharedHall(home);
        hall.offer(matter -> matter.set("materials", SharedHall.json(Handing.MATERIALS)));
        var staff = KnownStaff.of(CLERK, OTHER_CLERK, REVIEWER, DECIDER, ISSUER, STRANGER);
        accounts = staff.accounts();
        desk = new LedgerDesk(hall.desk(), hall.work(), staff);
        file = hall.received();
        receive(
                new NewPaper("application-form", MaterialForm.ORIGINAL, 1, false),
                new NewPaper("lease", MaterialForm.COPY, 2, true));
    }

    @Test
    void whoeverTakesPapersInHasThem() {
        var lease = item(2);
        assertEquals("clerk", lease.holder());
        assertEquals(2, lease.copies());
        assertTrue(lease.toReturn());
        assertEquals(What.RECEIVED, lease.moves().get(0).what());
        assertNull(lease.moves().get(0).from(), "from the applicant");
        assertEquals("RECEIVE_PAPERS", hall.journal(file.number()).get(1).action());
        assertTrue(hall.journal(file.number()).get(1).facts().contains("\"papers\":[1,2]"));
    }

    @Test
    void aHandOverNeedsBothSides() {
        handOver(CLERK, "reviewer", 1, 2);
        assertEquals("clerk", item(1).holder(), "until it is acknowledged the giver answers for it");
        assertEquals("reviewer", item(1).awaiting());
        assertEquals(Map.of("/items/0", "paper-not-with-you"), faults(() -> handOver(CLERK, "reviewer", 1)));
        assertEquals(Map.of("/items/0", "paper-not-for-you"), faults(() -> acknowledge(OTHER_CLERK, 1)));

        acknowledge(REVIEWER, 1, 2);

        assertEquals("reviewer", item(1).holder());
        assertNull(item(1).awaiting());
        assertEquals(
                List.of(What.RECEIVED, What.HANDED_OVER, What.ACKNOWLEDGED),
                item(1).moves().stream().map(PaperLedger.Move::what).toList());
        var acknowledged = item(1).moves().get(2);
        assertEquals("clerk", acknowledged.from());
        assertEquals("reviewer", acknowledged.to());
        assertEquals(hall.clock().instant(), acknowledged.at());
        assertEquals(Map.of("/items/0", "paper-not-for-you"), faults(() -> acknowledge(REVIEWER, 1)));
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void whatDidNotArriveIsDeclinedByEitherSideAndStaysWhereItWas() {
        handOver(CLERK, "reviewer", 1);
        assertEquals(Map.of("/items/0", "paper-not-handed-over"), faults(() -> decline(OTHER_CLERK, "不知情", 1)));
        decline(REVIEWER, "未收到", 1);
        assertEquals("clerk", item(1).holder());
        assertNull(item(1).awaiting());
        assertEquals("未收到", item(1).moves().get(2).reason());
        handOver(CLERK, "reviewer", 1);
        decline(CLERK, "交错了", 1);
        assertNull(item(1).awaiting());
        assertEquals(Map.of("/items/0", "paper-not-handed-over"), faults(() -> decline(CLERK, "再次", 1)));
    }

    @Test
    void papersAreHandedOnlyToWhomTheCaseConcerns() {
        assertEquals(Map.of("/to", "colleague-unknown"), faults(() -> handOver(CLERK, "stranger", 1)));
        assertEquals(Map.of("/to", "colleague-unknown"), faults(() -> handOver(CLERK, "nobody", 1)));
        assertEquals(Map.of("/to", "colleague-is-oneself"), faults(() -> handOver(CLERK, "clerk", 1)));
        accounts.computeIfPresent("reviewer", (name, account) -> account.withDisabled(true));
        assertEquals(Map.of("/to", "colleague-unknown"), faults(() -> handOver(CLERK, "reviewer", 1)));
        assertEquals(
                Map.of("/items/0", "paper-unknown", "/items/1", "paper-not-with-you"),
                faults(() -> handOver(OTHER_CLERK, "decider", 9, 1)));
        assertEquals(Map.of("/items", "papers-number"), faults(() -> handOver(CLERK, "decider")));
        assertEquals(
                Kind.DENIED,
                refused(() -> desk.handOver(file.number(), new HandedTo(List.of(1), "clerk"), version(), "k", STRANGER))
                        .kind());
    }

    @Test
    void whatSomebodyHadWhoseAccountIsClosedIsTakenOver() {
        assertEquals(Map.of("/items/0", "paper-with-somebody"), faults(() -> takeOver(OTHER_CLERK, "离职", 1)));
        accounts.computeIfPresent("clerk", (name, account) -> account.withDisabled(true));
        assertEquals(Kind.DENIED, refused(() -> takeOver(REVIEWER, "离职", 1)).kind());

        takeOver(OTHER_CLERK, "原保管人离职", 1, 2);

        assertEquals("clerk2", item(1).holder());
        assertEquals("clerk", item(1).moves().get(1).from());
        assertEquals("原保管人离职", item(1).moves().get(1).reason());
    }

    @Test
    void originalsThatGoBackAreShownWhenTheResultIsIssuedUntilTheyAreGivenBack() {
        act(Action.ACCEPT, CLERK);
        act(Action.START_REVIEW, REVIEWER);
        handOver(CLERK, "reviewer", 2);
        acknowledge(REVIEWER, 2);
        act(Action.GRANT, DECIDER);
        var issued = act(Action.ISSUE, ISSUER);
        assertEquals(1, issued.papersToReturn());
        assertEquals(
                List.of(2),
                desk.read(file.number(), ISSUER).toReturn().stream()
                        .map(Item::number)
                        .toList());

        assertEquals(
                Map.of("/to", "text-missing", "/signed", "papers-not-signed-for", "/items/0", "paper-not-with-you"),
                faults(() -> giveBack(CLERK, new GivenBack(List.of(2), " ", null))));
        handOver(REVIEWER, "issuer", 2);
        acknowledge(ISSUER, 2);
        giveBack(ISSUER, new GivenBack(List.of(2), "张三", true));

        assertFalse(item(2).isHere());
        assertEquals("张三", item(2).moves().get(5).to());
        assertEquals(0, Progress.of(hall.file(file.number())).papersToReturn());
        var entry = hall.journal(file.number()).get(hall.journal(file.number()).size() - 1);
        assertFalse(entry.facts().contains("张三"));
        assertEquals(Map.of("/items/0", "paper-not-with-you"), faults(() -> handOver(ISSUER, "clerk", 2)));
        assertEquals(List.of(), hall.breaks(file.number()));
    }

    @Test
    void whatIsNoPaperOfTheMatterIsRefusedAsAWhole() {
        assertEquals(
                Map.of(
                        "/items/0/material", "material-unknown",
                        "/items/1/kind", "paper-kind",
                        "/items/2/kind", "paper-form-not-accepted",
                        "/items/3/copies", "paper-copies"),
                faults(() -> receive(
                        new NewPaper("other", MaterialForm.COPY, 1, true),
                        new NewPaper("lease", MaterialForm.ELECTRONIC, 1, true),
                        new NewPaper("lease", MaterialForm.ORIGINAL, 1, true),
                        new NewPaper("lease", MaterialForm.COPY, 0, true))));
        assertEquals(2, desk.read(file.number(), CLERK).items().size());
        assertEquals(Map.of("/items", "papers-number"), faults(() -> receive()));
        act(Action.ACCEPT, CLERK);
        receive(new NewPaper("lease", MaterialForm.COPY, 1, false));
        assertEquals(
                Kind.DENIED,
                refused(() -> desk.receive(file.number(), List.of(), version(), "k", REVIEWER))
                        .kind());
        act(Action.WITHDRAW, CLERK);
        assertEquals(
                "not-in-this-state",
                refused(() -> receive(new NewPaper("lease", MaterialForm.COPY, 1, false)))
                        .code());
        giveBack(CLERK, new GivenBack(List.of(1, 2, 3), "张三", true));
    }

    private void receive(NewPaper... papers) {
        desk.receive(file.number(), List.of(papers), version(), hall.nextKey(), CLERK);
    }

    private void handOver(Person by, String to, Integer... items) {
        desk.handOver(file.number(), new HandedTo(List.of(items), to), version(), hall.nextKey(), by);
    }

    private void acknowledge(Person by, Integer... items) {
        desk.acknowledge(file.number(), List.of(items), version(), hall.nextKey(), by);
    }

    private void decline(Person by, String reason, Integer... items) {
        desk.decline(file.number(), new Declined(List.of(items), reason), version(), hall.nextKey(), by);
    }

    private void takeOver(Person by, String reason, Integer... items) {
        desk.takeOver(file.number(), new Declined(List.of(items), reason), version(), hall.nextKey(), by);
    }

    private void giveBack(Person by, GivenBack back) {
        desk.giveBack(file.number(), back, version(), hall.nextKey(), by);
    }

    private Progress act(Action action, Person by) {
        return hall.desk()
                .act(file.number(), Order.of(action, "理由"), version(), hall.nextKey(), by)
                .value();
    }

    private long version() {
        return hall.file(file.number()).version();
    }

    private Item item(int number) {
        return desk.read(file.number(), CLERK).find(number).orElseThrow();
    }

    private static Map<String, String> faults(Runnable work) {
        return refused(work).faults().stream().collect(Collectors.toMap(Fault::pointer, Fault::code));
    }

    private static Problem refused(Runnable work) {
        return assertThrows(ProblemException.class, work::run).problem();
    }
}
