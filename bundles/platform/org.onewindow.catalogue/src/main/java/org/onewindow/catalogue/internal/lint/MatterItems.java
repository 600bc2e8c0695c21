package org.onewindow.catalogue.internal.lint;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.onewindow.catalogue.internal.json.Pointers;
import org.onewindow.catalogue.internal.read.Faults;

/** What must hold for every ground, material, fee and recorder of a matter. */
final class MatterItems {
    /** The actions at which a recorder may be asked: the whole table of contract.md, States. */
    static final Set<String> ACTIONS = Set.of(
            "ACCEPT",
            "REQUEST_CORRECTION",
            "CORRECT_ON_SPOT",
            "REJECT",
            "RESUBMIT",
            "START_REVIEW",
            "GRANT",
            "DENY",
            "ISSUE",
            "WITHDRAW",
            "AMEND",
            "SUSPEND",
            "RESUME",
            "EXTEND",
            "FORWARD",
            "RETURN",
            "CONTEST_RETURN",
            "UPHOLD_RETURN",
            "OVERTURN_RETURN",
            "LAPSE");

    /** The grounds that every licence has (行政许可法 art. 45), as a matter's own would be written. */
    private static final Set<String> GROUNDS_OF_LICENCES =
            Set.of("hearing", "tender", "auction", "inspection", "testing", "quarantine", "appraisal", "expert-review");

    private MatterItems() {}

    static void check(MatterFile matter, Faults faults) {
        for (String material : matter.items("/materials")) {
            // 行政许可法 art. 31: nothing may be demanded that has nothing to do with the matter.
            if (!matter.has(material + "/basis")) {
                faults.add(matter.source(), material, "material-without-basis", matter.text(material + "/code"));
            }
            putOff(matter, material, faults);
            pledge(matter, material, faults);
        }
        for (String ground : matter.items("/limits/grounds")) {
            if (matter.isLicence() && GROUNDS_OF_LICENCES.contains(matter.text(ground + "/code"))) {
                faults.add(matter.source(), ground + "/code", "ground-of-licences", matter.text(ground + "/code"));
            }
        }
        for (String fee : matter.items("/fees")) {
            var min = new BigDecimal(matter.text(fee + "/min"));
            var max = new BigDecimal(matter.text(fee + "/max"));
            if (min.compareTo(max) > 0) {
                faults.add(matter.source(), fee + "/min", "fee-range", min.toPlainString(), max.toPlainString());
            }
        }
        unique(matter, "/limits/grounds", faults);
        unique(matter, "/materials", faults);
        unique(matter, "/fees", faults);
        unique(matter, "/result/certificate/shows", faults);
        for (var recorder : matter.at("/recorders").properties()) {
            if (!ACTIONS.contains(recorder.getKey())) {
                String pointer = Pointers.member("/recorders", recorder.getKey());
                faults.add(matter.source(), pointer, "unknown-action", recorder.getKey());
            }
        }
    }

    /** 容缺受理: what need not be there is not promised, and what is promised comes within the promised limit (rules.md). */
    private static void putOff(MatterFile matter, String material, Faults faults) {
        String place = material + "/deferrable";
        if (!matter.at(place).asBoolean()) {
            return;
        }
        if (!matter.at(material + "/required").asBoolean()) {
            faults.add(matter.source(), place, "deferrable-optional", matter.text(material + "/code"));
        }
        if (matter.has("/limits") && matter.number("/limits/promised/length") == 0) {
            faults.add(matter.source(), place, "deferrable-without-time", matter.text(material + "/code"));
        }
    }

    /** 国办发〔2020〕42号: in these fields no pledge stands for a proof. */
    private static void pledge(MatterFile matter, String material, Faults faults) {
        if (matter.has("/pledgeExclusions") && matter.texts(material + "/forms").contains("PLEDGED")) {
            faults.add(matter.source(), material + "/forms", "pledge-excluded", matter.text(material + "/code"));
        }
    }

    private static void unique(MatterFile matter, String list, Faults faults) {
        var codes = new HashSet<String>();
        for (String item : matter.items(list)) {
            String code = matter.text(item + "/code");
            if (!codes.add(code)) {
                faults.add(matter.source(), item + "/code", "duplicate-code", code);
            }
        }
    }
}
