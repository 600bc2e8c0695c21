package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.catalogue.Chain;
import org.onewindow.testkit.Filed;
import org.onewindow.testkit.TestCentre;

/** 二手房交易一件事 (row 54), as far as this department's own matters go. */
class SecondHandHomeTest {
    private final TestCentre centre = new TestCentre();
    private final Chain chain = centre.chain("second-hand-home");
    private final Map<String, Map<String, String>> results = new HashMap<>(Map.of(
            "filing", Map.of("filingNumber", "玉房备2026030200001"), "tax", Map.of("taxProofNumber", "2026030200001")));

    @Test
    void theHomeIsTransferredWithWhatFilingAndTaxHaveBrought() {
        Filed transfer = carry("transfer");

        assertEquals(Set.of("certificateNumber"), transfer.result().keySet());
        var unit = new Units(centre.registers()).find(Fixtures.UNIT).orElseThrow();
        assertTrue(unit.belongsTo(Fixtures.CHEN) && unit.belongsTo(Fixtures.ZHOU));
        assertEquals("60%", unit.owners().get(0).text("/share").orElseThrow());
    }

    @Test
    void theUtilitiesGoToTheNewOwnerUnderTheNewCertificate() {
        results.put("transfer", carry("transfer").result());

        for (String step : List.of("water", "power", "gas")) {
            var utility = centre.specimen(chain, step, results);
            assertEquals(
                    results.get("transfer").get("certificateNumber"),
                    utility.form().text("/certificateNumber").orElseThrow());
            assertEquals(List.of(), centre.file(utility).faults(), step);
        }
    }

    @Test
    void theUtilitiesDoNotWaitForEachOther() {
        for (String step : List.of("water", "power", "gas")) {
            assertEquals(Set.of("filing", "tax", "transfer"), chain.before(step));
            assertTrue(chain.step(step).orElseThrow().optional());
        }
    }

    private Filed carry(String step) {
        Filed filed = centre.file(centre.specimen(chain, step, results));
        assertEquals(List.of(), filed.faults(), step);
        return filed.carry();
    }
}
