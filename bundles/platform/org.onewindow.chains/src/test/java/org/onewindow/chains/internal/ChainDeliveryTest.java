package org.onewindow.chains.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.onewindow.chains.internal.Street.CLERK;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onewindow.api.problem.ProblemException;
import org.onewindow.cases.Action;
import org.onewindow.cases.materials.DeliveryMode;
import org.onewindow.cases.materials.DeliveryWish;
import org.onewindow.cases.materials.ResultDelivery;
import org.onewindow.chains.ChainFiling;

/** One wish for all results of a chain (rows 20 and 54). */
class ChainDeliveryTest {
    private static final DeliveryWish POST = new DeliveryWish(DeliveryMode.POST, "张三", "13800000000", "示例路1号");

    private Street street;

    @BeforeEach
    void open() {
        street = new Street();
    }

    @Test
    void eachResultComesByPostWhereItsMatterIsSentByPostAndIsCollectedOtherwise() {
        keepFromThePost("water-transfer");
        var file = street.filed(wishing(POST));
        street.issue(file, "tax");
        street.carry(file, "transfer", Action.ACCEPT);
        street.pay(file);
        street.carry(file, "transfer", Action.START_REVIEW, Action.GRANT, Action.ISSUE);

        assertEquals(POST, street.file(file.number()).content().delivery());
        assertEquals(POST, ResultDelivery.of(street.caseOf(file, "tax")).wish());
        assertEquals(POST, ResultDelivery.of(street.caseOf(file, "transfer")).wish());
        assertTrue(street.caseOf(file, "water").annex(ResultDelivery.ANNEX).isEmpty());
    }

    @Test
    void whereNothingIsSentByPostTheWishIsAFault() {
        keepFromThePost("deed-tax");
        keepFromThePost("home-transfer");
        keepFromThePost("water-transfer");
        assertEquals(List.of("/delivery/mode delivery-not-by-post"), faults(POST));
    }

    @Test
    void aWishWithoutAnAddressIsToldOnce() {
        assertEquals(
                List.of("/delivery/address text-missing"),
                faults(new DeliveryWish(DeliveryMode.POST, "张三", "13800000000", null)));
    }

    private List<String> faults(DeliveryWish wish) {
        return assertThrows(ProblemException.class, () -> street.office.file(wishing(wish), "k", CLERK))
                .problem()
                .faults()
                .stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private void keepFromThePost(String matter) {
        street.quarter.change(matter, definition -> definition.put("postDelivery", false));
    }

    private static ChainFiling wishing(DeliveryWish wish) {
        var of = Street.filing();
        return new ChainFiling(
                of.chain(), of.channel(), of.applicant(), of.form(), of.materials(), null, null, null, wish);
    }
}
