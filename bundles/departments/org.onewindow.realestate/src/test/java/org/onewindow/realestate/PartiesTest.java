package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onewindow.testkit.Specimen;
import org.onewindow.testkit.TestCentre;

class PartiesTest {
    private final TestCentre centre = new TestCentre();
    private final PartiesDiffer differ = new PartiesDiffer();
    private final CoOwnership coOwnership = new CoOwnership();
    private final DeedTaxProof tax = new DeedTaxProof();
    private final Specimen transfer = centre.specimen("real-estate-transfer");

    @Test
    void nobodySellsToHimself() {
        transfer.set("/form/sellers", List.of(Fixtures.person(Fixtures.ZHOU)));
        assertEquals(List.of("/form/buyers/1/idNumber party-on-both-sides"), transfer.findings(differ));
    }

    @Test
    void coOwnersWhoDivideAreOnBothSides() {
        transfer.set("/form/sellers", List.of(Fixtures.person(Fixtures.ZHOU))).set("/form/reason", "PARTITION");
        assertEquals(List.of(), transfer.findings(differ));
    }

    @Test
    void nobodyMortgagesToHimself() {
        assertEquals(
                List.of("/form/mortgagee/idNumber party-on-both-sides"),
                centre.specimen("mortgage-registration")
                        .set("/form/mortgagee/idNumber", Fixtures.CHEN)
                        .findings(differ));
    }

    @Test
    void nobodyPromisesToHimself() {
        assertEquals(
                List.of("/form/beneficiaries/0/idNumber party-on-both-sides"),
                centre.specimen("priority-notice")
                        .set("/form/obligors", List.of(Fixtures.person(Fixtures.WU)))
                        .findings(differ));
    }

    @Test
    void sharesAddUpToTheWholeExactly() {
        assertEquals(
                List.of("/form/buyers shares-sum-differs"),
                transfer.set("/form/buyers/1/share", "39.9999%").findings(coOwnership));
        assertEquals(
                List.of("/form/buyers shares-sum-differs"),
                transfer.set("/form/buyers/1/share", "40.0001%").findings(coOwnership));
        assertEquals(List.of(), transfer.set("/form/buyers/1/share", "2/5").findings(coOwnership));
    }

    @Test
    void everyOwnerBySharesStatesTheShare() {
        assertEquals(
                List.of("/form/buyers/1/share share-missing"),
                transfer.set("/form/buyers/1/share", null).findings(coOwnership));
    }

    @Test
    void jointOwnersStateNoShare() {
        assertEquals(
                List.of("/form/buyers/0/share share-unexpected", "/form/buyers/1/share share-unexpected"),
                transfer.set("/form/ownership", "JOINT").findings(coOwnership));
    }

    @Test
    void aSoleOwnerIsOne() {
        var two = List.of(Fixtures.person(Fixtures.CHEN), Fixtures.person(Fixtures.ZHOU));
        transfer.set("/form/ownership", "SOLE");
        assertEquals(
                List.of("/form/buyers sole-owner-only"),
                transfer.set("/form/buyers", two).findings(coOwnership));
        assertEquals(List.of(), transfer.set("/form/buyers", two.subList(0, 1)).findings(coOwnership));
    }

    @Test
    void coOwnersAreTwoAtLeast() {
        assertEquals(
                List.of("/form/owners co-owners-needed"),
                centre.specimen("real-estate-first-registration")
                        .set("/form/ownership", "JOINT")
                        .findings(coOwnership));
    }

    @Test
    void nobodyIsAnOwnerTwice() {
        assertEquals(
                List.of("/form/buyers/1/idNumber owner-twice"),
                transfer.set("/form/buyers/1/idNumber", Fixtures.CHEN).findings(coOwnership));
    }

    @Test
    void certificatesBesidesTheFirstAreCountedAsTheyAreCharged() {
        var further = new FurtherCertificates();

        assertEquals(List.of(), transfer.findings(further));
        assertEquals(
                List.of("/form/furtherCertificates further-certificates"),
                transfer.set("/form/furtherCertificates", null).findings(further));
        assertEquals(List.of(), transfer.set("/form/separateCertificates", null).findings(further));
        assertEquals(
                List.of("/form/furtherCertificates further-certificates"),
                transfer.set("/form/furtherCertificates", 1).findings(further));
    }

    @Test
    void nothingIsRegisteredBeforeDeedTaxIsProved() {
        transfer.without("tax-proof");
        assertEquals(List.of(), transfer.findings(tax));
        assertEquals(
                List.of("/form/taxProofNumber tax-proof-missing"),
                transfer.set("/form/taxProofNumber", null).findings(tax));
        assertEquals(
                List.of(),
                centre.specimen("real-estate-transfer")
                        .set("/form/taxProofNumber", null)
                        .findings(tax));
    }
}
