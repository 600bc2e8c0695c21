package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.onewindow.testkit.contract.Samples.DAY;
import static org.onewindow.testkit.contract.Samples.refused;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Standing;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceQuery;
import org.onewindow.cases.licences.LicenceRepository;
import org.onewindow.cases.licences.LicenceSearch;

/** The licence library: what is kept, how it is found, and what happens when two want to keep the same. */
public abstract class LicenceRepositoryContract {
    private CaseRepository cases;
    private LicenceRepository licences;

    /** Repositories over one store. */
    public record Stores(CaseRepository cases, LicenceRepository licences) {}

    protected abstract Stores emptyStores();

    @BeforeEach
    void open() {
        var stores = emptyStores();
        cases = stores.cases();
        licences = stores.licences();
    }

    @Test
    void aLicenceIsReadAsItWasEnteredByIdNumberCodeAndCase() {
        var imported = LicenceSample.of(1).withoutPhone().until(null).licence();
        var issued = LicenceSample.of(2).ofCase(CaseSample.number(1)).licence();

        enter(imported, issued);

        assertEquals(Optional.of(imported), licences.find(imported.id()));
        assertEquals(Optional.of(issued), licences.find(issued.id()));
        assertEquals(Optional.empty(), licences.find(LicenceSample.id(3)));
        assertEquals(Optional.of(issued), licences.find(issued.type().code(), issued.number()));
        assertEquals(Optional.empty(), licences.find("another-type", issued.number()));
        assertEquals(Optional.of(imported), licences.findByCode(imported.verificationCode()));
        assertEquals(Optional.empty(), licences.findByCode(LicenceSample.code(3)));
        assertEquals(List.of(issued), licences.ofCase(CaseSample.number(1)));
        assertEquals(List.of(), licences.ofCase(CaseSample.number(2)));
    }

    @Test
    void bothEndsAndWhatWasToldAreKept() {
        var entered = LicenceSample.of(1).licence();
        var ended = entered.revoked(LicenceSample.ending(DAY.plusDays(3)))
                .cancelled(LicenceSample.ending(DAY.plusDays(9)))
                .told(Told.HAS_ENDED);
        enter(entered);

        write(tx -> {
            tx.replace(entered.revoked(ended.revocation()));
            tx.replace(entered.revoked(ended.revocation()).cancelled(ended.cancellation()));
            tx.replace(ended);
        });

        assertEquals(Optional.of(ended), licences.find(entered.id()));
        assertEquals(4, ended.version());
    }

    @Test
    void aNumberIsGivenOnlyOnceInATypeAndNothingOfTheTransactionIsKept() {
        enter(LicenceSample.of(1).number("1").licence());

        refused(
                Kind.CONFLICT,
                "licence-number-taken",
                () -> enter(
                        LicenceSample.of(2).licence(),
                        LicenceSample.of(3).number("1").licence()));

        assertEquals(1, licences.count(everything(10)));
        enter(LicenceSample.of(3).type("seal-permit").number("1").licence());
    }

    @Test
    void anotherOfTheSameNumberTakesThePlaceOfOne() {
        var former = LicenceSample.of(1).number("1").licence();
        var latter = LicenceSample.of(2).number("1").licence();
        var last = LicenceSample.of(3).number("1").licence();
        enter(former);

        replace(former, latter);
        replace(latter, last);

        assertEquals(Optional.of(last), licences.find(last.type().code(), "1"));
        assertEquals(latter.id(), licences.find(former.id()).orElseThrow().replacedBy());
        assertEquals(last.id(), licences.find(latter.id()).orElseThrow().replacedBy());
        assertEquals(Optional.of(former.replacedBy(latter.id())), licences.findByCode(former.verificationCode()));
        refused(
                Kind.CONFLICT,
                "licence-number-taken",
                () -> enter(LicenceSample.of(4).number("1").licence()));
    }

    private void replace(Licence former, Licence latter) {
        write(tx -> {
            tx.replace(former.replacedBy(latter.id()));
            tx.enter(latter);
        });
    }

