package org.onewindow.realestate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onewindow.api.department.Step;

/**
 * Numbers new certificates and proofs of registration, such as 赣（2026）玉山县不动产权第0610007号: the day of receipt within
 * its year in three digits, then the case's serial number of that day in at least four. Both are unique in the centre and
 * the year, and so is the number. Immutable and thread-safe.
 */
final class CertificateNumbers {
    private static final String TITLE = "不动产权";
    private static final String PROOF = "不动产证明";

    private final Jurisdiction place;

    CertificateNumbers(Jurisdiction place) {
        this.place = place;
    }

    /** 不动产权证书: one number, or one for each co-owner; the further ones continue it with -2, -3 and so on. */
    List<String> titles(Step step, int copies) {
        var numbers = new ArrayList<String>();
        for (int copy = 1; copy <= copies; copy++) {
            numbers.add(number(step, TITLE, copy == 1 ? "" : "-" + copy));
        }
        return numbers;
    }

    /** What a case's result says of its certificates: the number of the first, and of the others when there are some. */
    static Map<String, String> result(List<String> titles) {
        return titles.size() == 1
                ? Map.of("certificateNumber", titles.get(0))
                : Map.of(
                        "certificateNumber",
                        titles.get(0),
                        "furtherCertificateNumbers",
                        String.join("、", titles.subList(1, titles.size())));
    }

    /** 不动产登记证明. */
    String proof(Step step) {
        return number(step, PROOF, "");
    }

    private String number(Step step, String kind, String suffix) {
        return "%s（%d）%s%s第%03d%04d%s号"
                .formatted(
                        place.province(),
                        step.receivedOn().getYear(),
                        place.county(),
                        kind,
                        step.receivedOn().getDayOfYear(),
                        step.serial(),
                        suffix);
    }

    /** A number as it stands in the register: without blanks and with full-width brackets. */
    static String normalised(String number) {
        return number.replaceAll("\\s", "").replace('(', '（').replace(')', '）');
    }
}
