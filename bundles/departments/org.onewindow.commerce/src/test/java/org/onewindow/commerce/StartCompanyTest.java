package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onewindow.catalogue.Chain;
import org.onewindow.testkit.TestCentre;

/** 开办企业一件事 (rows 54, 106), as far as this department's own matters go. */
class StartCompanyTest {
    private final TestCentre centre = new TestCentre();
    private final Chain chain = centre.chain("start-company");

    @Test
    void oneApplicationHasFiveResults() {
        assertEquals(5, chain.steps().size());
        assertEquals("market-regulation", chain.lead().id());
    }

    @Test
    void theLicenceBringsWhatTheOthersAskFor() {
        Map<String, String> licence = licence();

        assertEquals(
                Set.of(
                        "creditCode",
                        "licenceNumber",
                        "type",
                        "currency",
                        "name",
                        "representative",
                        "capital",
                        "domicile",
                        "scope",
                        "establishedOn"),
                licence.keySet());
        assertEquals("玉山县云帆软件科技有限公司", licence.get("name"));
        assertEquals("江西省上饶市玉山县冰溪街道示范路1号201室", licence.get("domicile"));
        assertEquals("2026-03-02", licence.get("establishedOn"));
    }

    @Test
    void theSealsAreFiledForTheCompanyThatIsRegisteredByThen() {
        // The licence library holds the licence.
        var seal = centre.specimen(chain, "seal", Map.of("licence", licence())).with("business-licence");

        assertEquals(List.of(), centre.file(seal).faults());
    }

    private Map<String, String> licence() {
        var filed = centre.file(centre.specimen(chain, "licence", Map.of()));
        assertEquals(List.of(), filed.faults());
        return filed.carry().result();
    }
}
