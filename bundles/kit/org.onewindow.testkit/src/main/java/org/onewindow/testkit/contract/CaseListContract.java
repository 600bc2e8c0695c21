package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onewindow.testkit.contract.Samples.everything;
import static org.onewindow.testkit.contract.Samples.seenBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseQuery;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.Concerned;
import org.onewindow.cases.OpenCase;
import org.onewindow.cases.State;

/** Lists of cases. */
public abstract class CaseListContract {
    private CaseRepository repository;

    protected abstract CaseRepository emptyRepository();

    @BeforeEach
    void open() {
        repository = emptyRepository();
    }

    @Test
    void theNewestComesFirst() {
        keep(CaseSample.of(2), CaseSample.of(10), CaseSample.of(1));

        finds(everything(200), 10, 2, 1);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        keep(IntStream.rangeClosed(1, 25).mapToObj(CaseSample::of).toArray(CaseSample[]::new));

        var seen = new ArrayList<String>();
        String before = null;
        List<CaseFile> page;
        do {
            page = repository.list(new CaseQuery(null, null, null, null, null, null, null, null, null, before, 7));
            page.forEach(file -> seen.add(file.number()));
            before = seen.get(seen.size() - 1);
        } while (page.size() == 7);

        assertEquals(
                IntStream.rangeClosed(1, 25)
                        .mapToObj(i -> CaseSample.number(26 - i))
                        .toList(),
                seen);
    }

    @Test
    void aListShowsWholeCases() {
        var file = CaseSample.of(1).file();
        keep(CaseSample.of(1));

        assertEquals(List.of(file), repository.list(everything(1)));
    }

    @Test
    void eachFilterRestricts() {
        keep(
                CaseSample.of(1),
                CaseSample.of(2).state(State.IN_REVIEW),
                CaseSample.of(3).matter("sole-trader"),
                CaseSample.of(4).organ("tax-bureau"),
                CaseSample.of(5).handler("clerk.a"),
                CaseSample.of(6).idNumber("440524188001010014"),
                CaseSample.of(7).name("李四"));

        finds(new CaseQuery(null, null, State.IN_REVIEW, null, null, null, null, null, null, null, 200), 2);
        finds(new CaseQuery(null, null, null, "sole-trader", null, null, null, null, null, null, 200), 3);
        finds(new CaseQuery(null, null, null, null, "tax-bureau", null, null, null, null, null, 200), 4);
        finds(new CaseQuery(null, null, null, null, null, "clerk.a", null, null, null, null, 200), 5);
        finds(new CaseQuery(null, null, null, null, null, null, null, "440524188001010014", null, null, 200), 6);
        finds(new CaseQuery(null, null, null, null, null, null, "李", null, null, null, 200), 7);
        finds(new CaseQuery(null, null, null, null, null, null, "四", null, null, null, 200));
    }

    @Test
    void casesWhoseClocksRunAreFoundByTheirDueDate() {
        var day = Samples.DAY;
        keep(
                CaseSample.of(1).state(State.ACCEPTED).dueOn(day),
                CaseSample.of(2).state(State.IN_REVIEW).dueOn(day.plusDays(1)),
                CaseSample.of(3).state(State.IN_REVIEW).dueOn(day.plusDays(2)),
                CaseSample.of(4).state(State.SPECIAL_PROCEDURE).dueOn(day),
                CaseSample.of(5).state(State.GRANTED).dueOn(day),
                CaseSample.of(6));

        finds(due(null, day), 1);
        finds(due(day.plusDays(1), null), 3, 2);
        finds(due(day, day.plusDays(1)), 2, 1);
        finds(due(null, day.minusDays(1)));
    }

    private static CaseQuery due(LocalDate from, LocalDate until) {
        return everything(200).within(new CaseQuery.Due(from, until), null, 200);
    }

