package org.onewindow.chains.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.calendar.DueDate;
import org.onewindow.api.calendar.Period;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.problem.Fault;
import org.onewindow.api.problem.Problem;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.api.text.Text;
import org.onewindow.calendar.LegalClock;
import org.onewindow.cases.ChainPart;
import org.onewindow.cases.FaultOverride;
import org.onewindow.cases.Filing;
import org.onewindow.cases.Filing.Agent;
import org.onewindow.cases.HandedIn;
import org.onewindow.cases.Reply;
import org.onewindow.cases.fees.PaymentMethod;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.cases.outbox.Message;
import org.onewindow.cases.outbox.Recipient;
import org.onewindow.catalogue.Material.MaterialForm;
import org.onewindow.catalogue.Matter.Channel;
import org.onewindow.catalogue.json.CanonicalJson;
import org.onewindow.chains.ChainEntry;
import org.onewindow.chains.ChainFile;
import org.onewindow.chains.ChainFile.Content;
import org.onewindow.chains.ChainFile.Origin;
import org.onewindow.chains.ChainPayment;
import org.onewindow.chains.ChainPayment.Share;
import org.onewindow.chains.ChainPayment.ShareState;
import org.onewindow.chains.ChainQuery;
import org.onewindow.chains.ChainRepository;
import org.onewindow.chains.ChainRepository.Transaction;
import org.onewindow.chains.ChainState;
import org.onewindow.chains.StepFile;

/** What every keeper of chains' applications must do. */
public abstract class ChainRepositoryContract {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T01:30:00.123Z");
    private static final Applicant APPLICANT =
            new Applicant(PersonKind.NATURAL_PERSON, "𠮷㙓·张三", IdType.RESIDENT_ID, "11010519491231002X", "13800000000");

    private ChainRepository repository;

    protected abstract ChainRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void whatIsKeptIsReadAsItWas() {
        var file = sample(1);
        write(tx -> tx.insert(file, NOW));
        assertEquals(Optional.of(file), repository.find(file.number()));

        var later = grown(file);
        write(tx -> tx.update(later, null));

        assertEquals(Optional.of(later), repository.find(file.number()));
        assertEquals(Optional.empty(), repository.find(number(2)));
        assertEquals(List.of(later), repository.list(everything(5)));
    }

    @Test
    void nothingIsKeptOfWhatFails() {
        assertThrows(
                IllegalStateException.class,
                () -> write(tx -> {
                    tx.insert(sample(1), NOW);
                    tx.keep(new Reply("clerk", "k", "hash", "{}", 1));
                    tx.enqueue(message(1), NOW);
                    throw new IllegalStateException("killed");
                }));
        assertEquals(Optional.empty(), repository.find(number(1)));
        assertEquals(Optional.empty(), repository.reply("clerk", "k"));
        assertEquals(0, repository.lastSerial(DAY));
    }

    @Test
    void aNumberAndASerialAreGivenOnce() {
        write(tx -> tx.insert(sample(1), NOW));
        assertEquals("chain-number-taken", refused(tx -> tx.insert(sample(1), NOW)));
        assertEquals(1, repository.lastSerial(DAY));
        assertEquals(0, repository.lastSerial(DAY.plusDays(1)));
    }

    @Test
    void onlyTheVersionThatWasReadIsReplaced() {
        var file = sample(1);
        write(tx -> tx.insert(file, NOW));
        assertEquals("chain-changed", refused(tx -> tx.update(file, NOW)));
        assertEquals("chain-changed", refused(tx -> tx.update(file.next().next(), NOW)));
        assertEquals("chain-changed", refused(tx -> tx.update(sample(2).next(), NOW)));
        write(tx -> tx.update(file.next(), NOW));
        assertEquals("chain-changed", refused(tx -> tx.update(file.next(), NOW)));
    }

