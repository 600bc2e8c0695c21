package org.onewindow.testkit.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Applicant.IdType;
import org.onewindow.api.department.Applicant.PersonKind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.licences.Licence;
import org.onewindow.cases.licences.Licence.Ending;
import org.onewindow.cases.licences.Licence.Told;
import org.onewindow.cases.licences.LicenceImport;

/** Makes licences that differ in what a test is about. */
public final class LicenceSample {
    private static final String CODE_LETTERS = "234679ACDE";

    private final int place;
    private String type = "food-business-licence";
    private String number;
    private int serial;
    private String organ = "market-supervision";
    private String department = "commerce";
    private String holder = "云海县好味道餐饮有限公司";
    private String idNumber = "91361123MA35000006";
    private String phone = "0793-5550100";
    private String caseNumber;
    private LocalDate issuedOn = Samples.DAY;
    private LocalDate until = Samples.DAY.plusYears(5);
    private Told told = Told.NOTHING;

    private LicenceSample(int place) {
        this.place = place;
        number = "JY2361123%07d".formatted(place);
    }

    /** The licence that was entered as this one after others. */
    public static LicenceSample of(int place) {
        return new LicenceSample(place);
    }

    public static String id(int place) {
        return "01KM%022d".formatted(place);
    }

    /** A code as licences have it; another one for each place. */
    public static String code(int place) {
        var code = new StringBuilder();
        for (char digit : "%016d".formatted(place).toCharArray()) {
            code.append(CODE_LETTERS.charAt(digit - '0'));
        }
        return code.toString();
    }

    public LicenceSample type(String value) {
        type = value;
        return this;
    }

    public LicenceSample number(String value) {
        number = value;
        return this;
    }

    public LicenceSample serial(int value) {
        serial = value;
        return this;
    }

    public LicenceSample issuedBy(String otherOrgan, String otherDepartment) {
        organ = otherOrgan;
        department = otherDepartment;
        return this;
    }

    public LicenceSample holder(String name, String document) {
        holder = name;
        idNumber = document;
        return this;
    }

    /** Nobody knows where to reach the holder. */
    public LicenceSample withoutPhone() {
        phone = null;
        return this;
    }

    /** Issued here, in a case. */
    public LicenceSample ofCase(String value) {
        caseNumber = value;
        return this;
    }

    public LicenceSample issuedOn(LocalDate value) {
        issuedOn = value;
        return this;
    }

    public LicenceSample until(LocalDate value) {
        until = value;
        return this;
    }

    public LicenceSample told(Told value) {
        told = value;
        return this;
    }

    public Licence licence() {
        return new Licence(
                id(place),
                new Licence.Type(type, new Text("食品经营许可证", "Food business licence")),
                number,
                serial,
                new Licence.Holder(PersonKind.LEGAL_PERSON, holder, IdType.CREDIT_CODE, idNumber, phone),
                new Licence.Issuer(organ, new Text("云海县市场监督管理局", "Market Supervision"), department),
                caseNumber == null
                        ? Licence.Source.imported(id(9_000_000), Samples.MOMENT, "admin")
                        : Licence.Source.issued("food-business-licence", caseNumber, Samples.MOMENT, "clerk.a"),
                new Licence.Validity(issuedOn, issuedOn, until),
                null,
                null,
                null,
                Map.of("scope", Samples.RARE_NAME, "share", "100% _done_"),
                List.of(new Licence.Shown(new Text("经营场所", "Premises"), Text.same(Samples.RARE_NAME.repeat(100)))),
                code(place),
                true,
                told,
                1);
    }

    public static Ending ending(LocalDate on) {
        return new Ending(
                on, "申请材料中的“场所证明”系伪造" + Samples.RARE_NAME.repeat(100), "行政许可法第六十九条第二款", "head", Samples.MOMENT);
    }

    /** An import that has begun. */
    public static LicenceImport begun(int place, String digest, String organ) {
        return new LicenceImport(id(place), digest, organ, false, Samples.MOMENT, "admin", 20, 1, 0, 0, null);
    }
}
