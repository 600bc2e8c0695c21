package org.onewindow.cases.internal.materials;

import java.util.ArrayList;
import java.util.List;
import org.onewindow.api.problem.Fault;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.Filing;
import org.onewindow.cases.intake.Moment;
import org.onewindow.cases.internal.Plain;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.catalogue.Definition;
import org.onewindow.catalogue.Matter;

/**
 * How an applicant may wish to have the result: by post where the definition allows it (row 20). In a chain one wish is for all
 * results; what is not sent by post is collected.
 */
public final class DeliveryRule implements StepRule {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_ADDRESS = 300;

    @Override
    public List<Fault> faults(Definition definition, Filing filing, Moment moment) {
        return filing.delivery() == null || isCollectedAllTheSame(definition.matter(), filing)
                ? List.of()
                : faults(definition.matter(), filing.delivery(), "/delivery");
    }

    @Override
    public CaseFile filed(Situation received, Filing filing) {
        var file = received.file();
        return filing.delivery() == null || isCollectedAllTheSame(received.matter(), filing)
                ? file
                : file.change()
                        .annex(ResultDelivery.ANNEX, ResultDelivery.wished(filing.delivery()))
                        .same();
    }

    private static boolean isCollectedAllTheSame(Matter matter, Filing filing) {
        return filing.chain() != null && filing.delivery().mode() == DeliveryMode.POST && !matter.postDelivery();
    }

    /** @param at where the wish stands in the request */
    static List<Fault> faults(Matter matter, DeliveryWish wish, String at) {
        var faults = new ArrayList<Fault>();
        if (wish.mode() == DeliveryMode.POST) {
            if (!matter.postDelivery()) {
                faults.add(Texts.fault(at + "/mode", "delivery-not-by-post", matter.name()));
            }
            Plain.require(at + "/recipient", wish.recipient(), LONGEST_NAME, faults);
            Plain.require(at + "/phone", wish.phone(), LONGEST_PHONE, faults);
            Plain.require(at + "/address", wish.address(), LONGEST_ADDRESS, faults);
        } else {
            Plain.allow(at + "/recipient", wish.recipient(), LONGEST_NAME, faults);
            Plain.allow(at + "/phone", wish.phone(), LONGEST_PHONE, faults);
            if (wish.address() != null) {
                faults.add(Texts.fault(at + "/address", "address-only-by-post"));
            }
        }
        return faults;
    }
}
