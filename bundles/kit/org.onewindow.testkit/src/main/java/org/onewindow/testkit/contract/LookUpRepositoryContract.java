package org.onewindow.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.cases.materials.LookUp;
import org.onewindow.cases.materials.LookUpRepository;

/** Who looked whom up: added once, listed newest first. */
public abstract class LookUpRepositoryContract {
    private LookUpRepository lookUps;

    protected abstract LookUpRepository emptyRepository();

    @BeforeEach
    void open() {
        lookUps = emptyRepository();
    }

    @Test
    void whatWasAddedIsListedAsItWasTheNewestFirst() {
        var first = lookUp(1, "clerk.a", "11010519491231002X", List.of("1", "2"));
        var second = lookUp(2, "clerk.b", "440524188001010014", List.of());
        var third = lookUp(3, "clerk.a", "440524188001010014", List.of("3"));
        lookUps.add(second);
        lookUps.add(first);
        lookUps.add(third);

        assertEquals(List.of(third, second, first), lookUps.list(null, null, null, 10));
        assertEquals(List.of(third, first), lookUps.list("clerk.a", null, null, 10));
        assertEquals(List.of(third, second), lookUps.list(null, "440524188001010014", null, 10));
        assertEquals(List.of(second), lookUps.list("clerk.b", "440524188001010014", null, 10));
        assertEquals(List.of(), lookUps.list("clerk", null, null, 10));
    }

    @Test
    void pagesFollowEachOther() {
        for (int i = 1; i <= 5; i++) {
            lookUps.add(lookUp(i, "clerk.a", "1", List.of()));
        }
        assertEquals(List.of("05", "04"), places(lookUps.list(null, null, null, 2)));
        assertEquals(List.of("03", "02"), places(lookUps.list(null, "1", id(4), 2)));
        assertEquals(List.of("01"), places(lookUps.list("clerk.a", null, id(2), 2)));
    }

    @Test
    void anIdIsGivenOnce() {
        lookUps.add(lookUp(1, "clerk.a", "1", List.of()));
        assertThrows(RuntimeException.class, () -> lookUps.add(lookUp(1, "clerk.b", "2", List.of())));
        assertEquals("clerk.a", lookUps.list(null, null, null, 2).get(0).by());
    }

    private static List<String> places(List<LookUp> found) {
        return found.stream().map(one -> one.id().substring(24)).toList();
    }

    private static String id(int place) {
        return "%026d".formatted(place);
    }

    private static LookUp lookUp(int place, String by, String idNumber, List<String> cases) {
        return new LookUp(
                id(place),
                Samples.MOMENT.plusSeconds(place),
                by,
                "commerce",
                "enterprise-establishment",
                IdType.RESIDENT_ID,
                idNumber,
                cases,
                List.of("01KM0000000000000000000001"));
    }
}