    @Test
    void ofTwoThatWantTheSameNumberOneGetsIt() throws Exception {
        var bothAreIn = new CountDownLatch(3);

        var race = Race.of(IntStream.rangeClosed(1, 3)
                .<Callable<?>>mapToObj(i -> () -> write(tx -> {
                    tx.keep(Samples.reply("clerk." + i, "key"));
                    Race.meet(bothAreIn);
                    tx.enter(LicenceSample.of(i).number("1").licence());
                }))
                .toList());

        race.onlyOneWinsAndTheOthersGet("licence-number-taken");
        assertEquals(1, licences.count(everything(10)));
    }

    @Test
    void onlyTheVersionBeforeIsReplaced() throws Exception {
        var entered = LicenceSample.of(1).licence();
        var told = entered.told(Told.ENDS_SOON);
        refused(Kind.STALE, "licence-changed", () -> write(tx -> tx.replace(told)));
        enter(entered);
        write(tx -> tx.replace(told));

        refused(Kind.STALE, "licence-changed", () -> write(tx -> tx.replace(told)));
        refused(
                Kind.STALE,
                "licence-changed",
                () -> write(tx -> tx.replace(told.told(Told.HAS_ENDED).told(Told.HAS_ENDED))));
        var bothAreIn = new CountDownLatch(2);
        Race.of(IntStream.rangeClosed(1, 2)
                        .<Callable<?>>mapToObj(i -> () -> write(tx -> {
                            Race.meet(bothAreIn);
                            tx.replace(told.revoked(LicenceSample.ending(DAY.plusDays(i))));
                        }))
                        .toList())
                .onlyOneWinsAndTheOthersGet("licence-changed");
        assertEquals(3, licences.find(entered.id()).orElseThrow().version());
    }

    @Test
    void whatIsUndoneEntersNothing() {
        assertThrows(
                IllegalStateException.class,
                () -> write(tx -> {
                    tx.enter(LicenceSample.of(1).licence());
                    tx.keep(LicenceSample.begun(1, Samples.HASH, null));
                    throw new IllegalStateException("killed here");
                }));

        assertEquals(0, licences.count(everything(10)));
        assertEquals(List.of(), licences.imports(null, 10));
    }

    @Test
    void theListIsReadPageByPageThoseEnteredLastFirst() {
        var all = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> LicenceSample.of(i).licence())
                .toList();
        enter(all.toArray(Licence[]::new));

