package org.onewindow.commerce;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.licences.IssuedLicence;
import org.onewindow.cases.licences.Licence;
import org.onewindow.testkit.TestCentre;

/** 营业执照: it belongs to the enterprise, which is not there when its founder applies, and is changed for it later. */
class BusinessLicenceTest {
    private final TestCentre centre = new TestCentre();

    @Test
    void theNewCompanyHoldsItAndItsLaterChangeTakesItsPlace() {
        var founding = centre.file(centre.specimen("company-establishment")).carry();
        var founded = licence(founding.file());
        String code = founding.result().get("creditCode");
        assertEquals(PersonKind.LEGAL_PERSON, founded.holder().kind());
        assertEquals(IdType.CREDIT_CODE, founded.holder().idType());
        assertEquals(code, founded.holder().idNumber());
        assertEquals(founding.result().get("name"), founded.holder().name());
        assertEquals(code, founded.number());

        var change = centre.specimen("company-change")
                .set("/applicant/idNumber", code)
                .set("/applicant/name", founding.result().get("name"))
                .set("/form/creditCode", code)
                .set("/form/enterpriseName", founding.result().get("name"))
                .set("/form/earlierRegistration", null);
        var changing = centre.file(change).carry();
        var changed = licence(changing.file());

        assertEquals(founded.id(), changed.replaces());
        assertEquals(founded.holder().name(), changed.holder().name());
        assertEquals("200", shown(changed, "注册资本（万元）"));
        assertEquals(shown(founded, "类型"), shown(changed, "类型"));
        assertEquals("人民币", shown(changed, "币种"));
        assertEquals(founding.result().get("representative"), shown(changed, "法定代表人"), "what did not change stays");
    }

    private static IssuedLicence licence(CaseFile file) {
        return file.annex(IssuedLicence.ANNEX).orElseThrow();
    }

    private static String shown(IssuedLicence licence, String name) {
        return licence.face().stream()
                .filter(one -> one.name().zh().equals(name))
                .map(Licence.Shown::value)
                .map(Text::zh)
                .findFirst()
                .orElseThrow();
    }
}
