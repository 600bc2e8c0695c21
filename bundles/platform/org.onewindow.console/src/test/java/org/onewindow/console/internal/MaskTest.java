package org.onewindow.console.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Applicant;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;

class MaskTest {
    @Test
    void aMaskTellsNeitherLengthNorMoreThanTheFirstCharacter() {
        assertEquals("张**", Mask.name("张三"));
        assertEquals("张**", Mask.name("张三丰四"));
        assertEquals("𠮷**", Mask.name("𠮷田"));
        assertEquals("****", Mask.number("1234"));
        assertEquals("****0014", Mask.number("440524188001010014"));
    }

    @Test
    void theNameAndTheCreditCodeOfAnOrganisationArePublic() {
        var company = Mask.of(new Applicant(
                PersonKind.LEGAL_PERSON, "某某有限公司", IdType.CREDIT_CODE, "91110000000000000X", "0793-5550100"));

        assertEquals("某某有限公司", company.name());
        assertEquals("91110000000000000X", company.idNumber());
        assertEquals("****0100", company.phone());
    }

    @Test
    void aPersonsNumberIsHiddenWhoeverApplies() {
        var applicant = new Applicant(
                PersonKind.LEGAL_PERSON, "某某合作社", IdType.RESIDENT_ID, "440524188001010014", "0793-5550100");

        assertEquals("****0014", Mask.of(applicant).idNumber());
    }
}
