package org.onewindow.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every department must be, as tests: a class that extends this has proved that a centre will publish the
 * department, and that its specimens can be handed in.
 */
public abstract class DepartmentContract {
    private static final String TODAY = "2026-03-02";
    private static final List<String> OTHER_DAYS = List.of("2025-01-02", "2028-01-03", "2045-06-01");

    /** The centre with the department; one that needs a service of its own gets it here. */
    protected TestCentre centre() {
        return new TestCentre();
    }

    /**
     * Days on which every specimen must be lawful besides today: a centre tries specimens on whatever day the department
     * starts.
     */
    protected List<String> otherDays() {
        return OTHER_DAYS;
    }

    /**
     * The codes of what a matter's certificate shows and its specimen leaves open, in the certificate's order: fields that
     * an application may leave out. All others are filled in, or recorded.
     */
    protected List<String> leftOpen(String matter) {
        return List.of();
    }

    @Test
    void theFilesHaveNoFault() {
        assertEquals(List.of(), centre().inspection().files());
    }

    @Test
    void everyRuleAndRecorderIsNamedAndEveryNamedOneIsThere() {
        assertEquals(List.of(), centre().inspection().code());
    }

    @Test
    void everyFindingHasItsSentenceAndEverySentenceItsFinding() {
        assertEquals(List.of(), centre().inspection().sentences());
    }

    @TestFactory
    Stream<DynamicTest> everySpecimenBecomesACaseThatIsCarriedToItsResult() {
        return eachMatter(
                matter -> assertEquals(List.of(), centre().inspection().specimen(matter, TODAY)));
    }

    @TestFactory
    Stream<DynamicTest> everySpecimenStaysLawfulOnOtherDays() {
        return eachMatter(matter -> {
            for (String day : otherDays()) {
                assertEquals(List.of(), centre().inspection().specimen(matter, day), day);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> everySpecimensCertificateShowsWhatItsMatterNames() {
        return eachMatter(
                matter -> assertEquals(leftOpen(matter), centre().inspection().unshown(matter, TODAY)));
    }

    private Stream<DynamicTest> eachMatter(OfMatter test) {
        return centre().matters().stream().map(matter -> DynamicTest.dynamicTest(matter, () -> test.of(matter)));
    }

    private interface OfMatter {
        void of(String matter);
    }
}