    @Test
    void anAnswerIsKeptOnce() {
        var reply = new Reply("clerk", "k", "hash", "{\"number\":\"L1\"}", 1);
        write(tx -> tx.keep(reply));
        assertEquals(Optional.of(reply), repository.reply("clerk", "k"));
        assertEquals(Optional.empty(), repository.reply("other", "k"));
        assertEquals("idempotency-key-taken", refused(tx -> tx.keep(reply)));
    }

    @Test
    void whatIsToBeLookedAtIsFoundTheLongestWaitingFirst() {
        write(tx -> tx.insert(sample(1), NOW.plusSeconds(30)));
        write(tx -> tx.insert(sample(2), NOW));
        write(tx -> tx.insert(sample(3), NOW.plusSeconds(60)));
        write(tx -> tx.insert(sample(4), NOW));
        write(tx -> tx.update(sample(4).next(), null));

        assertEquals(List.of(), repository.due(NOW.minusMillis(1), 9));
        assertEquals(List.of(number(2)), repository.due(NOW, 9));
        assertEquals(List.of(number(2), number(1)), repository.due(NOW.plusSeconds(30), 9));
        assertEquals(List.of(number(2)), repository.due(NOW.plusSeconds(60), 1));
        assertEquals(List.of(number(1), number(2)), repository.openAfter("", 2));
        assertEquals(List.of(number(3)), repository.openAfter(number(2), 2));

        repository.lookAgain(number(2), NOW.plus(Duration.ofHours(1)));
        repository.lookAgain(number(4), NOW);
        repository.lookAgain("L0", NOW);

        assertEquals(List.of(number(1), number(3)), repository.due(NOW.plusSeconds(60), 9));
        assertEquals(Optional.of(sample(2)), repository.find(number(2)), "it is no other version for that");
        write(tx -> tx.update(sample(2).next(), NOW));
    }

    @Test
    void listsShowTheNewestFirstAndWhatOneMaySee() {
        for (int i = 1; i <= 5; i++) {
            var file = sample(i);
            write(tx -> tx.insert(file, NOW));
        }
        var done = sample(5)
                .standing(
                        ChainState.DONE,
                        LegalClock.from(DAY, Period.workingDays(10)).end(DAY),
                        DAY);
        write(tx -> tx.update(done.next(), null));

        assertEquals(numbers(5, 4, 3, 2, 1), found(everything(9)));
        assertEquals(numbers(5, 4), found(everything(2)));
        assertEquals(numbers(2, 1), found(new ChainQuery(null, null, null, null, null, number(3), 9)));
        assertEquals(numbers(5, 3, 1), found(new ChainQuery(Set.of("odd"), Set.of(), null, null, null, null, 9)));
        assertEquals(numbers(4, 2), found(new ChainQuery(null, Set.of("even-office"), null, null, null, null, 9)));
        assertEquals(
                numbers(5, 4, 3, 2, 1),
                found(new ChainQuery(Set.of("odd"), Set.of("even-office"), null, null, null, null, 9)));
        assertEquals(List.of(), found(new ChainQuery(Set.of(), Set.of(), null, null, null, null, 9)));
        assertEquals(numbers(5), found(new ChainQuery(null, null, ChainState.DONE, null, null, null, 9)));
        assertEquals(numbers(4, 2), found(new ChainQuery(null, null, null, "chain-even", null, null, 9)));
        assertEquals(
                numbers(5, 4, 3, 2, 1), found(new ChainQuery(null, null, null, null, "11010519491231002X", null, 9)));
        assertEquals(List.of(), found(new ChainQuery(null, null, null, null, "1", null, 9)));
    }

