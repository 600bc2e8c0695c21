package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.cases.CaseRepository;
import org.onewindow.cases.closures.ClosureCounts;
import org.onewindow.cases.closures.ClosureRepository;

/** Cases by the day on which they were closed. */
public abstract class ClosureRepositoryContract {
    private static final LocalDate DAY = Samples.DAY.plusDays(3);

    private CaseRepository cases;
    private ClosureRepository closures;

    /** @param closures over the same cases */
    public record Stores(CaseRepository cases, ClosureRepository closures) {}

    protected abstract Stores emptyStores();

    @BeforeEach
    void open() {
        var stores = emptyStores();
        cases = stores.cases();
        closures = stores.closures();
    }

    @Test
    void theClosedOfADayComePageByPageInTheOrderOfTheirNumbers() {
        keep(
                CaseSample.of(3).closedOn(DAY),
                CaseSample.of(1).closedOn(DAY),
                CaseSample.of(2).closedOn(DAY.plusDays(1)),
                CaseSample.of(10).closedOn(DAY),
                CaseSample.of(4));

        assertEquals(numbers(1, 3), closures.closedOn(DAY, "", 2));
        assertEquals(numbers(10), closures.closedOn(DAY, CaseSample.number(3), 2));
        assertEquals(numbers(), closures.closedOn(DAY, CaseSample.number(10), 2));
        assertEquals(numbers(2), closures.closedOn(DAY.plusDays(1), "", 2));
        assertEquals(numbers(), closures.closedOn(DAY.minusDays(1), "", 2));
    }

    @Test
    void theClosedOfAPeriodAreCountedWithWhatChecksFound() {
        keep(
                CaseSample.of(1).closedOn(DAY),
                CaseSample.of(2).closedOn(DAY.plusDays(1)).checked(DAY.plusDays(1)),
                CaseSample.of(3).closedOn(DAY.plusDays(2)).checked(DAY),
                CaseSample.of(4).closedOn(DAY.plusDays(3)).checked(DAY),
                CaseSample.of(5));

        assertEquals(new ClosureCounts(3, 2, 1), closures.counts(DAY, DAY.plusDays(2)));
        assertEquals(new ClosureCounts(1, 0, 0), closures.counts(DAY, DAY));
        assertEquals(new ClosureCounts(0, 0, 0), closures.counts(DAY.minusDays(9), DAY.minusDays(1)));
    }

    @Test
    void aCheckThatIsMadeLaterCounts() {
        keep(CaseSample.of(1).closedOn(DAY), CaseSample.of(2).closedOn(DAY));
        var checked = CaseSample.of(2).closedOn(DAY).checked(DAY.minusDays(1)).file();
        cases.transact(tx -> {
            tx.update(checked.change().next());
            return null;
        });

        assertEquals(new ClosureCounts(2, 1, 1), closures.counts(DAY, DAY));
    }

    private void keep(CaseSample... samples) {
        cases.transact(tx -> {
            Arrays.stream(samples).forEach(sample -> tx.insert(sample.file()));
            return null;
        });
    }

    private static List<String> numbers(int... serials) {
        return IntStream.of(serials).mapToObj(CaseSample::number).toList();
    }
}