    @Test
    void filtersAreCombined() {
        keep(
                CaseSample.of(1).handler("clerk.a").state(State.ACCEPTED),
                CaseSample.of(2).handler("clerk.a"),
                CaseSample.of(3).handler("clerk.b").state(State.ACCEPTED),
                CaseSample.of(4).handler("clerk.a").state(State.ACCEPTED));

        finds(
                new CaseQuery(
                        null, null, State.ACCEPTED, null, null, "clerk.a", "张", null, null, CaseSample.number(4), 200),
                1);
    }

    @Test
    void aCaseIsSeenByTheOrgansItConcerns() {
        keep(
                CaseSample.of(1).organ("market-supervision"),
                CaseSample.of(2).organ("market-supervision").name("李四"),
                CaseSample.of(3).organ("fire-rescue"),
                CaseSample.of(4).organ("tax-bureau"));
        concern(1, new Concerned("fire-rescue", true), new Concerned("health-commission", true));
        concern(2, new Concerned("fire-rescue", true));
        concern(2, new Concerned("fire-rescue", false), new Concerned("city-management", false));
        concern(2, new Concerned("fire-rescue", false));

        finds(seenBy(null, Set.of("fire-rescue")), 3, 2, 1);
        finds(seenBy(null, Set.of("fire-rescue", "health-commission")), 3, 2, 1);
        finds(seenBy(Set.of("commerce"), Set.of("health-commission")), 4, 3, 2, 1);
        finds(seenBy(Set.of("realestate"), Set.of("city-management")));
        finds(seenBy(Set.of(), Set.of("health-commission")), 1);

        finds(concerning(null, "fire-rescue", null), 2, 1);
        finds(concerning(null, "fire-rescue", true), 1);
        finds(concerning(null, "fire-rescue", false), 2);
        finds(concerning(null, "market-supervision", null));
        finds(concerning(Set.of("health-commission"), "fire-rescue", null), 1);
        finds(concerning(Set.of("fire-rescue"), "fire-rescue", true), 1);
        finds(named(seenBy(null, Set.of("fire-rescue")), "李"), 2);
        finds(named(seenBy(null, Set.of("fire-rescue")), CaseSample.number(1)), 1);
    }

    @Test
    void pagesOfWhatConcernsAnOrganLeaveNothingOut() {
        keep(IntStream.rangeClosed(1, 9)
                .mapToObj(i -> CaseSample.of(i).organ(i % 3 == 0 ? "fire-rescue" : "tax-bureau"))
                .toArray(CaseSample[]::new));
        for (int i : new int[] {1, 2, 3, 4, 5, 7, 8}) {
            concern(i, new Concerned("fire-rescue", true), new Concerned("health-commission", true));
        }

        var first = repository.list(
                seenBy(null, Set.of("fire-rescue", "health-commission")).within(null, null, 4));
        assertEquals(numbers(9, 8, 7, 6), first.stream().map(CaseFile::number).toList());
        var rest = repository.list(
                seenBy(null, Set.of("fire-rescue", "health-commission")).within(null, CaseSample.number(6), 9));
        assertEquals(numbers(5, 4, 3, 2, 1), rest.stream().map(CaseFile::number).toList());
    }

    private void concern(int serial, Concerned... concerned) {
        repository.transact(tx -> {
            tx.concern(CaseSample.number(serial), List.of(concerned));
            return null;
        });
    }

    private static List<String> numbers(int... serials) {
        return IntStream.of(serials).mapToObj(CaseSample::number).toList();
    }

    private static CaseQuery concerning(Set<String> organs, String organ, Boolean awaited) {
        return new CaseQuery(
                null,
                organs,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new CaseQuery.Concern(organ, awaited),
                null,
                null,
                null,
                200);
    }

    private static CaseQuery named(CaseQuery query, String text) {
        return new CaseQuery(
                query.departments(),
                query.organs(),
                null,
                null,
                null,
                null,
                null,
                null,
                text,
                null,
                null,
                null,
                null,
                null,
                200);
    }

