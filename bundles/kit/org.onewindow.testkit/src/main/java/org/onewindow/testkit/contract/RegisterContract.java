package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.testkit.contract.Samples.refused;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.register.RegisterChange;
import org.onewindow.api.register.RegisterChange.Create;
import org.onewindow.api.register.RegisterChange.Put;
import org.onewindow.api.register.RegisterChange.Remove;
import org.onewindow.api.register.RegisterEntry;
import org.onewindow.cases.CaseRepository;
import org.onewindow.catalogue.Department.Index;
import org.onewindow.catalogue.Department.Register;

/** The departments' registers. */
public abstract class RegisterContract {
    private static final String UNITS = "enterprises";
    private static final Map<String, Register> REGISTERS = Map.of(
            UNITS,
            new Register(Map.of(
                    "name", new Index("/name", true),
                    "town", new Index("/address/town", false),
                    "capital", new Index("/capital", false))),
            "names",
            new Register(Map.of("name", new Index("/name", true))));

    private CaseRepository repository;

    protected abstract CaseRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void aDocumentIsReadAsItWasWritten() {
        Map<String, Object> document = Map.of(
                "name",
                Samples.RARE_NAME,
                "staff",
                7,
                "number",
                12345678901234L,
                "capital",
                new BigDecimal("1000000.50"),
                "open",
                true,
                "people",
                List.of(Map.of("name", "张三"), Map.of("name", "李四")),
                "address",
                Map.of("town", "坞埠镇"));

        write(new Create(UNITS, "91", document));

        assertEquals(Optional.of(new RegisterEntry("91", document)), repository.registerEntry("commerce", UNITS, "91"));
        assertEquals(Optional.empty(), repository.registerEntry("commerce", UNITS, "92"));
        assertEquals(Optional.empty(), repository.registerEntry("commerce", "names", "91"));
        assertEquals(Optional.empty(), repository.registerEntry("taxation", UNITS, "91"));
    }

    @Test
    void anEntryIsFoundByItsIndexes() {
        write(unit("1", "甲", "东镇"), unit("3", "丙", "东镇"), unit("2", "乙", "东镇"), unit("4", "丁", "西镇"));

        finds("name", "乙", "2");
        finds("town", "东镇", "1", "2", "3");
        finds("town", "南镇");
        assertEquals(
                2,
                repository.registerEntries("commerce", UNITS, "town", "东镇", 2).size());
        assertEquals(List.of(), repository.registerEntries("taxation", UNITS, "town", "东镇", 10));
    }

    @Test
    void numbersAreIndexedAsTheyAreWritten() {
        write(new Create(UNITS, "1", Map.of("name", "甲", "capital", new BigDecimal("10.50"))));

        finds("capital", "10.50", "1");
        finds("capital", "10.5");
    }

    @Test
    void aFieldThatIsAbsentIsNotIndexedAndNeverTaken() {
        write(new Create(UNITS, "1", Map.of("staff", 1)), new Create(UNITS, "2", Map.of("staff", 2)));

        finds("name", "");
        finds("name", "null");
    }

    @Test
    void aLongValueIsIndexedInFull() {
        var stem = "𠮷".repeat(300);
        write(unit("1", stem + "甲", "东镇"), unit("2", stem + "乙", "东镇"));

        finds("name", stem + "乙", "2");
        finds("name", stem);
        notUnique(unit("3", stem + "乙", "东镇"));
    }

    @Test
    void aKeyIsCreatedOnlyOnceInItsRegister() {
        write(unit("1", "甲", "东镇"));

        notUnique(unit("1", "乙", "东镇"));
        write(new Create("names", "1", Map.of("name", "甲")));
        assertEquals("甲", nameOf("1"));
    }

    @Test
    void aUniqueValueBelongsToOneEntry() {
        write(unit("1", "甲", "东镇"));

        notUnique(unit("2", "甲", "西镇"));
        notUnique(new Put(UNITS, "2", Map.of("name", "甲")));
        assertEquals(Optional.empty(), repository.registerEntry("commerce", UNITS, "2"));
    }

    @Test
    void departmentsDoNotTakeEachOthersKeysAndValues() {
        write(unit("1", "甲", "东镇"));

        repository.transact(tx -> {
            tx.write("taxation", REGISTERS, List.of(unit("1", "甲", "东镇")));
            return null;
        });

        finds("town", "东镇", "1");
    }

