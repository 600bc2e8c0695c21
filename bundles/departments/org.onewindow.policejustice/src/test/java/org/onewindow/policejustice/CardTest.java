package org.onewindow.policejustice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.api.department.CaseRule;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class CardTest {
    private final TestCentre centre = new TestCentre();
    private final Specimen filing = centre.specimen("identity-card");
    private final FormerCard former = new FormerCard();
    private final CardHardship hardship = new CardHardship();

    @ParameterizedTest
    @CsvSource({
        "1895-12-31, FIVE_YEARS",
        "1896-01-01, TEN_YEARS",
        "1905-12-31, TEN_YEARS",
        "1906-01-01, TWENTY_YEARS",
        "1925-12-31, TWENTY_YEARS",
        "1926-01-01, LONG_TERM",
        "2026-03-02, LONG_TERM"
    })
    void theTermChangesOnTheSixteenthTwentySixthAndFortySixthBirthday(String on, CardTerm right) {
        filing.on(on);
        for (CardTerm stated : CardTerm.values()) {
            List<String> expected = stated == right ? List.of() : List.of("/form/validity " + right.finding());
            assertEquals(expected, filing.set("/form/validity", stated.name()).findings(new CardValidity()));
        }
    }

    @Test
    void nobodyIsBornAfterTheDayOfReceipt() {
        assertEquals(
                List.of("/form/holder/idNumber not-born-yet"),
                filing.on("1879-12-31").findings(new CardValidity()));
    }

    @Test
    void aFirstCardHasNoFormerOne() {
        filing.set("/form/ground", "FIRST").without("former-card");
        assertEquals(List.of("/form/formerCard former-card-of-first"), filing.findings(former));
        assertEquals(List.of(), filing.set("/form/formerCard", null).findings(former));
    }

    @Test
    void aRenewalStatesTheFormerCardAndShowsIt() {
        assertEquals(
                List.of("/form/formerCard former-card-missing", "/materials former-card-not-shown (overridable)"),
                filing.set("/form/formerCard", null).without("former-card").findings(former));
    }

    @Test
    void onlyWhoseTermEndsStatesWhen() {
        filing.set("/form/formerCard/validUntil", null);
        assertEquals(List.of("/form/formerCard/validUntil former-card-term-missing"), filing.findings(former));
        assertEquals(List.of(), filing.set("/form/ground", "DAMAGED").findings(former));
    }

    @Test
    void whoHasLostACardHasNothingToGiveBack() {
        assertEquals(
                List.of(),
                filing.set("/form/ground", "LOST")
                        .set("/form/formerCard", null)
                        .without("former-card")
                        .findings(former));
    }

    @Test
    void hardshipFreesFromTheFeeWithAProof() {
        filing.set("/form/hardship", "RURAL_HARDSHIP");
        assertEquals(List.of("/materials hardship-proof-missing (overridable)"), filing.findings(hardship));
        assertEquals(List.of(), filing.with("hardship-proof").findings(hardship));
    }

    @Test
    void hardshipDoesNotFreeWhoHasLostACard() {
        assertEquals(
                List.of("/form/hardship hardship-not-for-loss"),
                filing.set("/form/hardship", "RURAL_HARDSHIP")
                        .set("/form/ground", "LOST")
                        .with("hardship-proof")
                        .findings(hardship));
    }

    @Test
    void whoHasACardDoesNotGetAFirstOne() {
        var registers = centre.registers();
        CaseRule first = centre.component(FirstDocument.class);
        filing.set("/form/ground", "FIRST");
        assertEquals(List.of(), filing.findings(first));
        registers.with("certificates", "1", issued("PASSPORT", People.CHEN, "2021-05-06"));
        registers.with("certificates", "2", issued("IDENTITY_CARD", People.ZHOU, "2021-05-06"));
        assertEquals(List.of(), filing.findings(first));
        registers.with("certificates", "3", issued("IDENTITY_CARD", People.CHEN, "2021-05-06"));
        assertEquals(List.of("/form/ground document-held (overridable)"), filing.findings(first));
        assertEquals(List.of(), filing.set("/form/ground", "LOST").findings(first));
    }

    private static Map<String, Object> issued(String kind, String holder, String on) {
        return Map.of("kind", kind, "holderId", holder, "issuedOn", on);
    }
}