    @Test
    void aCaseIsSeenThroughItsDepartmentOrItsOrgan() {
        keep(
                CaseSample.of(1).department("commerce").organ("market-supervision"),
                CaseSample.of(2).department("commerce").organ("city-management"),
                CaseSample.of(3).department("taxation").organ("tax-bureau"),
                CaseSample.of(4).department("realestate").organ("natural-resources"));

        finds(seenBy(null, null), 4, 3, 2, 1);
        finds(seenBy(Set.of("commerce"), null), 2, 1);
        finds(seenBy(null, Set.of("tax-bureau", "market-supervision")), 3, 1);
        finds(seenBy(Set.of("realestate"), Set.of("city-management")), 4, 2);
        finds(seenBy(Set.of("realestate"), Set.of()), 4);
        finds(seenBy(Set.of(), Set.of()));
    }

    @Test
    void aCaseThatWasHandedOverIsSeenThroughThoseWhoCarryItOnly() {
        keep(
                CaseSample.of(1).department("commerce").organ("market-supervision"),
                CaseSample.of(2)
                        .department("commerce")
                        .organ("market-supervision")
                        .carriedBy("taxation", "tax-bureau"));

        finds(seenBy(Set.of("commerce"), Set.of("market-supervision")), 1);
        finds(seenBy(Set.of("taxation"), null), 2);
        finds(seenBy(null, Set.of("tax-bureau")), 2);
        finds(new CaseQuery(null, null, null, null, "tax-bureau", null, null, null, null, null, 200), 2);
    }

    @Test
    void casesWithAStepTakenByHandAreFound() {
        keep(CaseSample.of(1), CaseSample.of(2).byHand(), CaseSample.of(3));

        finds(new CaseQuery(null, null, null, null, null, null, null, null, null, true, null, 200), 2);
        finds(new CaseQuery(null, null, null, null, null, null, null, null, null, false, null, 200), 3, 1);
    }

    @Test
    void whatADepartmentHasOpenIsCountedByMatter() {
        keepOpenCases();

        assertEquals(Map.of("sole-trader", 2L, "catering", 1L), repository.openMatters("commerce"));
        assertEquals(Map.of("sole-trader", 1L), repository.openMatters("taxation"));
        assertEquals(Map.of(), repository.openMatters("realestate"));
    }

    @Test
    void whatADepartmentHasOpenIsListedNewestFirst() {
        keepOpenCases();

        var first = repository.openCases("commerce", null, 2);
        assertEquals(
                List.of(
                        new OpenCase(CaseSample.number(6), "sole-trader", State.RECEIVED, Samples.DAY),
                        new OpenCase(CaseSample.number(3), "catering", State.GRANTED, Samples.DAY)),
                first);
        var rest = repository.openCases("commerce", CaseSample.number(3), 2);
        assertEquals(
                List.of(CaseSample.number(1)),
                rest.stream().map(OpenCase::number).toList());
    }

    private void keepOpenCases() {
        keep(
                CaseSample.of(1).matter("sole-trader"),
                CaseSample.of(2).matter("sole-trader").state(State.ISSUED),
                CaseSample.of(3).matter("catering").state(State.GRANTED),
                CaseSample.of(4).matter("sole-trader").carriedBy("taxation", "tax-bureau"),
                CaseSample.of(6).matter("sole-trader").department("taxation").carriedBy("commerce", "tax-bureau"));
    }

    @Test
    void casesAreOpenUntilTheirStateIsFinal() {
        var states = State.values();
        keep(IntStream.range(0, states.length)
                .mapToObj(i -> CaseSample.of(i + 1).matter("sole-trader").state(states[i]))
                .toArray(CaseSample[]::new));
        keep(CaseSample.of(50).matter("sole-traders"));

        assertEquals(
                Arrays.stream(states).filter(state -> !state.isFinal()).count(), repository.openCases("sole-trader"));
        assertEquals(1, repository.openCases("sole-traders"));
        assertEquals(0, repository.openCases("never-filed"));
    }

