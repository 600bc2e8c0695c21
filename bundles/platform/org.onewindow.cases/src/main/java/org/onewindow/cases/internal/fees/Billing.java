package org.onewindow.cases.internal.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onewindow.access.Role;
import org.onewindow.api.problem.Problem.Kind;
import org.onewindow.api.text.Text;
import org.onewindow.cases.Action;
import org.onewindow.cases.CaseFile;
import org.onewindow.cases.CaseRepository.Transaction;
import org.onewindow.cases.Order;
import org.onewindow.cases.fees.Bill;
import org.onewindow.cases.fees.BillLine;
import org.onewindow.cases.fees.Yuan;
import org.onewindow.cases.internal.Situation;
import org.onewindow.cases.internal.StepRule;
import org.onewindow.catalogue.Catalogue;
import org.onewindow.catalogue.Department;
import org.onewindow.catalogue.Organ;

/**
 * The bill on the way of a case: drafted with the acceptance, drafted anew when the form is amended, and settled before the
 * result is handed out (缴费, row 107).
 */
public final class Billing implements StepRule {
    private final Catalogue catalogue;

    public Billing(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code bill-unpaid} with the amount and who takes it */
    @Override
    public void require(Situation before, Order order) {
        if (order.action() != Action.ISSUE) {
            return;
        }
        var file = before.file();
        file.annex(Bill.ANNEX).filter(Bill::awaitsPayment).ifPresent(unpaid -> {
            var department = file.carrier().department();
            throw Texts.problem(
                    Kind.CONFLICT,
                    "bill-unpaid",
                    Map.of("amount", unpaid.total(), "role", Role.INTAKE.name(), "scope", department),
                    unpaid.total().toPlainString(),
                    departmentName(department));
        });
    }

    /** @throws org.onewindow.api.problem.ProblemException CONFLICT {@code bill-would-rise} when it was settled for less */
    @Override
    public CaseFile taken(Situation before, Order order, CaseFile taken) {
        return switch (order.action()) {
            case ACCEPT -> accepted(before, taken);
            case AMEND -> amended(before, taken);
            default -> taken;
        };
    }

    @Override
    public void write(Situation before, Order order, CaseFile after, Transaction tx) {
        BillNotices.drafted(before, after)
                .ifPresent(message -> tx.enqueue(message, before.moment().at()));
    }

    /** A matter with fees has a bill from now on, even if none of them is charged. */
    private CaseFile accepted(Situation before, CaseFile taken) {
        if (before.matter().fees().isEmpty()) {
            return taken;
        }
        var bill = Bill.drafted(lines(before, taken), before.moment().at());
        return taken.change().annex(Bill.ANNEX, bill).same();
    }

    /** A case that was accepted before there were bills is not billed afterwards. */
    private CaseFile amended(Situation before, CaseFile taken) {
        var kept = taken.annex(Bill.ANNEX);
        if (kept.isEmpty()) {
            return taken;
        }
        var bill = kept.get();
        var lines = lines(before, taken);
        if (bill.settlement() != null) {
            requireNoRise(bill.rise(lines));
            return with(taken, bill, bill.revisedTo(lines));
        }
        var anew = bill.redrafted(lines, before.moment().at());
        return anew.lines().equals(bill.lines()) ? taken : with(taken, bill, anew);
    }

    private static CaseFile with(CaseFile file, Bill before, Bill after) {
        return after.equals(before)
                ? file
                : file.change().annex(Bill.ANNEX, after).same();
    }

    private static void requireNoRise(BigDecimal rise) {
        if (rise.compareTo(Yuan.NOTHING) > 0) {
            throw Texts.problem(Kind.CONFLICT, "bill-would-rise", Map.of("amount", rise), rise.toPlainString());
        }
    }

    private List<BillLine> lines(Situation before, CaseFile taken) {
        return Drafting.lines(before.definition(), taken.content().form(), organNames());
    }

    /** The names of the organs of all departments that are here; of another one only its id is known. */
    public Function<String, Text> organNames() {
        return id -> catalogue.departments().stream()
                .flatMap(department -> department.organs().stream())
                .filter(organ -> organ.id().equals(id))
                .findFirst()
                .map(Organ::name)
                .orElseGet(() -> Text.same(id));
    }

    private Text departmentName(String id) {
        return catalogue.department(id).map(Department::name).orElseGet(() -> Text.same(id));
    }
}