        assertEquals(List.of(all.get(4), all.get(3)), licences.list(page(null, 2)));
        assertEquals(List.of(all.get(2), all.get(1)), licences.list(page(LicenceSample.id(4), 2)));
        assertEquals(List.of(), licences.list(page(LicenceSample.id(1), 2)));
        assertEquals(5, licences.count(page(LicenceSample.id(1), 2)));
    }

    @Test
    void everyFilterOfASearchRestricts() {
        var one = LicenceSample.of(1).licence();
        var other = LicenceSample.of(2)
                .type("seal-permit")
                .issuedBy("public-security", "policejustice")
                .holder("100%_好", "91361123MA35000007")
                .ofCase(CaseSample.number(1))
                .until(DAY.plusDays(10))
                .licence();
        enter(one, other);

        assertEquals(List.of(other), found(new LicenceSearch("seal-permit", null, null, null, null, null, null, null)));
        assertEquals(List.of(one), found(new LicenceSearch(null, one.number(), null, null, null, null, null, null)));
        assertEquals(
                List.of(other), found(new LicenceSearch(null, null, "public-security", null, null, null, null, null)));
        assertEquals(List.of(one), found(new LicenceSearch(null, null, null, "云海", null, null, null, null)));
        assertEquals(List.of(other), found(new LicenceSearch(null, null, null, "100%_", null, null, null, null)));
        assertEquals(List.of(), found(new LicenceSearch(null, null, null, "1%", null, null, null, null)));
        assertEquals(
                List.of(other),
                found(new LicenceSearch(null, null, null, null, "91361123MA35000007", null, null, null)));
        assertEquals(
                List.of(other), found(new LicenceSearch(null, null, null, null, null, null, null, DAY.plusDays(11))));
        assertEquals(List.of(), found(new LicenceSearch(null, null, null, null, null, null, null, DAY.plusDays(10))));
        assertEquals(
                List.of(other),
                found(new LicenceSearch(null, null, null, null, null, CaseSample.number(1), null, null)));
        assertEquals(List.of(other, one), found(LicenceSearch.ALL));
    }

    @Test
    void whatALicenceIsTodayIsFoundAsItIsComputed() {
        var entered = LicenceSample.of(1);
        var all = List.of(
                entered.licence(),
                LicenceSample.of(2).until(null).licence(),
                LicenceSample.of(3).issuedOn(DAY.plusDays(1)).licence(),
                LicenceSample.of(4).until(DAY).licence(),
                LicenceSample.of(5)
                        .issuedOn(DAY.minusDays(9))
                        .until(DAY.minusDays(1))
                        .licence(),
                LicenceSample.of(6).licence(),
                LicenceSample.of(7).licence(),
                LicenceSample.of(8).until(DAY).licence(),
                LicenceSample.of(9).licence());
        enter(all.toArray(Licence[]::new));
        var revoked = all.get(5).revoked(LicenceSample.ending(DAY));
        var cancelled = all.get(6).cancelled(LicenceSample.ending(DAY));
        var both = all.get(7).revoked(LicenceSample.ending(DAY)).cancelled(LicenceSample.ending(DAY));
        write(tx -> {
            tx.replace(revoked);
            tx.replace(cancelled);
            tx.replace(all.get(7).revoked(LicenceSample.ending(DAY)));
            tx.replace(both);
            tx.replace(all.get(8).replacedBy(LicenceSample.id(1)));
        });

        var expected = new EnumMap<Standing, List<String>>(Map.of(
                Standing.VALID,
                ids(4, 2, 1),
                Standing.NOT_YET_VALID,
                ids(3),
                Standing.EXPIRED,
                ids(5),
                Standing.REVOKED,
                ids(6),
                Standing.REPLACED,
                ids(9),
                Standing.CANCELLED,
                ids(8, 7)));
        for (var standing : Standing.values()) {
            var search = new LicenceSearch(null, null, null, null, null, null, standing, null);
            var found = found(search);
            assertEquals(expected.get(standing), found.stream().map(Licence::id).toList(), standing.name());
            found.forEach(licence -> assertEquals(standing, licence.standing(DAY)));
            assertEquals(found.size(), licences.count(LicenceQuery.everywhere(search, DAY, 1)));
        }
    }

    @Test
    void onlyTheLicencesOfOnesOwnDepartmentsAndOrgansAreListed() {
        enter(
                LicenceSample.of(1).issuedBy("amr", "commerce").licence(),
                LicenceSample.of(2).issuedBy("police", "policejustice").licence(),
                LicenceSample.of(3).issuedBy("courts", "policejustice").licence());

        assertEquals(ids(3, 2), seen(Set.of("policejustice"), Set.of()));
        assertEquals(ids(2, 1), seen(Set.of(), Set.of("amr", "police")));
        assertEquals(ids(2, 1), seen(Set.of("commerce"), Set.of("police")));
        assertEquals(ids(), seen(Set.of(), Set.of()));
        assertEquals(ids(3, 2, 1), seen(null, null));
    }

    @Test
    void ofManyNumbersThoseThatAreTakenAreToldWithWhereTheyCameFrom() {
        enter(
                LicenceSample.of(1).number("a").licence(),
                LicenceSample.of(2).number("b").ofCase(CaseSample.number(1)).licence(),
                LicenceSample.of(3).type("seal-permit").number("c").licence());

        assertEquals(
                Map.of("a", LicenceSample.id(9_000_000), "b", ""),
                licences.taken("food-business-licence", List.of("a", "b", "c", "A")));
        assertEquals(Map.of(), licences.taken("food-business-licence", List.of()));
    }

    @Test
    void theLastSerialIsAskedForByTypeAndYear() {
        enter(
                LicenceSample.of(1).serial(7).issuedOn(LocalDate.of(2026, 1, 1)).licence(),
                LicenceSample.of(2)
                        .serial(12)
                        .issuedOn(LocalDate.of(2026, 12, 31))
                        .licence(),
                LicenceSample.of(3)
                        .serial(99)
                        .issuedOn(LocalDate.of(2027, 1, 1))
                        .licence(),
                LicenceSample.of(4).type("seal-permit").serial(55).licence());

        assertEquals(12, licences.lastSerial("food-business-licence", 2026));
        assertEquals(99, licences.lastSerial("food-business-licence", 2027));
        assertEquals(0, licences.lastSerial("food-business-licence", 2025));
    }

    @Test
    void thoseOfWhoseEndNobodyWasToldAreFoundTheEarliestFirst() {
        var revoked = LicenceSample.of(6).until(DAY.plusDays(1)).licence();
        var replaced = LicenceSample.of(8).until(DAY.plusDays(1)).licence();
        enter(
                LicenceSample.of(1).until(DAY.plusDays(60)).licence(),
                LicenceSample.of(2).until(DAY).licence(),
                LicenceSample.of(3).until(DAY.plusDays(61)).licence(),
                LicenceSample.of(4).until(DAY.plusDays(5)).told(Told.ENDS_SOON).licence(),
                LicenceSample.of(5).until(null).licence(),
                revoked,
                replaced,
                LicenceSample.of(7)
                        .issuedOn(DAY.minusDays(10))
                        .until(DAY.minusDays(1))
                        .licence());
        write(tx -> {
            tx.replace(revoked.revoked(LicenceSample.ending(DAY)));
            tx.replace(replaced.replacedBy(LicenceSample.id(1)));
        });

        assertEquals(ids(2, 1), told(List.of(Told.NOTHING), DAY, DAY.plusDays(60), 10));
        assertEquals(ids(2), told(List.of(Told.NOTHING), DAY, DAY.plusDays(60), 1));
        assertEquals(ids(7, 2, 4), told(List.of(Told.NOTHING, Told.ENDS_SOON), DAY.minusDays(1), DAY.plusDays(5), 10));
    }

    @Test
    void anImportIsFoundByItsFileUntilItHasComeToItsEnd() {
        var whole = LicenceSample.begun(1, Samples.HASH, "amr");
        var other = LicenceSample.begun(2, Samples.HASH, null);
        write(tx -> tx.keep(whole));
        write(tx -> tx.keep(other));

        var further = whole.advanced(11, 7, 3);
        write(tx -> tx.keep(further));

        assertEquals(Optional.of(further), licences.findImport(whole.id()));
        assertEquals(Optional.of(further), licences.unfinishedImport(Samples.HASH, "amr"));
        assertEquals(Optional.of(other), licences.unfinishedImport(Samples.HASH, null));
        assertEquals(Optional.empty(), licences.unfinishedImport("f".repeat(64), "amr"));
        assertEquals(List.of(other, further), licences.imports(null, 10));
        assertEquals(List.of(further), licences.imports(other.id(), 10));
        var done = further.finished(Samples.MOMENT.plusSeconds(9));
        write(tx -> tx.keep(done));
        assertEquals(Optional.empty(), licences.unfinishedImport(Samples.HASH, "amr"));
        assertEquals(Optional.of(done), licences.findImport(whole.id()));
    }

    private List<String> seen(Set<String> departments, Set<String> organs) {
        return licences.list(new LicenceQuery(departments, organs, LicenceSearch.ALL, DAY, null, 200)).stream()
                .map(Licence::id)
                .toList();
    }

    private List<String> told(List<Told> told, LocalDate from, LocalDate until, int limit) {
        return licences.told(told, from, until, limit).stream().map(Licence::id).toList();
    }

    private List<Licence> found(LicenceSearch search) {
        return licences.list(LicenceQuery.everywhere(search, DAY, 200));
    }

    private static List<String> ids(int... places) {
        return IntStream.of(places).mapToObj(LicenceSample::id).toList();
    }

    private static LicenceQuery everything(int limit) {
        return LicenceQuery.everywhere(LicenceSearch.ALL, DAY, limit);
    }

    private static LicenceQuery page(String before, int limit) {
        return new LicenceQuery(null, null, LicenceSearch.ALL, DAY, before, limit);
    }

    private void enter(Licence... entered) {
        write(tx -> List.of(entered).forEach(tx::enter));
    }

    private Void write(Consumer<Transaction> work) {
        return cases.transact(tx -> {
            work.accept(tx);
            return null;
        });
    }
}