    @Test
    void aPutCreatesOrReplacesWithItsIndexes() {
        write(new Put(UNITS, "1", Map.of("name", "甲", "address", Map.of("town", "东镇"))));
        write(new Put(UNITS, "1", Map.of("name", "乙", "address", Map.of("town", "东镇"))));

        finds("name", "甲");
        finds("name", "乙", "1");
        finds("town", "东镇", "1");
        write(unit("2", "甲", "东镇"));
    }

    @Test
    void whatWasRemovedIsFree() {
        write(unit("1", "甲", "东镇"));

        write(new Remove(UNITS, "1"), new Remove(UNITS, "unheard-of"), unit("2", "甲", "东镇"));

        assertEquals(Optional.empty(), repository.registerEntry("commerce", UNITS, "1"));
        finds("town", "东镇", "2");
    }

    @Test
    void changesAreMadeOneAfterTheOther() {
        write(
                unit("1", "甲", "东镇"),
                new Put(UNITS, "1", Map.of("name", "乙")),
                new Remove(UNITS, "1"),
                unit("1", "丙", "西镇"));

        assertEquals("丙", nameOf("1"));
        finds("name", "乙");
        finds("town", "西镇", "1");
    }

    @Test
    void aRegisterThatIsNotDeclaredIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> write(new Create("dogs", "1", Map.of("name", "旺财"))));
    }

    @Test
    void ofManyWhoWantOneNameExactlyOneGetsIt() throws Exception {
        meeting(
                "register-not-unique",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> unit("key-" + i, "甲", "东镇"))
                        .toArray(RegisterChange[]::new));
    }

    @Test
    void ofManyWhoWantOneKeyExactlyOneGetsIt() throws Exception {
        meeting(
                "register-not-unique",
                IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> unit("key", "name-" + i, "东镇"))
                        .toArray(RegisterChange[]::new));
    }

    @Test
    void twoPutsOfOneEntryLeaveTheIndexesOfTheLast() throws Exception {
        for (int round = 0; round < 10; round++) {
            var key = "key-" + round;
            write(new Put(UNITS, key, Map.of("name", "first-" + round)));
            var here = round;
            Race.of(IntStream.rangeClosed(1, 2)
                    .<Callable<?>>mapToObj(i -> () -> write(new Put(UNITS, key, Map.of("name", "n" + here + "-" + i))))
                    .toList());

            var last = nameOf(key);
            for (var name : List.of("first-" + round, "n" + round + "-1", "n" + round + "-2")) {
                finds("name", name, name.equals(last) ? new String[] {key} : new String[0]);
            }
        }
    }

    /** All write at the same moment, each in a transaction of its own. */
    private void meeting(String code, RegisterChange... changes) throws Exception {
        var allAreIn = new CountDownLatch(changes.length);
        var race = Race.of(Arrays.stream(changes)
                .<Callable<?>>map(change -> () -> repository.transact(tx -> {
                    Race.meet(allAreIn);
                    tx.write("commerce", REGISTERS, List.of(change));
                    return null;
                }))
                .toList());

        race.onlyOneWinsAndTheOthersGet(code);
        assertEquals(
                1,
                repository.registerEntries("commerce", UNITS, "town", "东镇", 10).size());
    }

    private static Create unit(String key, String name, String town) {
        return new Create(UNITS, key, Map.of("name", name, "address", Map.of("town", town)));
    }

    private Void write(RegisterChange... changes) {
        return repository.transact(tx -> {
            tx.write("commerce", REGISTERS, List.of(changes));
            return null;
        });
    }

    private void notUnique(RegisterChange change) {
        refused(Kind.CONFLICT, "register-not-unique", () -> write(change));
    }

    private String nameOf(String key) {
        return (String) repository
                .registerEntry("commerce", UNITS, key)
                .orElseThrow()
                .document()
                .get("name");
    }

    private void finds(String index, String value, String... keys) {
        assertEquals(
                List.of(keys),
                repository.registerEntries("commerce", UNITS, index, value, 200).stream()
                        .map(RegisterEntry::key)
                        .toList());
    }
}