    @Test
    void openCasesAreCountedByTheReleaseTheyWereFiledUnder() {
        keep(
                CaseSample.of(1).departmentVersion("1.0.0"),
                CaseSample.of(2).departmentVersion("1.1.0"),
                CaseSample.of(3).departmentVersion("1.1.0").state(State.IN_REVIEW),
                CaseSample.of(4).departmentVersion("2.0.0").state(State.ISSUED),
                CaseSample.of(5).department("taxation").departmentVersion("1.2.0"),
                CaseSample.of(6).departmentVersion("1.1.0").carriedBy("taxation", "tax-bureau"));

        assertEquals(Map.of("1.0.0", 1L, "1.1.0", 2L), repository.openVersions("commerce"));
        assertEquals(Map.of(), repository.openVersions("realestate"));
    }

    @Test
    void textIsTheBeginningOfANumberOrOfAName() {
        keep(CaseSample.of(100), CaseSample.of(101).name("360726家政"), CaseSample.of(200));

        finds(text("360726"), 200, 101, 100);
        finds(text("360726家"), 101);
        finds(text(CaseSample.number(100)), 100);
        finds(text(CaseSample.number(1).substring(0, 17) + "1"), 101, 100);
        finds(text("张三"), 200, 100);
        finds(text("60726"));
        finds(text(CaseSample.number(100) + "0"));
    }

    @Test
    void whatLooksLikeAPatternIsJustText() {
        keep(
                CaseSample.of(1).name("100%纯棉商行"),
                CaseSample.of(2).name("1000纯棉商行"),
                CaseSample.of(3).name("a_b"),
                CaseSample.of(4).name("axb"),
                CaseSample.of(5).name("a!b"),
                CaseSample.of(6).name("a\\b"),
                CaseSample.of(7).name("O'Neil"));

        finds(applicant("100%"), 1);
        finds(applicant("a_"), 3);
        finds(applicant("a!"), 5);
        finds(applicant("a\\"), 6);
        finds(applicant("O'"), 7);
        finds(applicant("%"));
        finds(text("100%"), 1);
        finds(text("_"));
    }

    @Test
    void rareCharactersAreFoundAndCaseMatters() {
        keep(
                CaseSample.of(1).name("𠮷野家"),
                CaseSample.of(2).name("吉野家"),
                CaseSample.of(3).name("Kentucky"));

        finds(applicant("𠮷"), 1);
        finds(applicant("吉"), 2);
        finds(applicant("kent"));
    }

    @Test
    void readersAndWritersDoNotGetInEachOthersWay() throws Exception {
        keep(IntStream.rangeClosed(1, 20).mapToObj(CaseSample::of).toArray(CaseSample[]::new));
        Callable<?> reader = () -> {
            for (int i = 0; i < 40; i++) {
                repository.list(new CaseQuery(
                        Set.of("commerce"),
                        null,
                        i % 2 == 0 ? null : State.ISSUED,
                        null,
                        null,
                        null,
                        "张",
                        null,
                        null,
                        null,
                        200));
                repository.list(everything(200));
            }
            return null;
        };

        var race = Race.of(List.of(reader, reader, writer(0), writer(10)));

        assertEquals(4, race.successes());
    }

    private Callable<?> writer(int from) {
        return () -> {
            for (int i = from + 1; i <= from + 10; i++) {
                var sample = CaseSample.of(i);
                var fresh = CaseSample.of(i + 100).file();
                repository.transact(tx -> {
                    tx.update(sample.finished(2));
                    tx.insert(fresh);
                    return null;
                });
            }
            return null;
        };
    }

    private static CaseQuery applicant(String beginning) {
        return new CaseQuery(null, null, null, null, null, null, beginning, null, null, null, 200);
    }

    private static CaseQuery text(String beginning) {
        return new CaseQuery(null, null, null, null, null, null, null, null, beginning, null, 200);
    }

    private void keep(CaseSample... samples) {
        repository.transact(tx -> {
            Arrays.stream(samples).forEach(sample -> tx.insert(sample.file()));
            return null;
        });
    }

    private void finds(CaseQuery query, int... serials) {
        assertEquals(
                Arrays.stream(serials).mapToObj(CaseSample::number).toList(),
                repository.list(query).stream().map(CaseFile::number).toList());
    }
}
