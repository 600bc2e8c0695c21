package org.onewindow.realestate;

import java.util.List;
import java.util.Map;

/** What the tests share. */
final class Fixtures {
    /** The unit of the specimens for a transfer and for the change of its utilities. */
    static final String UNIT = "361123001002GB00012F00010023";

    static final String CERTIFICATE = "赣（2020）玉山县不动产权第0000123号";

    /** Its seller, and its buyers. */
    static final String LI = "11010519491231002X";

    static final String CHEN = "440524188001010014";
    static final String ZHOU = "361123190303030032";

    /** In none of that specimen's roles. */
    static final String WU = "361123190102020022";

    static final String BANK = "91361123MA00020617";

    private Fixtures() {}

    static Map<String, Object> person(String idNumber) {
        return Map.of("name", "欧阳某", "idType", "RESIDENT_ID", "idNumber", idNumber);
    }

    static Map<String, Object> person(String idNumber, String share) {
        return Map.of("name", "欧阳某", "idType", "RESIDENT_ID", "idNumber", idNumber, "share", share);
    }

    static Map<String, Object> bank() {
        return Map.of("name", "玉山县示例银行股份有限公司", "idType", "CREDIT_CODE", "idNumber", BANK);
    }

    /** The unit as the register has it. */
    static Map<String, Object> unit(String ownership, List<Map<String, Object>> owners) {
        return Map.of(
                "unitNumber", UNIT,
                "ownership", ownership,
                "owners", owners,
                "certificateNumber", CERTIFICATE,
                "certificates", List.of(CERTIFICATE));
    }
}
