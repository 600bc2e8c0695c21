package org.onewindow.realestate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onewindow.cases.licences.IssuedLicence;
import org.onewindow.testkit.TestCentre;

/** A certificate is its right-holder's, whoever of those who apply together stands first (民法典 art. 217). */
class HoldersTest {
    private final TestCentre centre = new TestCentre();

    @ParameterizedTest
    @CsvSource({
        "mortgage-registration, /mortgagee",
        "real-estate-transfer, /buyers/0",
        "real-estate-first-registration, /owners/0",
        "priority-notice, /beneficiaries/0"
    })
    void theRightHolderHoldsIt(String matter, String person) {
        var applied = centre.specimen(matter).set("/applicant/name", "代理申请的人").set("/applicant/phone", "13800000009");
        var file = centre.file(applied).carry().file();

        var form = file.content().form();
        var holder = file.annex(IssuedLicence.ANNEX).orElseThrow().holder();
        assertEquals(form.at(person + "/name").asText(), holder.name());
        assertEquals(form.at(person + "/idNumber").asText(), holder.idNumber());
        assertEquals(form.at(person + "/phone").asText(), holder.phone());
        assertEquals(form.at(person + "/idType").asText(), holder.idType().name());
    }

    @Test
    void aBuyerWithAPassportHoldsItAsSuch() {
        var bought = centre.specimen("real-estate-transfer")
                .set("/form/buyers/0/idType", "PASSPORT")
                .set("/form/buyers/0/idNumber", "E00000000");
        var file = centre.file(bought).carry().file();
        var holder = file.annex(IssuedLicence.ANNEX).orElseThrow().holder();
        assertEquals("PASSPORT E00000000", holder.idType() + " " + holder.idNumber());
    }
}
