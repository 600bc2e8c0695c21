package org.onewindow.cases.internal.closures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final List<String> CASES =
            IntStream.rangeClosed(1, 1000).mapToObj("%020d"::formatted).toList();

    @Test
    void theSameSeedDrawsTheSameInWhateverOrderTheyAreOffered() {
        var shuffled = new ArrayList<>(CASES);
        Collections.shuffle(shuffled, new Random(1));

        assertEquals(drawn(7, 20, CASES), drawn(7, 20, shuffled));
        assertNotEquals(drawn(7, 20, CASES), drawn(8, 20, CASES));
    }

    @Test
    void aLargerDrawContainsTheSmallerOne() {
        assertTrue(drawn(7, 50, CASES).containsAll(drawn(7, 20, CASES)));
    }

    @Test
    void oneMoreOfThemDisplacesOneAtMost() {
        var before = drawn(7, 20, CASES.subList(0, 999));
        var after = drawn(7, 20, CASES);
        assertTrue(before.stream().filter(number -> !after.contains(number)).count() <= 1);
    }

    @Test
    void fewerThanWantedAreAllDrawn() {
        assertEquals(CASES.subList(0, 5), drawn(7, 20, CASES.subList(0, 5)));
        assertEquals(List.of(), drawn(7, 20, List.of()));
    }

    @Test
    void everyOneHasTheSameChance() {
        var times = new int[1000];
        for (int seed = 0; seed < 500; seed++) {
            drawn(seed, 100, CASES).forEach(number -> times[Integer.parseInt(number) - 1]++);
        }
        // Each is drawn in a tenth of 500 draws, give or take six standard deviations.
        assertTrue(IntStream.of(times).allMatch(drawn -> drawn > 10 && drawn < 90));
    }

    private static List<String> drawn(int seed, int size, List<String> from) {
        var draw = new Draw(seed, size);
        from.forEach(draw::offer);
        assertEquals(from.size(), draw.offered());
        return draw.drawn();
    }
}