    private static ChainFile sample(int serial) {
        var kind = serial % 2 == 0 ? "even" : "odd";
        return new ChainFile(
                number(serial),
                new Origin(
                        serial,
                        "chain-" + kind,
                        "a".repeat(64),
                        kind,
                        kind + "-office",
                        Channel.WINDOW,
                        null,
                        NOW,
                        DAY,
                        "clerk",
                        "7Q4X9KAB",
                        new DueDate(DAY.plusDays(14), true),
                        List.of(new HandedIn("contract", 1, MaterialForm.COPY))),
                new Content(
                        APPLICANT,
                        json("{\"shared\":{\"price\":80.00},\"steps\":{}}"),
                        List.of(new HandedIn("contract", 2, MaterialForm.ORIGINAL)),
                        null,
                        null),
                ChainState.RUNNING,
                LegalClock.from(DAY, Period.workingDays(10)),
                null,
                List.of(StepFile.waiting("tax", "deed-tax", "b".repeat(64), List.of())),
                List.of(),
                List.of(new ChainEntry(NOW, "clerk", "RECEIVE", null, null)),
                1);
    }

    /** Much later, with everything filled in. */
    private static ChainFile grown(ChainFile file) {
        var agent = new Agent("李四", IdType.RESIDENT_ID, "440524188001010014", "13900000000", "委〔2026〕1号", DAY);
        var filing = new Filing(
                "water-transfer",
                Channel.WINDOW,
                null,
                APPLICANT,
                json("{\"meter\":12}"),
                List.of(),
                List.of(new FaultOverride("/form/meter", "换表")),
                null,
                agent,
                "site-b",
                null,
                new ChainPart(file.number(), "water", "clerk", List.of("36072620260302000011"), false));
        var overrides = List.of(new FaultOverride("/form/price", "亲属间转让"));
        var faults = List.of(new Fault("/form/steps/power/x", "wrong", new Text("错", "wrong"), true));
        var steps = List.of(
                StepFile.waiting("tax", "deed-tax", "b".repeat(64), overrides).filed("36072620260302000011"),
                StepFile.waiting("water", "water-transfer", "c".repeat(64), List.of())
                        .filing(filing)
                        .away("department-away", NOW.plusSeconds(5)),
                StepFile.waiting("power", "power-transfer", "d".repeat(64), List.of())
                        .refused("application-faulty", faults));
        var payment = new ChainPayment(
                "票-7",
                PaymentMethod.CARD,
                new BigDecimal("80.00"),
                NOW,
                "cashier",
                List.of(new Share("tax", "36072620260302000011", new BigDecimal("80.00"), ShareState.REFUSED, "x")));
        return file.with(new Content(
                        APPLICANT,
                        json("{\"shared\":{},\"steps\":{\"a\":{}}}"),
                        List.of(),
                        agent,
                        DeliveryWish.COLLECT))
                .with(steps)
                .paying(List.of(payment))
                .telling(List.of(new ChainEntry(NOW, "clerk", "STEP_GIVEN_UP", "power", "放弃“𠮷㙓”")))
                .standing(
                        ChainState.ENDED,
                        LegalClock.from(DAY, Period.workingDays(10)).end(DAY.plusDays(3)),
                        DAY)
                .next();
    }

    private static String number(int serial) {
        return "L36072620260302%06d".formatted(serial);
    }

    private static List<String> numbers(int... serials) {
        return Arrays.stream(serials).mapToObj(ChainRepositoryContract::number).toList();
    }

    private List<String> found(ChainQuery query) {
        return repository.list(query).stream().map(ChainFile::number).toList();
    }

    private static ChainQuery everything(int limit) {
        return new ChainQuery(null, null, null, null, null, null, limit);
    }

    private static Message message(int serial) {
        return new Message(number(serial), 1, Message.Kind.CHAIN_RECEIPT, Recipient.applicant(), "{}", null);
    }

    private void write(Consumer<Transaction> work) {
        repository.transact(tx -> {
            work.accept(tx);
            return null;
        });
    }

    private String refused(Consumer<Transaction> work) {
        Problem problem =
                assertThrows(ProblemException.class, () -> write(work)).problem();
        return problem.code();
    }

    private static JsonNode json(String text) {
        try {
            return CanonicalJson.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
